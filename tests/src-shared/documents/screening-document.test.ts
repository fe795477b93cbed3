import { describe, expect, it } from 'vitest';
import { screeningDocument, type ScreeningInput } from '@shared/documents/screening-document';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { lines } from './register/try-register';

const yes = (id: string, reason = '') => ({ id, answer: 'yes' as const, reason });

const screening: Screening = {
  ...screeningKind.blank(),
  activity: 'a',
  description: 'Begeleiden.',
  startedOn: '2026-10-05',
  screenerName: 'P. Linde',
  screenerRole: 'Teamleider',
  criteria: [yes('wp248-4', 'De FML.'), yes('wp248-7')],
  otherRisk: [{ id: 'other-1', answer: 'unknown', reason: '' }],
  largeScalePeople: 'Negentig per jaar.',
  riskMeasures: 'Minder vragen.',
  fgAdvice: 'Maak hem.',
  fgAdvisedOn: '2026-10-12',
  fgName: 'N. Wever',
  fgFollowUp: 'Doen wij.',
  dataSubjectsView: 'De raad vindt het goed.',
  decision: 'dpia',
  decidedBy: 'M. Lindeloo',
  decidedOn: '2026-10-19',
  motivation: 'Vier criteria.',
  reviewOn: '2029-10-19',
  reviewTriggers: ['Nieuw systeem', 'Datalek'],
  dpiaLink: 'Map Privacy',
};

const input: ScreeningInput = {
  organisation: { name: 'Bureau Voorbeeld' },
  activity: { name: 'Begeleiden', number: 'C-01' },
  screening,
  by: 'P. Linde',
  date: '2026-11-22',
  language: 'nl-NL',
};
const fixed = freeze(screening, '2026-10-19T22:30:00Z', 'r');

function told(changes: Partial<ScreeningInput> = {}) {
  return screeningDocument({ ...input, ...changes }).blocks.flatMap(lines);
}
const upTo = (all: readonly string[], heading: string) => all.slice(0, all.indexOf(heading));

