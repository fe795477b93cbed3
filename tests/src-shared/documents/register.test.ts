import { describe, expect, it } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankAssignment, blankJointController, type JointController } from '@shared/record/activity/general';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, type Cell } from '@shared/record/activity/subjects-and-data';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import type { Block } from '@shared/documents/model';
import { registerDocument, type RegisterInput } from '@shared/documents/register';

const organisation = {
  ...organisationKind.blank(),
  name: 'Bureau Voorbeeld',
  address: 'Dorpsweg 1\n1000 AA Nergens',
  email: 'privacy@voorbeeld.example',
  kvkNumber: '12345678',
};

const sealed = <Body>(id: string, body: Body) => ({ id, rev: `rev-${id}`, body });
const parties = [
  sealed('employer', { ...partyKind.blank(), name: 'Werkgever Jansen', contact: 'Markt 1\ninfo@jansen.example', country: 'NL', contract: 'Overeenkomst van opdracht', contractFrom: '2025-03-01', contractUntil: 'zolang het loopt', remarks: 'stil' }),
  sealed('unused', { ...partyKind.blank(), name: 'Niemand' }),
];
const systems = [sealed('files', { ...systemKind.blank(), name: 'Dossiers', supplier: 'host', country: 'IE' })];
const measures = [sealed('mfa', { ...measureKind.blank(), name: 'MFA', type: 'technical' as const, description: 'Overal.' })];

function register(activities: readonly Partial<Activity>[], changes: Partial<RegisterInput> = {}) {
  return registerDocument({
    organisation,
    activities: activities.map((body, index) => sealed(`a${index}`, { ...activityKind.blank(), status: 'inUse' as const, ...body })),
    parties,
    systems,
    measures,
    date: '2026-11-21',
    language: 'nl-NL',
    ...changes,
  });
}

type Model = ReturnType<typeof register>;

const headings = (model: Model) => model.blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [`${block.level} ${block.text}`] : []));

/** One activity as lines: '## heading', 'art. | term: text', '> note', '| cell | cell |'. */
function told(body: Partial<Activity>): string[] {
  const { blocks } = register([{ name: 'X', ...body }]);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level < 3);
  return blocks.slice(start + 1, end === -1 ? undefined : end).flatMap(lines);
}

