import { activityKind, type Activity } from '../../record/activity/activity';
import type { MeasureKey } from '../measures';
import type { SystemKey } from '../systems';

export interface ActivityFacts extends Partial<Omit<Activity, 'name' | 'measures' | 'systems' | 'anyRecipients' | 'anyTransfers'>> {
  readonly measures?: MeasureKey[];
  readonly systems?: SystemKey[];
}

/**
 * An activity of the example. References are keys of the files beside this folder, and parts are numbered within their
 * activity; 'nobody' is said with an empty list, and what was not answered yet by saying nothing.
 */
export function activity(name: string, facts: ActivityFacts): Activity {
  const { purposes = [], dataCategories = [], jointControllers = [], assignments = [], documents = [], recipients, transfers } = facts;
  return {
    ...activityKind.blank(),
    ...facts,
    name,
    purposes: numbered('doel', purposes),
    dataCategories: numbered('gegevens', dataCategories),
    jointControllers: numbered('partij', jointControllers),
    assignments: numbered('opdracht', assignments),
    documents: numbered('document', documents),
    anyRecipients: answerOf(recipients),
    recipients: numbered('ontvanger', recipients ?? []),
    anyTransfers: answerOf(transfers),
    transfers: numbered('doorgifte', transfers ?? []),
  };
}

function numbered<Item extends { readonly id: string }>(name: string, items: readonly Item[]): Item[] {
  return items.map((item, index) => ({ ...item, id: `${name}-${index + 1}` }));
}

function answerOf(list: readonly unknown[] | undefined): 'some' | 'none' | null {
  if (list === undefined) return null;
  return list.length > 0 ? 'some' : 'none';
}