describe('a screening that was fixed', () => {
  it('says what came of it, what was decided, who and when', () => {
    expect(screeningDocument({ ...input, screening: fixed })).toMatchObject({ title: 'DPIA-screening', organisation: 'Bureau Voorbeeld', date: '2026-11-22' });
    expect(upTo(told({ screening: fixed }), '## Vragen en antwoorden: Gevallen van art. 35 lid 3 AVG')).toMatchInlineSnapshot(`
      [
        "| Verwerking: Begeleiden",
        "| Nummer van de verwerking: C-01",
        "| Begonnen op: 5 oktober 2026",
        "art. 5(2)| Ingevuld door: P. Linde",
        "| Functie: Teamleider",
        "| Vastgesteld: op 20 oktober 2026 door P. Linde",
        "| Datum van dit document: 22 november 2026",
        "## Uitkomst: DPIA in de regel verplicht",
        "2 van de 9 criteria gelden. Vanaf twee is een DPIA in de regel verplicht. Geen DPIA maken kan alleen als u op schrift motiveert waarom het risico niet hoog is, met de visie van de FG erbij als die er is. Er staan nog vragen open: de uitkomst kan nog ‘DPIA verplicht’ worden.",
        "| Wat ja is: Gevoelige gegevens of gegevens van zeer persoonlijke aard (criterium 4 WP248 rev.01) / Kwetsbare betrokkenen (criterium 7 WP248 rev.01)",
        "| Open antwoorden die de uitkomst kunnen veranderen: Geautomatiseerde beoordeling met gevolgen (art. 35(3)(a) AVG) / Grootschalige bijzondere of strafrechtelijke gegevens (art. 35(3)(b) AVG) / Grootschalige monitoring van openbare ruimte (art. 35(3)(c) AVG) / Heimelijk onderzoek (nr. 1 AP-lijst DPIA) / Zwarte lijsten (nr. 2 AP-lijst DPIA) / Fraudebestrijding (nr. 3 AP-lijst DPIA) / Creditscores (nr. 4 AP-lijst DPIA) / Financiële situatie (nr. 5 AP-lijst DPIA) / Genetische persoonsgegevens (nr. 6 AP-lijst DPIA) / Gezondheidsgegevens (nr. 7 AP-lijst DPIA) / Samenwerkingsverbanden (nr. 8 AP-lijst DPIA) / Cameratoezicht (nr. 9 AP-lijst DPIA) / Flexibel cameratoezicht (nr. 10 AP-lijst DPIA) / Controle werknemers (nr. 11 AP-lijst DPIA) / Locatiegegevens (nr. 12 AP-lijst DPIA) / Communicatiegegevens (nr. 13 AP-lijst DPIA) / Internet of things (nr. 14 AP-lijst DPIA) / Profilering (nr. 15 AP-lijst DPIA) / Observatie en beïnvloeding van gedrag (nr. 16 AP-lijst DPIA) / Biometrische gegevens (nr. 17 AP-lijst DPIA)",
        "| Waar de regel staat: art. 35(1) en 35(2) AVG; WP248 rev.01; Model DPIA Rijksdienst",
        "## Besluit",
        "art. 35(1)| Besluit: DPIA maken",
        "art. 5(2)| Motivering van het besluit: Vier criteria.",
        "art. 35(1)| Besloten door: M. Lindeloo",
        "art. 5(2)| Datum van het besluit: 19 oktober 2026",
        "art. 35(7)| Waar de DPIA staat: Map Privacy",
        "## Advies van de FG",
        "art. 35(2)| Advies van de FG: Maak hem.",
        "art. 35(2)| Naam van de FG: N. Wever",
        "art. 35(2)| Datum van het advies: 12 oktober 2026",
        "art. 35(2)| Wat wij met het advies doen: Doen wij.",
        "## De verwerking",
        "art. 35(7)(a)| Omschrijving van de verwerking: Begeleiden.",
        "WP248 rev.01 criterium 5| Grootschalig: hoeveel mensen: Negentig per jaar.",
        "art. 35(7)(d)| Maatregelen die het risico verlagen: Minder vragen.",
        "art. 35(9)| Mening van betrokkenen of hun vertegenwoordigers: De raad vindt het goed.",
        "## Opnieuw bekijken",
        "art. 35(11)| Opnieuw bekijken op: 19 oktober 2029",
        "art. 35(11)| Eerder opnieuw bekijken bij: Nieuw systeem / Datalek",
      ]
    `);
  });

  it('tells every question in the words of then, with its answer and why', () => {
    const [list] = fixed.frozen!.lists;
    const old = { ...list!, title: 'Oude lijst', version: '2018-01-01', questions: [{ id: 'old', name: 'Oud', question: 'Was het zo?', citation: 'art. 1 X', answer: 'no' as const, reason: 'Nee hoor.' }] };
    const all = told({ screening: { ...fixed, frozen: { ...fixed.frozen!, lists: [old] } } });
    expect(all.slice(all.indexOf('## Vragen en antwoorden: Oude lijst'), all.indexOf('## Antwoorden op vragen die niet op deze lijsten staan'))).toEqual([
      '## Vragen en antwoorden: Oude lijst',
      'Tekst van 1 januari 2018. Ja bij 0 van 1 vraag.',
      '| Vraag | Antwoord | Toelichting |',
      '| Oud / Was het zo? (art.\u00a01\u00a0X) | Nee | Nee hoor. |',
    ]);
  });

  it('says that the day is unknown of what was fixed while the clock stood in the future', () => {
    expect(told({ screening: freeze(screeningKind.blank(), '2031-03-03T10:00:00Z', 'r'), by: '' })).toContain('| Vastgesteld: op onbekende datum');
  });

  it('says of an empty field that it was left so', () => {
    const empty = freeze(screeningKind.blank(), '2026-10-19T22:30:00Z', 'r');
    expect(told({ screening: empty, by: '' })).toEqual(expect.arrayContaining(['| Vastgesteld: op 20 oktober 2026', 'art. 35(1)| Besluit: Niet ingevuld']));
    expect(told({ screening: empty }).join()).not.toContain('Nog niet ingevuld');
  });
});

describe('a screening that is open', () => {
  it('is called a concept on every page and before anything else', () => {
    expect(screeningDocument(input).title).toBe('DPIA-screening – concept');
    expect(told()[0]).toBe('> Concept – nog niet vastgesteld. Antwoorden, uitkomst en besluit kunnen nog veranderen.');
    expect(told({ screening: fixed }).join()).not.toMatch(/concept/i);
  });

  it('says which open answers can change the outcome, and what it would be', () => {
    const blank = told({ screening: screeningKind.blank() });
    expect(blank).toContain('## Uitkomst: Nog niet te bepalen');
    expect(blank.join()).toContain('Worden alle open antwoorden nee, dan is de uitkomst ‘Geen DPIA-plicht gevonden’. Worden ze ja, dan is het ‘DPIA verplicht’.');
    expect(blank.find((line) => line.startsWith('| Open antwoorden'))).toContain('Zwarte lijsten (nr. 2 AP-lijst DPIA)');
  });

  it('keeps an answer to what is asked no more', () => {
    const former = { ...screening, apList: [yes('ap-99', 'Stond er ooit op.')] };
    expect(told({ screening: former })).toEqual(expect.arrayContaining(['## Antwoorden op vragen die niet op deze lijsten staan', '| ap-99 | Ja | Stond er ooit op. |']));
    expect(told().join()).not.toContain('die niet op deze lijsten staan');
  });

  it('has another version for another answer', () => {
    const version = (changes: Partial<Screening>) => screeningDocument({ ...input, screening: { ...screening, ...changes } }).version;
    expect(version({})).toBe(version({}));
    expect(version({ motivation: 'Anders.' })).not.toBe(version({}));
  });
});