const flat = (text: string) => text.replaceAll('\n', ' / ');

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${block.text}${block.level === 3 && block.citation !== undefined && block.citation !== '' ? ` (${block.citation})` : ''}`];
    case 'paragraph':
      return [block.text];
    case 'note':
      return [`> ${block.text}`];
    case 'facts':
      return block.facts.map(({ term, text, citation }) => `${citation}| ${term}: ${flat(typeof text === 'string' ? text : text.join('\n'))}`);
    case 'table':
      return [block.head, ...block.rows].map((row) => `| ${row.map(flat).join(' | ')} |`);
    case 'list':
      return [...block.items];
    case 'contents':
      return [];
  }
}

/** Everything that art. 30(1) asks, answered. */
const complete: Partial<Activity> = {
  number: '7',
  role: 'joint',
  process: 'primary',
  commissioners: ['Werkgever', 'UWV'],
  adoptedBy: 'N. de Wit',
  adoptedOn: '2026-03-12',
  inUseFrom: '2019-01-01',
  inUseUntil: 'eind 2030',
  owner: 'binnen',
  reviewOn: '2027-01-01',
  dpoAdvice: 'binnen',
  dpoAdviceOn: '2026-01-01',
  remarks: 'binnen',
  jointControllers: [{ ...blankJointController('j'), party: 'employer', arrangement: 'Ieder de eigen cliënten.' }],
  purposes: [
    { ...blankPurpose('p1'), description: 'Begeleiden.', basis: 'c', laws: ['BW art. 7:658a', 'Wet WIA art. 25'], basisExplanation: 'Opdracht.' },
    { ...blankPurpose('p2'), description: 'Nieuws sturen.', basis: 'a', consentProof: 'Formulier.' },
  ],
  subjects: [
    { id: 's1', name: 'Cliënt', description: 'in dienst' },
    { id: 's2', name: 'Medewerker', description: '' },
  ],
  dataCategories: [
    {
      ...blankDataCategory('c1'),
      name: 'NAW',
      dataClass: 'ordinary',
      sources: ['Betrokkene zelf', 'UWV'],
      necessity: 'Om te bellen.',
      term: 'P2Y',
      startEvent: 'Einde traject',
      termKind: 'policy',
      termSource: 'Richtlijn',
      termReason: 'Nazorg.',
      subjects: [blankCell('s1'), { ...blankCell('s2'), sources: ['Werkgever'], term: 'P1Y6M', termReason: 'Korter kan.' }, { ...blankCell('gone'), startEvent: 'Bezoek' }],
    },
    {
      ...blankDataCategory('c2'),
      name: 'FML',
      dataClass: 'special',
      special: 'health',
      exception: 'reintegration',
      exceptionLaws: ['Wet X'],
      exceptionExplanation: 'Alleen de coach.',
      term: 'zo kort als kan',
      startEvent: 'Einde traject',
      subjects: [blankCell('s1')],
    },
  ],
  provision: 'no',
  automatedDecisions: 'no',
  anyRecipients: 'some',
  recipients: [
    { ...blankRecipient('r1'), party: 'employer', role: 'controller', explanation: 'Voortgang.' },
    { ...blankRecipient('r2'), party: 'gone', role: null },
    { ...blankRecipient('r3'), party: '', role: 'internal' },
  ],
  anyTransfers: 'some',
  transfers: [{ ...blankTransfer('t'), party: 'employer', country: 'US', ground: 'standardClauses', document: 'SCC van 1 mei', explanation: 'DTIA gedaan.' }],
  measures: ['mfa', 'gone'],
  systems: ['files'],
  securityExplanation: 'Zie beleid.',
  access: 'De coach.',
  secrecy: 'Verklaring.',
  documents: [{ id: 'd', title: 'Afweging', type: 'Belangenafweging', location: 'binnen', date: '2026-03-12' }],
};

describe('an activity as controller', () => {
  it('is told whole, in the order of art. 30(1), each item with its letter', () => {
    expect(told(complete)).toMatchInlineSnapshot(`
      [
        "| Status: In gebruik",
        "| Nummer: 7",
        "art. 26| Onze rol: Gezamenlijk verwerkingsverantwoordelijke",
        "| Soort proces: Primair",
        "| Voor welk soort opdrachtgever: Werkgever / UWV",
        "| In gebruik vanaf: 1 januari 2019",
        "| In gebruik tot en met: eind 2030",
        "art. 24(1)| Vastgesteld door: N. de Wit",
        "art. 24(1)| Vastgesteld op: 12 maart 2026",
        "art. 30(1)(a)| Gezamenlijk verantwoordelijk met: Werkgever Jansen / Markt 1 / info@jansen.example / Onderlinge regeling: Ieder de eigen cliënten.",
        "## Doel 1",
        "art. 30(1)(b)| Omschrijving van het doel: Begeleiden.",
        "art. 6(1)(c)| Grondslag: c. Wettelijke verplichting",
        "art. 6(3)| Wet en artikel: BW art. 7:658a / Wet WIA art. 25",
        "art. 5(2)| Toelichting op de grondslag: Opdracht.",
        "## Doel 2",
        "art. 30(1)(b)| Omschrijving van het doel: Nieuws sturen.",
        "art. 6(1)(a)| Grondslag: a. Toestemming",
        "art. 7(1)| Hoe toestemming wordt gevraagd en bewaard: Formulier.",
        "## Betrokkenen en gegevens (art. 30(1)(c))",
        "art. 30(1)(c)| Groepen betrokkenen: Cliënt (in dienst) / Medewerker",
        "| Soort gegevens | Klasse | Van welke groepen | Bron |",
        "| NAW | Gewoon | Cliënt / Medewerker / Verwijderde groep | Betrokkene zelf / UWV |",
        "| FML | Bijzonder / Gezondheid | Cliënt |  |",
        "| NAW: Waarom nodig: Om te bellen. / Medewerker – Bron: Werkgever",
        "art. 30(1)(b) UAVG| FML: Uitzondering op het verbod: Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid / Wet bij de uitzondering: Wet X / Toelichting op de uitzondering: Alleen de coach.",
        "## Ontvangers (art. 30(1)(d))",
        "| Ontvanger en land | Contract | Rol | Wat en waarom |",
        "| Werkgever Jansen / Nederland | Overeenkomst van opdracht / getekend op 1 maart 2025 / tot en met zolang het loopt | Zelf verantwoordelijk | Voortgang. |",
        "| Verwijderde partij |  | Nog niet ingevuld |  |",
        "| Nog niet ingevuld |  | Eigen organisatie |  |",
        "## Doorgifte (art. 30(1)(e))",
        "art. 30(1)(e)| Naar wie: Werkgever Jansen",
        "art. 30(1)(e)| Land of internationale organisatie: Verenigde Staten",
        "art. 46(2)(c)| Waarom de doorgifte mag: Standaardcontractbepalingen (SCC)",
        "art. 30(1)(e)| Document met de waarborgen: SCC van 1 mei",
        "| Toelichting op de doorgifte: DTIA gedaan.",
        "## Bewaartermijnen (art. 30(1)(f))",
        "| Soort gegevens | Bewaartermijn | Begint bij | Soort en herkomst |",
        "| NAW | 2 jaar | Einde traject | Eigen beleid / Richtlijn |",
        "| NAW – Medewerker | 1 jaar en 6 maanden | Einde traject | Eigen beleid / Richtlijn |",
        "| NAW – Verwijderde groep | 2 jaar | Bezoek | Eigen beleid / Richtlijn |",
        "| FML | zo kort als kan | Einde traject |  |",
        "| NAW: Waarom deze termijn: Nazorg.",
        "| NAW – Medewerker: Waarom deze termijn: Korter kan.",
        "## Beveiliging (art. 30(1)(g))",
        "art. 30(1)(g)| Maatregelen: MFA; Verwijderde maatregel",
        "art. 30(1)(g)| Toelichting op de beveiliging: Zie beleid.",
        "art. 32| Systemen: Dossiers",
        "art. 32| Wie toegang heeft: De coach.",
        "art. 30(4) UAVG| Geheimhouding: Verklaring.",
        "## Overige gegevens",
        "art. 13(2)(e)| Moet de betrokkene de gegevens geven?: Nee, de betrokkene is vrij",
        "art. 13(2)(f)| Beslist of beoordeelt een computer?: Nee",
        "art. 5(2)| Documenten bij deze verwerking: Afweging; Belangenafweging; 12 maart 2026",
      ]
    `);
  });

  it('says what no one filled in, and nothing of what nobody asks', () => {
    expect(told({ role: 'controller', status: 'draft' })).toMatchInlineSnapshot(`
      [
        "> Concept. Deze beschrijving is nog niet vastgesteld.",
        "art. 4(7)| Onze rol: Verwerkingsverantwoordelijke",
        "## Doelen (art. 30(1)(b))",
        "Nog niet ingevuld",
        "## Betrokkenen en gegevens (art. 30(1)(c))",
        "art. 30(1)(c)| Groepen betrokkenen: Nog niet ingevuld",
        "art. 30(1)(c)| Soorten gegevens: Nog niet ingevuld",
        "## Ontvangers (art. 30(1)(d))",
        "Nog niet ingevuld",
        "## Doorgiften (art. 30(1)(e))",
        "Nog niet ingevuld",
        "## Bewaartermijnen (art. 30(1)(f))",
        "Nog niet ingevuld",
        "## Beveiliging (art. 30(1)(g))",
        "art. 30(1)(g)| Maatregelen: Nog niet ingevuld",
      ]
    `);
  });

  it('takes "nobody" and "nowhere" for answers', () => {
    const lines = told({ role: 'controller', anyRecipients: 'none', anyTransfers: 'none' });
    expect(lines.slice(lines.indexOf('## Ontvangers (art. 30(1)(d))')).slice(0, 4)).toEqual([
      '## Ontvangers (art. 30(1)(d))',
      'Geen ontvangers',
      '## Doorgiften (art. 30(1)(e))',
      'Geen doorgifte',
    ]);
  });

  it('misses which special data they are, for the exception hangs on it', () => {
    const special = { ...blankDataCategory('c'), name: 'FML', dataClass: 'special' as const };
    const kind = 'Welke bijzondere gegevens: Nog niet ingevuld';
    expect(told({ role: 'controller', dataCategories: [special] }).find((line) => line.includes('FML: '))).toBe(`| FML: ${kind} / Uitzondering op het verbod: Nog niet ingevuld`);
    expect(told({ role: 'controller', dataCategories: [{ ...special, special: 'health' }] }).join()).not.toContain(kind);
    expect(told({ role: 'processor', dataCategories: [special] }).join()).not.toContain(kind);
  });

  it('misses whom an answer "some" is about, the basis of a purpose and the exception of special data', () => {
    const lines = told({
      role: 'controller',
      anyRecipients: 'some',
      purposes: [{ ...blankPurpose('p'), description: ' ' }],
      dataCategories: [{ ...blankDataCategory('c'), dataClass: 'criminal', termReason: 'Tot de zaak is gesloten.' }],
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        'art. 30(1)(b)| Omschrijving van het doel: Nog niet ingevuld',
        'art. 6(1)| Grondslag: Nog niet ingevuld',
        '| Naamloze soort gegevens: Uitzondering op het verbod: Nog niet ingevuld',
        'Er zijn ontvangers: nog niet ingevuld',
        '| Naamloze soort gegevens |  |  |  |',
      ]),
    );
  });
});

describe('the terms of an activity', () => {
  const own = (id: string, term: string) => ({ ...blankCell(id), term, startEvent: 'Bezoek' });
  const terms = (cells: readonly Cell[]) => {
    const subjects = ['s1', 's2'].map((id) => ({ id, name: id, description: '' }));
    const lines = told({ role: 'controller', subjects, dataCategories: [{ ...blankDataCategory('c'), name: 'NAW', subjects: [...cells] }] });
    return lines.slice(lines.indexOf('## Bewaartermijnen (art. 30(1)(f))') + 2, lines.indexOf('## Beveiliging (art. 30(1)(g))'));
  };

  it('are not missed where each group has its own', () => {
    expect(terms([own('s1', 'P1Y'), own('s2', 'P2Y')])).toEqual(['| NAW – s1 | 1 jaar | Bezoek |  |', '| NAW – s2 | 2 jaar | Bezoek |  |']);
  });

  it('are told of the whole too where no group takes over what it says', () => {
    const category = { ...blankDataCategory('c'), name: 'NAW', term: 'P5Y', subjects: [own('s1', 'P1Y')] };
    const lines = told({ role: 'controller', subjects: [{ id: 's1', name: 's1', description: '' }], dataCategories: [category] });
    expect(lines).toEqual(expect.arrayContaining(['| NAW | 5 jaar |  |  |', '| NAW – s1 | 1 jaar | Bezoek |  |']));
  });

  it('are missed where one group has none', () => {
    expect(terms([own('s1', 'P1Y'), blankCell('s2')])).toEqual(['| NAW | Nog niet ingevuld | Nog niet ingevuld |  |', '| NAW – s1 | 1 jaar | Bezoek |  |']);
  });
});

describe('an activity that we decide about together', () => {
  const asked = 'art. 30(1)(a)| Gezamenlijk verantwoordelijk met: ';
  const partner = { ...blankJointController('j'), party: 'employer', arrangement: 'Regeling.' };
  const line = (body: Partial<Activity>, jointControllers: readonly JointController[]) =>
    register([{ role: 'joint', ...body }], { organisation: { ...organisation, jointControllers: [...jointControllers] } })
      .blocks.flatMap(lines)
      .find((each) => each.startsWith(asked));

  it('names the partner that the organisation always has', () => {
    expect(line({}, [partner])).toBe(`${asked}Werkgever Jansen (gegevens en regeling staan voorin, bij: Vaste gezamenlijk verantwoordelijken)`);
  });

  it('names its own partner before that one, and misses one where there is none at all', () => {
    expect(line({ jointControllers: [{ ...partner, arrangement: 'Hier.' }] }, [partner])).toContain('Onderlinge regeling: Hier.');
    expect(line({}, [])).toBe(`${asked}Nog niet ingevuld`);
    expect(line({}, [blankJointController('j')])).toBe(`${asked}Nog niet ingevuld`);
  });
});

describe('an activity as processor', () => {
  it('is told by art. 30(2), and misses nothing that the article does not ask', () => {
    expect(told({ role: 'processor', status: null })).toEqual([
      'art. 4(8)| Onze rol: Verwerker',
      'art. 30(2)(a)| Voor wie wij verwerker zijn: Nog niet ingevuld',
      '## Doorgiften (art. 30(2)(c))',
      'Nog niet ingevuld',
      '## Beveiliging (art. 30(2)(d))',
      'art. 30(2)(d)| Maatregelen: Nog niet ingevuld',
    ]);
    expect(told({ role: 'processor', status: 'ended' })[0]).toBe('| Status: Beëindigd');
  });

  it('tells for whom, what for each, and what else is there, after what the article asks', () => {
    expect(
      told({
        role: 'processor',
        assignments: [{ ...blankAssignment('o'), party: 'employer', processing: 'Scans afnemen.', instruction: 'Overeenkomst' }, blankAssignment('o2')],
        purposes: [{ ...blankPurpose('p'), description: 'Scan afnemen.' }, blankPurpose('p2')],
        anyTransfers: 'none',
        measures: ['mfa'],
        documents: [{ id: 'd', title: 'Afweging', type: '', location: '', date: '' }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "| Status: In gebruik",
        "art. 4(8)| Onze rol: Verwerker",
        "## Opdrachtgever 1",
        "art. 30(2)(a)| Verwerkingsverantwoordelijke: Werkgever Jansen / Markt 1 / info@jansen.example",
        "art. 30(2)(b)| Soorten verwerkingen: Scans afnemen.",
        "| Overeenkomst en instructie: Overeenkomst",
        "## Opdrachtgever 2",
        "art. 30(2)(a)| Verwerkingsverantwoordelijke: Nog niet ingevuld",
        "art. 30(2)(b)| Soorten verwerkingen: Nog niet ingevuld",
        "## Doorgiften (art. 30(2)(c))",
        "Geen doorgifte",
        "## Beveiliging (art. 30(2)(d))",
        "art. 30(2)(d)| Maatregelen: MFA",
        "## Overige gegevens",
        "| Documenten bij deze verwerking: Afweging",
        "## Doel 1",
        "| Omschrijving van het doel: Scan afnemen.",
      ]
    `);
  });
});

