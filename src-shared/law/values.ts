import { avg, cite, uavg, type Citation } from './citation';
import { sources } from './sources';
import { applies, holdsOn, type Validity } from './validity';

/** A figure or a term of the law for as long as it holds. */
export interface ValueEntry<Value extends number | string = number | string> extends Validity {
  readonly value: Value;
  readonly citations: readonly Citation[];
}

/** What may become the law: shown, never reckoned with. */
export interface ExpectedValue {
  readonly text: string;
  readonly why: string;
  readonly citations: readonly Citation[];
}

interface LawValue<Value extends number | string> {
  readonly label: string;
  /** what a number counts */
  readonly unit?: string;
  /** what else there is to know, such as that it is custom and not law */
  readonly note?: string;
  /** in the order of time */
  readonly entries: readonly ValueEntry<Value>[];
  readonly expected?: readonly ExpectedValue[];
}

/** The day on which the Verzamelwet gegevensbescherming changed the UAVG. */
const uavgChanged = '2026-09-01';

const numbers = {
  breachHours: {
    label: 'Datalek melden aan de AP, nadat u ervan weet',
    unit: 'uur',
    entries: [{ value: 72, validFrom: applies, citations: [avg('33(1)')] }],
    expected: [{ text: '96 uur, en alleen bij een hoog risico', why: 'Voorstel van de Europese Commissie, op 1 oktober 2026 nog niet aangenomen.', citations: [cite('digitalOmnibus')] }],
  },
  registerStaff: {
    label: 'Aantal personen vanaf wanneer het register altijd verplicht is',
    unit: 'personen',
    note: 'Met minder personen is het register ook verplicht zodra de verwerking niet incidenteel is, een risico geeft of bijzondere of strafrechtelijke gegevens bevat.',
    entries: [{ value: 250, validFrom: applies, citations: [avg('30(5)')] }],
    expected: [
      {
        text: '750 of 1.000 personen, tenzij het risico hoog is',
        why: 'Het voorstel noemt 750. Over een voorlopig akkoord van 9 juni 2026 wordt 1.000 gemeld, met grenzen aan omzet of balans. De laatste tekst is niet gevonden.',
        citations: [cite('omnibus')],
      },
    ],
  },
  guardianConsentAge: {
    label: 'Leeftijd vanaf wanneer iemand zelf toestemming geeft',
    unit: 'jaar',
    note: 'Voor online diensten die zich direct tot kinderen richten, staat die leeftijd in art. 8 AVG.',
    entries: [{ value: 16, validFrom: applies, citations: [uavg('5'), avg('8(1)')] }],
  },
  childRightsAge: {
    label: 'Leeftijd vanaf wanneer een kind ook zelf rechten uitoefent en toestemming intrekt',
    unit: 'jaar',
    note: 'Tot 16 jaar kan ook de wettelijk vertegenwoordiger dat doen.',
    entries: [{ value: 12, validFrom: uavgChanged, citations: [uavg('5'), cite('verzamelwet')] }],
  },
  dpiaCriteria: {
    label: 'Aantal van de negen criteria waarbij een DPIA in de regel verplicht is',
    unit: 'criteria',
    note: 'Een richtsnoer: met één kan een DPIA al nodig zijn, en bij twee of meer kunt u uitleggen waarom niet.',
    entries: [{ value: 2, validFrom: sources.wp248.version, citations: [cite('wp248'), cite('dpiaModel')] }],
  },
} as const satisfies Record<string, LawValue<number>>;

