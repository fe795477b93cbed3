import { describe, expect, it } from 'vitest';
import { blankAssignment } from '@shared/record/activity/general';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { complete } from './complete';
import { told } from './try-register';

describe('an activity as controller', () => {
  it('is told whole, in the order of art. 30(1), each item with its letter', () => {
    expect(told(complete)).toMatchInlineSnapshot(`
      [
        "| Nummer en status: 7; in gebruik vanaf 1 januari 2019 tot en met eind 2030",
        "art. 26| Onze rol: Gezamenlijk verwerkingsverantwoordelijke",
        "| Soort proces: Primair, voor Werkgever; UWV",
        "art. 24(1)| Vastgesteld door: N. de Wit, op 12 maart 2026",
        "art. 30(1)(a)| Gezamenlijk verantwoordelijk met: Werkgever Jansen / Markt 1 / info@jansen.example / Onderlinge regeling: Ieder de eigen cliënten.",
        "art. 30(1)(b)| Doel 1: Begeleiden.",
        "art. 6(1)(c)| Grondslag: c. Wettelijke verplichting (BW art. 7:658a; Wet WIA art. 25) / Opdracht.",
        "art. 30(1)(b)| Doel 2: Nieuws sturen.",
        "art. 6(1)(a)| Grondslag: a. Toestemming / Hoe toestemming wordt gevraagd en bewaard: Formulier.",
        "## Betrokkenen en gegevens (art. 30(1)(c))",
        "| Groepen betrokkenen: Cliënt (in dienst) / Medewerker",
        "| Soort gegevens | Klasse | Van welke groepen | Bron |",
        "| NAW | Gewoon | Cliënt / Medewerker / Verwijderde groep | Betrokkene zelf / UWV |",
        "| FML | Bijzonder: gezondheid | Cliënt |  |",
        "UAVG art. 30(1)(b)| Uitzondering op het verbod: FML: Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid (Wet X) / Alleen de coach.",
        "art. 5(1)(c)| Waarom nodig: NAW: Om te bellen.",
        "| Anders per groep: NAW – Medewerker: Bron: Werkgever",
        "## Ontvangers (art. 30(1)(d))",
        "| Werkgever Jansen: Zelf verantwoordelijk: Voortgang.",
        "| Verwijderde partij: ",
        "| Nog niet ingevuld: Eigen organisatie",
        "## Doorgifte (art. 30(1)(e))",
        "| Naar wie: Werkgever Jansen",
        "| Land of internationale organisatie: Verenigde Staten",
        "art. 46(2)(c)| Waarom de doorgifte mag: Standaardcontractbepalingen (SCC)",
        "| Document met de waarborgen: SCC van 1 mei",
        "| Toelichting op de doorgifte: DTIA gedaan.",
        "## Bewaartermijnen (art. 30(1)(f))",
        "| Soort gegevens | Bewaartermijn | Begint bij | Soort, herkomst en reden |",
        "| NAW | 2 jaar | Einde traject | Eigen beleid: Richtlijn / Nazorg. |",
        "| NAW – Medewerker | 1 jaar en 6 maanden | Einde traject | Eigen beleid: Richtlijn / Korter kan. |",
        "| NAW – Verwijderde groep | 2 jaar | Bezoek | Eigen beleid: Richtlijn |",
        "| FML | zo kort als kan | Einde traject |  |",
        "## Beveiliging (art. 30(1)(g))",
        "| Maatregelen: MFA; Verwijderde maatregel",
        "| Toelichting op de beveiliging: Zie beleid.",
        "art. 32| Systemen: Dossiers",
        "art. 32| Wie toegang heeft: De coach.",
        "UAVG art. 30(4)| Geheimhouding: Verklaring.",
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
        "art. 30(1)(b)| Doelen: Nog niet ingevuld",
        "## Betrokkenen en gegevens (art. 30(1)(c))",
        "| Groepen betrokkenen: Nog niet ingevuld",
        "| Soorten gegevens: Nog niet ingevuld",
        "## Ontvangers en doorgiften (art. 30(1)(d))",
        "| Ontvangers: Nog niet ingevuld",
        "art. 30(1)(e)| Doorgiften: Nog niet ingevuld",
        "## Bewaartermijnen (art. 30(1)(f))",
        "Nog niet ingevuld",
        "## Beveiliging (art. 30(1)(g))",
        "| Maatregelen: Nog niet ingevuld",
      ]
    `);
  });

  it('takes "nobody" and "nowhere" for answers', () => {
    const lines = told({ role: 'controller', anyRecipients: 'none', anyTransfers: 'none' });
    expect(lines).toEqual(expect.arrayContaining(['## Ontvangers en doorgiften (art. 30(1)(d))', '| Ontvangers: Geen ontvangers', 'art. 30(1)(e)| Doorgiften: Geen doorgifte']));
  });

  it('misses which special data they are, for the exception hangs on it', () => {
    const special = { ...blankDataCategory('c'), name: 'FML', dataClass: 'special' as const };
    const kind = 'Welke bijzondere gegevens: Nog niet ingevuld';
    expect(told({ role: 'controller', dataCategories: [special] }).find((line) => line.includes('Uitzondering'))).toBe(`| Uitzondering op het verbod: ${kind} / Nog niet ingevuld`);
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
        'art. 30(1)(b)| Doel: Nog niet ingevuld',
        'art. 6(1)| Grondslag: Nog niet ingevuld',
        '| Naamloze soort gegevens | Strafrechtelijk |',
        '| Uitzondering op het verbod: Nog niet ingevuld',
        '| Ontvangers: Er zijn ontvangers: nog niet ingevuld',
        '| Naamloze soort gegevens | Tot de zaak is gesloten. |',
      ]),
    );
  });
});

describe('an activity as processor', () => {
  it('is told by art. 30(2), and misses nothing that the article does not ask', () => {
    expect(told({ role: 'processor', status: null })).toEqual([
      'art. 4(8)| Onze rol: Verwerker',
      'art. 30(2)(a)| Voor wie wij verwerker zijn: Nog niet ingevuld',
      'art. 30(2)(c)| Doorgiften: Nog niet ingevuld',
      '## Beveiliging (art. 30(2)(d))',
      '| Maatregelen: Nog niet ingevuld',
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
        "art. 30(2)(a)| Opdrachtgever 1: Werkgever Jansen / Markt 1 / info@jansen.example",
        "art. 30(2)(b)| Soorten verwerkingen: Scans afnemen.",
        "| Overeenkomst en instructie: Overeenkomst",
        "art. 30(2)(a)| Opdrachtgever 2: Nog niet ingevuld",
        "art. 30(2)(b)| Soorten verwerkingen: Nog niet ingevuld",
        "art. 30(2)(c)| Doorgiften: Geen doorgifte",
        "## Beveiliging (art. 30(2)(d))",
        "| Maatregelen: MFA",
        "## Overige gegevens",
        "| Documenten bij deze verwerking: Afweging",
        "| Doel 1: Scan afnemen.",
      ]
    `);
  });
});