describe('the front of a register', () => {
  const front = (changes: Partial<typeof organisation>, activities: readonly Partial<Activity>[] = [{ role: 'controller' }]) =>
    register(activities, { organisation: { ...organisation, ...changes } }).blocks.slice(0, 2).flatMap(lines);

  it('tells whose it is, of which day and how much', () => {
    const model = register([{ role: 'controller', status: 'draft' }]);
    expect(model).toMatchObject({ title: 'Register van verwerkingsactiviteiten', organisation: 'Bureau Voorbeeld', language: 'nl-NL', date: '2026-11-21' });
    expect(model.version).toMatch(/^[0-9a-f]{8}$/);
    expect(model.blocks.slice(0, 2).flatMap(lines)).toEqual([
      'art. 30(1)(a)| Naam van de organisatie: Bureau Voorbeeld',
      'art. 30(1)(a)| Adres: Dorpsweg 1 / 1000 AA Nergens',
      'art. 30(1)(a)| E-mailadres: privacy@voorbeeld.example',
      'art. 30(1)(a)| Telefoonnummer: Nog niet ingevuld',
      '| KvK-nummer: 12345678',
      '| Soort organisatie: Nog niet ingevuld',
      'art. 30(1)(a)| Functionaris voor gegevensbescherming (FG): Nog niet ingevuld',
      '| Datum: 21 november 2026',
      '| Aantal verwerkingen: 1\u00a0als verwerkingsverantwoordelijke',
      '| Waarvan concept: 1',
      `| Versie: ${model.version}`,
    ]);
  });

  it('names the FG, the representative and who is jointly responsible', () => {
    const joint = { ...blankJointController('j'), party: 'employer', arrangement: 'Regeling.' };
    const lines = front({ sector: 'public', representative: 'Kantoor Gent', hasDpo: 'yes', dpoName: 'B. Bos', dpoNumber: 'FG1', jointControllers: [joint] });
    expect(lines.slice(5, 12)).toEqual([
      '| Soort organisatie: Overheid',
      'art. 30(1)(a)| Vertegenwoordiger in de EU: Kantoor Gent',
      'art. 30(1)(a)| Naam van de FG: B. Bos',
      'art. 30(1)(a)| E-mailadres van de FG: Nog niet ingevuld',
      'art. 30(1)(a)| Telefoonnummer van de FG: Nog niet ingevuld',
      '| Nummer van de aanmelding bij de AP: FG1',
      'art. 30(1)(a)| Vaste gezamenlijk verantwoordelijken: Werkgever Jansen / Markt 1 / info@jansen.example / Onderlinge regeling: Regeling.',
    ]);
    expect(front({ hasDpo: 'no' })).toContain('art. 30(1)(a)| Functionaris voor gegevensbescherming (FG): Geen FG');
  });

  it('cites art. 30(2) for a mere processor', () => {
    expect(front({}, [{ role: 'processor' }])[0]).toBe('art. 30(2)(a)| Naam van de organisatie: Bureau Voorbeeld');
  });
});