const terms = {
  requestTerm: { label: 'Antwoord op een verzoek van een betrokkene', entries: [{ value: 'P1M', validFrom: applies, citations: [avg('12(3)')] }] },
  requestExtension: {
    label: 'Verlenging van die termijn',
    note: 'Alleen bij een ingewikkeld verzoek of veel verzoeken; zeg het in de eerste maand, met de reden.',
    entries: [{ value: 'P2M', validFrom: applies, citations: [avg('12(3)')] }],
  },
  informTerm: {
    label: 'Informatie aan wie zijn gegevens niet zelf gaf, uiterlijk',
    note: 'Eerder bij het eerste contact of bij de eerste verstrekking aan een ander.',
    entries: [{ value: 'P1M', validFrom: applies, citations: [avg('14(3)')] }],
  },
  petitionTerm: {
    label: 'Verzoek aan de rechter na het antwoord van een bedrijf',
    note: 'Antwoordt het bedrijf niet op tijd, dan is er geen termijn.',
    entries: [{ value: 'P6W', validFrom: applies, citations: [uavg('35(2)')] }],
  },
  consultationTerm: {
    label: 'Advies van de AP bij voorafgaande raadpleging',
    entries: [{ value: 'P8W', validFrom: applies, citations: [avg('36(2)')] }],
  },
  consultationExtension: {
    label: 'Verlenging van die termijn door de AP',
    entries: [{ value: 'P6W', validFrom: applies, citations: [avg('36(2)')] }],
  },
  dpiaReview: {
    label: 'Een DPIA, een screening of de beoordeling van een doorgifte opnieuw bekijken, uiterlijk na',
    note: 'Beleid naar het model van de Rijksoverheid; de wet noemt geen termijn, maar wil het bij elke verandering van het risico.',
    entries: [{ value: 'P3Y', validFrom: applies, citations: [avg('35(11)'), cite('dpiaModel')] }],
  },
  dpfRenewal: {
    label: 'Opnieuw nakijken of een bedrijf in de VS op de lijst van het Data Privacy Framework staat, na',
    note: 'Wie erop staat, vernieuwt dat elk jaar.',
    entries: [{ value: 'P1Y', validFrom: '2023-07-10', citations: [cite('adequacyUs')] }],
  },
  registerReview: {
    label: 'Een verwerking opnieuw bekijken, uiterlijk na',
    note: 'Beleid; de wet noemt geen termijn.',
    entries: [{ value: 'P1Y', validFrom: applies, citations: [avg('5(2)'), avg('24(1)')] }],
  },
  medicalFile: {
    label: 'Medisch dossier onder de WGBO, ten minste',
    note: 'De oudste tekst die is gelezen, is van 10 mei 2017; de tekst met 20 jaar is niet gelezen.',
    entries: [
      { value: 'P15Y', validFrom: '2017-05-10', validUntil: '2019-12-31', citations: [cite('bw7', '7:454(3)')] },
      { value: 'P20Y', validFrom: '2020-01-01', citations: [cite('bw7', '7:454(3)')] },
    ],
  },
} as const satisfies Record<string, LawValue<string>>;

const versions = {
  apListVersion: {
    label: 'Lijst van de AP met verwerkingen waarvoor een DPIA verplicht is, van',
    entries: [{ value: sources.apDpiaList.version, validFrom: sources.apDpiaList.version, citations: [cite('apDpiaList')] }],
  },
} as const satisfies Record<string, LawValue<string>>;

export type NumberName = keyof typeof numbers;
export type TermName = keyof typeof terms;
export type VersionName = keyof typeof versions;
export type LawValueName = NumberName | TermName | VersionName;

const all: Readonly<Record<LawValueName, LawValue<number> | LawValue<string>>> = { ...numbers, ...terms, ...versions };

/**
 * What the law says on a day: a number, a term as ISO 8601 duration, or the ISO date of a list.
 * @param date ISO date
 * @throws RangeError for a day of which nothing is known
 */
export function valueOn(name: NumberName, date: string): number;
export function valueOn(name: TermName | VersionName, date: string): string;
export function valueOn(name: LawValueName, date: string): number | string {
  const found = entryOn(all[name], date);
  if (found === undefined) throw new RangeError(`nothing is known of '${name}' on ${date}`);
  return found.value;
}

/** A value with all that is known of it, for who reads what the law says. */
export interface ValueFacts {
  readonly name: LawValueName;
  readonly kind: 'number' | 'term' | 'version';
  readonly label: string;
  readonly unit: string;
  readonly note: string;
  readonly entries: readonly ValueEntry[];
  /** what holds on the day; absent where nothing is known of it */
  readonly current: ValueEntry | undefined;
  readonly expected: readonly ExpectedValue[];
}

/** @param date ISO date */
export function valuesOf(date: string): readonly ValueFacts[] {
  return [...factsOf('number', numbers, date), ...factsOf('term', terms, date), ...factsOf('version', versions, date)];
}

function factsOf<Name extends LawValueName>(kind: ValueFacts['kind'], values: Readonly<Record<Name, unknown>>, date: string): readonly ValueFacts[] {
  return namesOf(values).map((name) => {
    const { label, unit = '', note = '', entries, expected = [] } = all[name];
    return { name, kind, label, unit, note, entries, current: entryOn(all[name], date), expected };
  });
}

function entryOn({ entries }: LawValue<number> | LawValue<string>, date: string): ValueEntry | undefined {
  return entries.find((entry) => holdsOn(entry, date));
}

function namesOf<Name extends LawValueName>(values: Readonly<Record<Name, unknown>>): readonly Name[] {
  const isName = (key: string): key is Name => key in values;
  return Object.keys(values).filter(isName);
}
