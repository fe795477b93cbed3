import { avg } from '../law/citation';
import { saysNothing } from '../record/says-nothing';
import type { Found } from './finding';
import { lawValue } from './law-value';
import { waitingRule } from './waiting-rule';

/** What the register of breaches will have to say of one of them: art. 33 and 34 AVG. Instants are ISO 8601 in UTC, '' while unknown. */
export interface BreachFacts {
  /** when we became aware of it */
  readonly awareAt: string;
  readonly risk: 'unlikely' | 'risk' | 'high' | null;
  readonly reportedAt: string;
  /** why the report came late */
  readonly delayReason: string;
  readonly peopleToldAt: string;
  /** which case of art. 34(3) lets people not be told */
  readonly notToldReason: string;
  readonly facts: string;
  readonly consequences: string;
  readonly measures: string;
}

/** An instant, by the clock of the whole world: an hour that summer time skips or repeats counts as it passes. */
function instant(text: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\dT/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** The last moment for the report to the AP, as an ISO instant; undefined while it is not known when we became aware. */
export function reportDueAt(awareAt: string): string | undefined {
  const aware = instant(awareAt);
  const hours = aware === undefined ? undefined : lawValue('breachHours', new Date(aware).toISOString().slice(0, 10))?.value;
  return aware === undefined || typeof hours !== 'number' ? undefined : new Date(aware + hours * 3_600_000).toISOString();
}

const told = [
  ['facts', 'Schrijf op wat er is gebeurd.'],
  ['consequences', 'Schrijf op wat de gevolgen zijn of kunnen zijn.'],
  ['measures', 'Schrijf op wat u hebt gedaan.'],
] as const satisfies readonly (readonly [keyof BreachFacts, string])[];

/** A breach is reported in time, told to whom it concerns, and noted down (rule 20). */
export const breachHandled = waitingRule<BreachFacts>({
  id: 'breach-handled',
  level: 'error',
  title: 'Een datalek is op tijd gemeld en volledig vastgelegd',
  waitsFor: 'het register van datalekken',
  of: 'breach',
  reads: ['awareAt', 'risk', 'reportedAt', 'delayReason', 'peopleToldAt', 'notToldReason', 'facts', 'consequences', 'measures'],
  citations: [avg('33'), avg('34')],
  check: breachFindings,
});

function* breachFindings(breach: BreachFacts, now: string): Generator<Found> {
  for (const [key, text] of told) if (saysNothing(breach[key])) yield { path: [key], citations: [avg('33(5)')], text };
  const { awareAt, risk, reportedAt, delayReason, peopleToldAt, notToldReason } = breach;
  if (instant(awareAt) === undefined) yield { path: ['awareAt'], citations: [avg('33(1)')], text: 'Vul in wanneer u van het datalek wist: daarmee begint de termijn.' };
  if (risk === null) yield { path: ['risk'], citations: [avg('33(1)')], text: 'Bepaal hoe groot het risico is. Daarvan hangt af aan wie u het meldt.' };
  if (risk === null || risk === 'unlikely') return;
  yield* late(instant(reportedAt), reportDueAt(awareAt), delayReason, now);
  if (risk === 'high' && instant(peopleToldAt) === undefined && saysNothing(notToldReason)) {
    yield { path: ['peopleToldAt'], citations: [avg('34(1)'), avg('34(3)')], text: 'Het risico is hoog: vertel het de betrokkenen meteen, of schrijf op welke uitzondering geldt.' };
  }
}

function* late(reported: number | undefined, dueAt: string | undefined, delayReason: string, now: string): Generator<Found> {
  const due = dueAt === undefined ? undefined : Date.parse(dueAt);
  const isLate = due !== undefined && (reported ?? instant(now) ?? 0) > due;
  if (reported === undefined) {
    yield isLate
      ? { path: ['reportedAt'], citations: [avg('33(1)')], text: 'De termijn om dit te melden is voorbij. Meld het alsnog aan de AP, met de reden.' }
      : { path: ['reportedAt'], level: 'warning', citations: [avg('33(1)')], text: 'Dit datalek is nog niet gemeld aan de AP. Doe dat op tijd.' };
  } else if (isLate && saysNothing(delayReason)) yield { path: ['delayReason'], citations: [avg('33(1)')], text: 'De melding kwam te laat. Schrijf op waarom.' };
}
