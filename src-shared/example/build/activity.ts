import { activityKind, type Activity } from '../../record/activity/activity';
import type { Role } from '../../record/activity/general';
import type { MeasureKey } from '../measures';
import type { SystemKey } from '../systems';

export interface ActivityFacts extends Partial<Omit<Activity, 'name' | 'measures' | 'systems' | 'anyRecipients' | 'anyTransfers'>> {
  readonly measures?: MeasureKey[];
  readonly systems?: SystemKey[];
}

const always = { occasional: 'no', represented: 'no', monitoring: 'no' } as const;

/** How the questions about the role are answered for each role, and what is seldom otherwise at this firm. */
const usual: Readonly<Record<Role, Partial<Activity>>> = {
  controller: { decidesPurpose: 'yes', decidesMeans: 'yes', ownDuty: 'yes', instructed: 'no', ...always },
  joint: { decidesPurpose: 'yes', decidesMeans: 'yes', ownDuty: 'no', instructed: 'no', ...always },
  processor: { decidesPurpose: 'no', decidesMeans: 'no', ownDuty: 'no', instructed: 'yes', ...always },
};

/**
 * An activity of the example. References are keys of the files beside this folder, and parts are numbered within their
 * activity; 'nobody' is said with an empty list, and what was not answered yet by saying nothing.
 */
export function activity(name: string, facts: ActivityFacts): Activity {
  const { role = null, purposes = [], dataCategories = [], jointControllers = [], assignments = [], documents = [], recipients, transfers } = facts;
  return {
    ...activityKind.blank(),
    ...(role === null ? {} : usual[role]),
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
