import { systems as used, type SystemKey } from '@shared/example/systems';
import type { Activity } from '@shared/record/activity/activity';
import type { Assignment } from '@shared/record/activity/general';
import { blankTransfer, type Transfer } from '@shared/record/activity/sharing';
import { blankJointController, type JointController } from '@shared/record/joint-controller';
import type { Register } from '../complete';
import { activityItem, decides, emptied, type Item, type More } from './item';

/** Recipients that decide together with us and stand nowhere but among the partners of the activity. */
function reliesOnPartners({ recipients, jointControllers }: Activity, { organisation }: Register): boolean {
  return recipients.some(
    ({ role, party }) => role === 'joint' && jointControllers.some((each) => each.party === party) && !organisation.jointControllers.some((each) => each.party === party),
  );
}

const listed = (activity: Activity, register: Register) => (reliesOnPartners(activity, register) ? ['joint-recipient-listed'] : []);

/** What stands with the organisation is not asked again. */
const isAsked = ({ party }: JointController, { organisation }: Register) => !organisation.jointControllers.some((each) => each.party === party);

function partnerItem(key: keyof JointController, more: More = {}): Item {
  return activityItem(
    `jointControllers: ${key}`,
    'joint-arranged',
    (activity, register) =>
      emptied(activity.jointControllers, { [key]: blankJointController('')[key] }, (each) => isAsked(each, register)).map(([id, jointControllers]) => ({
        path: `jointControllers/${id}/${key}`,
        change: { jointControllers },
        followers: key === 'party' ? listed(activity, register) : [],
      })),
    more,
  );
}

/** Who supplies a system of the activity and gets no data by what it says. */
function suppliersBeside({ systems, recipients }: Activity): boolean {
  const isKnown = (key: string): key is SystemKey => key in used;
  return systems.some((key) => isKnown(key) && used[key].supplier !== '' && !recipients.some(({ party }) => party === used[key].supplier));
}

/** The same activity without some of its recipients: its suppliers may be among those. */
const besides = (activity: Activity, recipients: Activity['recipients']) => (!suppliersBeside(activity) && suppliersBeside({ ...activity, recipients }) ? ['supplier-recipient'] : []);

/** Art. 26 and 30(1)(a). */
const partnerItems: readonly Item[] = [
  activityItem(
    'jointControllers',
    'mandatory-items',
    (activity, register) => (activity.role === 'joint' ? [{ path: 'jointControllers', change: { jointControllers: [] }, followers: listed(activity, register) }] : []),
  ),
  ...(['party', 'informs', 'answers'] as const).map((key) => partnerItem(key)),
  partnerItem('contactPoint', { level: 'tip' }),
  ...(['arrangedOn', 'published'] as const).map((key) => partnerItem(key, { level: 'warning' })),
  activityItem('the partner among the recipients', 'joint-recipient-listed', (activity, register) =>
    reliesOnPartners(activity, register)
      ? activity.recipients
          .filter(({ role }) => role === 'joint')
          .map(({ id }) => ({ path: `recipients/${id}/role`, change: { jointControllers: activity.jointControllers.map((each) => ({ ...each, party: 'otherBureau' })) } }))
      : [],
  ),
];

/** Art. 30(1)(d). */
const recipientItems: readonly Item[] = [
  activityItem('anyRecipients', 'mandatory-items', (activity) => (decides(activity) ? [{ path: 'anyRecipients', change: { anyRecipients: null } }] : [])),
  activityItem('recipients', 'mandatory-items', (activity) => (decides(activity) && activity.anyRecipients === 'some' ? [{ path: 'anyRecipients', change: { recipients: [] }, followers: besides(activity, []) }] : [])),
  activityItem('recipients: party', 'recipient-named', (activity) =>
    decides(activity) ? emptied(activity.recipients, { party: '' }).map(([id, recipients]) => ({ path: `recipients/${id}/party`, change: { recipients }, followers: besides(activity, recipients) })) : [],
  ),
  activityItem('recipients: role', 'recipient-role', ({ recipients: all }) => emptied(all, { role: null }).map(([id, recipients]) => ({ path: `recipients/${id}/role`, change: { recipients } })), {
    level: 'warning',
  }),
  activityItem(
    'the supplier among the recipients',
    'supplier-recipient',
    (activity) =>
      activity.recipients.flatMap(({ id }) => {
        const recipients = activity.recipients.filter((each) => each.id !== id);
        return recipients.length > 0 && besides(activity, recipients).length > 0 ? [{ path: 'systems', change: { recipients } }] : [];
      }),
    { level: 'tip' },
  ),
];

