import type { Agreement } from '../../record/agreement';
import type { Party } from '../../record/party';
import { readDate } from '../../values/date';
import type { Use, World } from '../world';

/** What a processor's agreement is needed for. */
export interface ProcessorUse {
  /** ids of the activities in which it works for us, so that we answer for how it does that */
  readonly engaged: readonly string[];
  /** ids of the activities in which we work for it */
  readonly client: readonly string[];
  /** both together; empty where no agreement is needed */
  readonly all: readonly string[];
}

/**
 * Whether an agreement with a processor is needed with this party. Who is engaged by our processor has one with that processor;
 * only where we are processor ourselves is a subprocessor one of ours.
 */
export function processorUse(id: string, { uses }: Pick<World, 'uses'>): ProcessorUse {
  const idsOf = (as: (use: Use) => boolean) => uses(id).filter(as).map(({ activity }) => activity.id);
  const engaged = idsOf(({ as, activity }) => as === 'processor' || (as === 'subprocessor' && activity.body.role === 'processor'));
  const client = idsOf(({ as, activity }) => as === 'client' && activity.body.role === 'processor');
  return { engaged, client, all: [...engaged, ...client] };
}

export const isSigned = ({ signedOn }: Agreement, today: string) => (readDate(signedOn) ?? '9999') <= today;
export const hasEnded = ({ until }: Agreement, today: string) => (readDate(until) ?? '9999') < today;

/** The agreements with a processor that hold; where none does, the newest, for only that one is to be mended. */
export function processorAgreements({ agreements }: Pick<Party, 'agreements'>, today: string): { readonly agreements: readonly Agreement[]; readonly hold: boolean } {
  const all = agreements.filter(({ type }) => type === 'processor');
  const holding = all.filter((each) => isSigned(each, today) && !hasEnded(each, today));
  return holding.length > 0 ? { agreements: holding, hold: true } : { agreements: newest(all), hold: false };
}

/** The one that lasts longest, then the one that was signed last; what has no end or is not signed yet is newer than what has and is. */
function newest(agreements: readonly Agreement[]): readonly Agreement[] {
  const order = ({ until, signedOn }: Agreement) => `${readDate(until) ?? '9999'} ${readDate(signedOn) ?? '9999'}`;
  return agreements.toSorted((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0)).slice(0, 1);
}
