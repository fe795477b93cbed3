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

/** Art. 26 and 30(1)(a). */
const partnerItems: readonly Item[] = [
  activityItem(
    'jointControllers',
    'mandatory-items',
    (activity, register) => (activity.role === 'joint' ? [{ path: 'jointControllers', change: { jointControllers: [] }, followers: listed(activity, register) }] : []),
    { article30: true },
  ),
  ...(['party', 'informs', 'answers', 'contactPoint', 'arrangedOn'] as const).map((key) => partnerItem(key)),
  partnerItem('published', { level: 'warning' }),
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
  activityItem('anyRecipients', 'mandatory-items', (activity) => (decides(activity) ? [{ path: 'anyRecipients', change: { anyRecipients: null } }] : []), { article30: true }),
  activityItem('recipients', 'mandatory-items', (activity) => (decides(activity) && activity.anyRecipients === 'some' ? [{ path: 'anyRecipients', change: { recipients: [] } }] : []), { article30: true }),
  activityItem('recipients: party', 'recipient-named', (activity) =>
    decides(activity) ? emptied(activity.recipients, { party: '' }).map(([id, recipients]) => ({ path: `recipients/${id}/party`, change: { recipients } })) : [],
  ),
  activityItem('recipients: role', 'recipient-role', ({ recipients: all }) => emptied(all, { role: null }).map(([id, recipients]) => ({ path: `recipients/${id}/role`, change: { recipients } })), {
    level: 'warning',
  }),
];

const isSafeguard = ({ ground }: Transfer) => ground === 'standardClauses';
const isExceptional = ({ ground }: Transfer) => ground === 'compellingInterest';
const isOnList = ({ ground, country }: Transfer) => ground === 'adequacy' && country === 'US';

function transferItem(key: keyof Transfer, rule: string, when: (transfer: Transfer) => boolean = () => true, more: More = {}, followers: (transfer: Transfer, activity: Activity) => readonly string[] = () => []): Item {
  return activityItem(
    `transfers: ${key}`,
    rule,
    (activity) =>
      activity.transfers.filter(when).flatMap((transfer) =>
        emptied(activity.transfers, { [key]: blankTransfer('')[key] }, ({ id }) => id === transfer.id).map(([id, transfers]) => ({
          path: `transfers/${id}/${key}`,
          change: { transfers },
          followers: followers(transfer, activity),
        })),
      ),
    more,
  );
}

/** A system in that country is known by the country only. */
const systemThere = ({ country, id }: Transfer, { systems, transfers }: Activity) =>
  country === 'US' && systems.includes('mailings') && !transfers.some((each) => each.id !== id && each.country === country) ? ['transfer-recorded'] : [];

/** Art. 30(1)(e) and 30(2)(c), 44–49. */
const transferItems: readonly Item[] = [
  activityItem('anyTransfers', 'mandatory-items', (activity) => (decides(activity) ? [{ path: 'anyTransfers', change: { anyTransfers: null } }] : []), { article30: true }),
  activityItem('transfers', 'mandatory-items', (activity) => (decides(activity) && activity.anyTransfers === 'some' ? [{ path: 'anyTransfers', change: { transfers: [] } }] : []), { article30: true }),
  activityItem('the transfer', 'transfer-recorded', ({ systems }) => (systems.includes('mailings') ? [{ path: 'anyTransfers', change: { anyTransfers: 'none', transfers: [] } }] : [])),
  transferItem('party', 'transfer-whole'),
  transferItem('country', 'transfer-whole', undefined, {}, systemThere),
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
    { article30: true },
  );
}

/** Art. 30(2). */
const processorItems: readonly Item[] = [
  activityItem('name, as processor', 'processor-items', (activity) => (processes(activity) ? [{ path: 'name', change: { name: '' } }] : []), { article30: true }),
  activityItem('assignments', 'processor-items', (activity) => (processes(activity) ? [{ path: 'assignments', change: { assignments: [] } }] : []), { article30: true }),
  assignmentItem('party'),
  assignmentItem('processing'),
  activityItem('anyTransfers, as processor', 'processor-items', (activity) => (processes(activity) ? [{ path: 'anyTransfers', change: { anyTransfers: null } }] : []), { article30: true }),
  activityItem('transfers, as processor', 'processor-items', (activity) => (processes(activity) && activity.anyTransfers === 'some' ? [{ path: 'anyTransfers', change: { transfers: [] } }] : []), { article30: true }),
];

export const sharingItems: readonly Item[] = [...partnerItems, ...recipientItems, ...transferItems, ...processorItems];