const isSafeguard = ({ ground }: Transfer) => ground === 'standardClauses';
const isExceptional = ({ ground }: Transfer) => ground === 'compellingInterest';
const isOnList = ({ ground, country }: Transfer) => ground === 'adequacy' && country === 'US';

function transferItem(key: keyof Transfer, rule: string, when: (transfer: Transfer) => boolean = () => true, more: More = {}): Item {
  return activityItem(
    `transfers: ${key}`,
    rule,
    (activity) =>
      emptied(activity.transfers, { [key]: blankTransfer('')[key] }, when).map(([id, transfers]) => ({ path: `transfers/${id}/${key}`, change: { transfers } })),
    more,
  );
}

/** Art. 30(1)(e) and 30(2)(c), 44–49. */
const transferItems: readonly Item[] = [
  activityItem('anyTransfers', 'mandatory-items', (activity) => (decides(activity) ? [{ path: 'anyTransfers', change: { anyTransfers: null } }] : [])),
  activityItem('transfers', 'mandatory-items', (activity) => (decides(activity) && activity.anyTransfers === 'some' ? [{ path: 'anyTransfers', change: { transfers: [] } }] : [])),
  activityItem('the transfer', 'transfer-recorded', ({ systems }) => (systems.includes('mailings') ? [{ path: 'anyTransfers', change: { anyTransfers: 'none', transfers: [] } }] : [])),
  transferItem('party', 'transfer-whole', undefined, { level: 'warning' }),
  transferItem('country', 'transfer-whole'),
  transferItem('ground', 'transfer-whole'),
  transferItem('dpfCheckedOn', 'adequacy-holds', isOnList),
  transferItem('document', 'safeguard-shown', isSafeguard),
  transferItem('dtiaOn', 'safeguard-shown', isSafeguard),
  transferItem('document', 'transfer-exception-occasional', isExceptional),
  transferItem('frequency', 'transfer-exception-occasional', isExceptional, { level: 'warning' }),
];

const processes = (activity: Activity) => !decides(activity);

function assignmentItem(key: keyof Assignment): Item {
  return activityItem(
    `assignments: ${key}`,
    'processor-items',
    (activity) => (processes(activity) ? emptied(activity.assignments, { [key]: '' }).map(([id, assignments]) => ({ path: `assignments/${id}/${key}`, change: { assignments } })) : []),
  );
}

/** Art. 30(2). */
const processorItems: readonly Item[] = [
  activityItem('name, as processor', 'processor-items', (activity) => (processes(activity) ? [{ path: 'name', change: { name: '' } }] : [])),
  activityItem('assignments', 'processor-items', (activity) => (processes(activity) ? [{ path: 'assignments', change: { assignments: [] } }] : [])),
  assignmentItem('party'),
  assignmentItem('processing'),
  activityItem('anyTransfers, as processor', 'processor-items', (activity) => (processes(activity) ? [{ path: 'anyTransfers', change: { anyTransfers: null } }] : [])),
  activityItem('transfers, as processor', 'processor-items', (activity) => (processes(activity) && activity.anyTransfers === 'some' ? [{ path: 'anyTransfers', change: { transfers: [] } }] : [])),
];

export const sharingItems: readonly Item[] = [...partnerItems, ...recipientItems, ...transferItems, ...processorItems];