describe('the parts of a register', () => {
  it('puts each activity in its part, by name as a Dutch reader expects, those without a name last', () => {
    const model = register([
      { name: 'traject 10', role: 'controller' },
      { name: 'Öffentlichkeit', role: 'joint' },
      { name: '', role: 'controller' },
      { name: 'Traject 2', role: 'controller' },
      { name: 'Hosting', role: 'processor' },
      { name: 'Later', role: null },
    ]);
    expect(headings(model)).toEqual([
      '1 Als verwerkingsverantwoordelijke',
      '2 Öffentlichkeit',
      '2 Traject 2',
      '2 traject 10',
      '2 Naamloze verwerking',
      '1 Als verwerker',
      '2 Hosting',
      '1 Nog niet ingedeeld',
      '2 Later',
    ]);
    expect(JSON.stringify(model.blocks)).toContain('6, waarvan 4\u00a0als verwerkingsverantwoordelijke, 1\u00a0als verwerker en 1\u00a0nog niet ingedeeld');
    expect(model.blocks).toContainEqual({ kind: 'note', text: expect.stringMatching(/^Concept\. /) });
  });

  it('describes the parties, systems and measures that are named, and no others', () => {
    const { blocks } = register([complete]);
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Partijen, systemen en maatregelen');
    expect(blocks.slice(start).flatMap(lines)).toMatchInlineSnapshot(`
      [
        "## Partijen, systemen en maatregelen",
        "Wie en wat bij de verwerkingen bij naam genoemd is, staat hier één keer beschreven.",
        "## Partijen",
        "| Werkgever Jansen: Adres en contactgegevens: Markt 1 / info@jansen.example / Land: Nederland / Contract: Overeenkomst van opdracht / Contract getekend op: 1 maart 2025 / Contract loopt tot en met: zolang het loopt",
        "## Systemen",
        "| Dossiers: Leverancier: Verwijderde partij / Land: Ierland",
        "## Maatregelen",
        "| MFA: Soort maatregel: Technisch / Hoe het geregeld is: Overal.",
      ]
    `);
  });

  it('says so when there is nothing at all', () => {
    const model = register([], { organisation: organisationKind.blank() });
    expect(model.organisation).toBe('Naam van de organisatie: nog niet ingevuld');
    expect(model.blocks.at(-1)).toEqual({ kind: 'note', text: 'Er zijn nog geen verwerkingen vastgelegd.' });
    expect(model.blocks).not.toContainEqual({ kind: 'contents' });
    expect(headings(model)).toEqual([]);
  });
});

describe('the version of a register', () => {
  const bodies = [{ name: 'A', measures: ['mfa'] }, { name: 'B' }];
  const activities = bodies.map((body, index) => ({ id: `a${index}`, rev: `r${index}`, body: { ...activityKind.blank(), ...body } }));
  const versionOf = (changes: Partial<RegisterInput>) => register([], { activities, ...changes }).version;

  it.each<[string, Partial<RegisterInput>, boolean]>([
    ['the same revisions in another order', { activities: activities.toReversed() }, true],
    ['another day', { date: '2026-11-22' }, true],
    ['another revision of a party that is not printed', { parties: parties.map((each) => ({ ...each, rev: `${each.rev}+` })) }, true],
    ['another revision', { activities: activities.map((each) => ({ ...each, rev: `${each.rev}+` })) }, false],
    ['another revision of a measure that is printed', { measures: measures.map((each) => ({ ...each, rev: `${each.rev}+` })) }, false],
    ['one activity less', { activities: activities.slice(1) }, false],
    ['another address', { organisation: { ...organisation, address: 'Elders' } }, false],
  ])('for %s', (_, changes, same) => {
    expect(versionOf(changes) === versionOf({})).toBe(same);
  });
});
