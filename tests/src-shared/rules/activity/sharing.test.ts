import { blankRecipient, type Recipient } from '@shared/record/activity/sharing';
import { blankJointController, type JointController } from '@shared/record/joint-controller';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { jointIsArranged, jointRecipientIsListed, noRecipientIsListed, recipientIsNamed, recipientRoleIsLikely, supplierIsRecipient } from '@shared/rules/activity/sharing';
import { expect, test } from 'vitest';
import { cases, foundBy } from '../try-rules';

const to = (party: string, role: Recipient['role'], more: Partial<Recipient> = {}) => ({ recipients: [{ ...blankRecipient('r'), party, role, ...more }] });
const called = (name: string) => ({ parties: { p: { ...partyKind.blank(), name } } });

cases(recipientIsNamed, {
  met: [
    ['a party', to('p', null)],
    ['a processor need not name them', { role: 'processor', ...to('', 'processor') }],
  ],
  notMet: [
    ['a line without anybody', to('', 'processor'), ['recipients/r/party']],
    ['also while the role is open', { role: null, ...to('', null) }, ['recipients/r/party']],
  ],
  judge: [],
});

cases(noRecipientIsListed, {
  met: [
    ['nobody is listed', { anyRecipients: 'none' }],
    ['somebody, said to be one', { anyRecipients: 'some', ...to('p', 'processor') }, called('Boekhouder')],
    ['a line without anybody', { anyRecipients: 'none', ...to('', null) }],
  ],
  notMet: [
    ['somebody', { anyRecipients: 'none', ...to('p', 'processor') }, ['anyRecipients'], called('Boekhouder')],
    ['whom a processor engages', { role: 'processor', anyRecipients: 'none', ...to('p', 'subprocessor') }, ['anyRecipients'], called('Hosting')],
  ],
  judge: [],
});

cases(recipientRoleIsLikely, {
  met: [
    ['a payroll office that works for us', to('p', 'processor'), called('Salariskantoor Oost')],
    ['an accountant that decides for itself', to('p', 'controller'), called('Accountantskantoor West')],
    ['a name in which a word is only a part: no bank', to('p', 'processor'), called('Databankiers')],
    ['nobody named yet', to('', null)],
  ],
  notMet: [
    ['no role', to('p', null), ['recipients/r/role'], called('Salariskantoor Oost')],
    ['a franchisee without a role', to('p', null), ['recipients/r/role'], called('Franchisenemer')],
  ],
  judge: [
    ['UWV as processor', to('p', 'processor'), ['recipients/r/role'], called('UWV, kantoor Oost')],
    ['a municipality as subprocessor', to('p', 'subprocessor'), ['recipients/r/role'], called('Gemeente Lindeloo')],
  ],
});

const arranged: JointController = { ...blankJointController('j'), party: 'p', informs: 'Wij', answers: 'Wij', contactPoint: 'De FG', arrangedOn: '2026-11-21', published: 'Op de website' };
const together = (more: Partial<JointController> = {}) => ({ role: 'joint' as const, jointControllers: [{ ...arranged, ...more }] });

cases(jointIsArranged, {
  met: [
    ['arranged and signed today', together()],
    ['the arrangement stands with the organisation', { role: 'joint', jointControllers: [{ ...blankJointController('j'), party: 'p' }] }, { organisation: { jointControllers: [arranged] } }],
    ['a processor has none', { role: 'processor', jointControllers: [blankJointController('j')] }],
  ],
  notMet: [
    ['nothing but a line', { role: 'joint', jointControllers: [blankJointController('j')] }, ['party', 'informs', 'answers', 'contactPoint', 'arrangedOn', 'published'].map((key) => `jointControllers/j/${key}`)],
    ['not signed', together({ arrangedOn: '' }), ['jointControllers/j/arrangedOn']],
    ['to be signed tomorrow', together({ arrangedOn: '2026-11-22' }), ['jointControllers/j/arrangedOn']],
    ['of before the AVG', together({ arrangedOn: '1900-01-01' }), ['jointControllers/j/arrangedOn']],
    ['nowhere to be read', together({ published: ' ' }), ['jointControllers/j/published']],
    ['the organisation has one with another party', { role: 'joint', jointControllers: [{ ...arranged, informs: '' }] }, ['jointControllers/j/informs'], { organisation: { jointControllers: [{ ...arranged, party: 'other' }] } }],
  ],
  judge: [],
});

test('a contact point may be named and is not asked: art. 26(1)', () => {
  const found = foundBy(jointIsArranged, together({ contactPoint: '', answers: '' }));
  expect(found.map(({ path, level }) => [path.at(-1), level])).toEqual([['answers', undefined], ['contactPoint', 'tip']]);
});

cases(jointRecipientIsListed, {
  met: [
    ['listed here', { ...to('p', 'joint'), ...together() }],
    ['listed with the organisation', to('p', 'joint'), { organisation: { jointControllers: [arranged] } }],
    ['another role', to('p', 'controller')],
  ],
  notMet: [
    ['listed nowhere', to('p', 'joint'), ['recipients/r/role']],
    ['another party is listed', { ...to('q', 'joint'), ...together() }, ['recipients/r/role']],
  ],
  judge: [],
});

const hosted = { parties: { p: { ...partyKind.blank(), name: 'Nachtwolk' } }, systems: { s: { ...systemKind.blank(), name: 'Dossiers', supplier: 'p' } } };

cases(supplierIsRecipient, {
  met: [
    ['it is a recipient', { systems: ['s'], ...to('p', 'processor') }, hosted],
    ['nobody answered who gets the data', { systems: ['s'] }, hosted],
    ['a cupboard that nobody supplies', { systems: ['s'], anyRecipients: 'none' }, { systems: { s: systemKind.blank() } }],
    ['a supplier that is gone', { systems: ['s'], anyRecipients: 'none' }, { systems: hosted.systems }],
    ['a supplier without a name: that is said of the party', { systems: ['s'], anyRecipients: 'none' }, { ...hosted, parties: { p: partyKind.blank() } }],
  ],
  notMet: [],
  judge: [
    ['nobody gets the data, and somebody hosts them', { systems: ['s'], anyRecipients: 'none' }, ['systems'], hosted],
    ['another recipient', { systems: ['s'], ...to('q', 'processor') }, ['systems'], hosted],
    ['a processor that has it hosted', { role: 'processor', systems: ['s'], anyRecipients: 'none' }, ['systems'], hosted],
  ],
});
