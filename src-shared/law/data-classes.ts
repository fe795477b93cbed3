import { avg, uavg, type Citation } from './citation';

/** How the law looks at data: what may be asked of an exception depends on it. */
export const dataClassNames = ['ordinary', 'sensitive', 'special', 'criminal', 'idNumber'] as const;
export type DataClass = (typeof dataClassNames)[number];

export interface DataClassFacts {
  readonly dataClass: DataClass;
  readonly label: string;
  /** as it stands in a narrow column */
  readonly short: string;
  readonly help: string;
  /** empty where the law has no such class */
  readonly citations: readonly Citation[];
}

export const dataClasses: readonly DataClassFacts[] = [
  { dataClass: 'ordinary', label: 'Gewoon', short: 'gewoon', help: '', citations: [] },
  {
    dataClass: 'sensitive',
    label: 'Gevoelig',
    short: 'gevoelig',
    help: 'Geen klasse van de wet: gegevens die iemands privéleven of dagelijks leven raken, zoals schulden of een beoordeling.',
    citations: [],
  },
  { dataClass: 'special', label: 'Bijzonder', short: 'bijzonder', help: 'Onder andere gezondheid, ook ziek of hersteld. Verboden, tenzij een uitzondering geldt.', citations: [avg('9(1)'), uavg('22')] },
  { dataClass: 'criminal', label: 'Strafrechtelijk', short: 'strafrechtelijk', help: 'Veroordelingen, strafbare feiten en maatregelen daarbij.', citations: [avg('10'), uavg('31')] },
  {
    dataClass: 'idNumber',
    label: 'Identificatienummer',
    short: 'nummer',
    help: 'Een nummer dat de wet voorschrijft, zoals het BSN: alleen als een wet dat bepaalt.',
    citations: [avg('87'), uavg('46')],
  },
];

/** Classes that the law forbids but for an exception: art. 9, 10 and 87 AVG. */
export const exceptedClasses = ['special', 'criminal', 'idNumber'] as const satisfies readonly DataClass[];
export type ExceptedClass = (typeof exceptedClasses)[number];

export function needsException(dataClass: DataClass | null): dataClass is ExceptedClass {
  return exceptedClasses.some((each) => each === dataClass);
}

/** @throws RangeError for a class there is not */
export function dataClassFacts(dataClass: DataClass): DataClassFacts {
  const found = dataClasses.find((facts) => facts.dataClass === dataClass);
  if (found === undefined) throw new RangeError(`no class of data '${dataClass}'`);
  return found;
}
