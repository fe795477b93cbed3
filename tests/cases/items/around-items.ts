import type { Agreement, Clause } from '@shared/record/agreement';
import { blankJointController, type JointController } from '@shared/record/joint-controller';
import type { Organisation } from '@shared/record/organisation';
import type { Party } from '@shared/record/party';
import type { Screening } from '@shared/record/screening';
import { dpiaDocument } from '@shared/record/suggestions';
import { screeningPlace } from '@shared/rules/finding';
import type { Register } from '../complete';
import { activityItem, decides, emptied, organisationItem, partyItem, screeningItem, type Item, type More } from './item';

const engaged = ({ activity }: Register) => activity.recipients.filter(({ role }) => role === 'processor' || (role === 'subprocessor' && !decides(activity))).map(({ party }) => party);
const clients = ({ activity }: Register) => (decides(activity) ? [] : activity.assignments.map(({ party }) => party));
const partners = ({ activity, organisation }: Register) => [...activity.jointControllers, ...organisation.jointControllers].map(({ party }) => party);
const bound = (register: Register) => [...engaged(register), ...clients(register)];
const anybody = ({ activity: { recipients, assignments, jointControllers } }: Register) => [...recipients, ...assignments, ...jointControllers].map(({ party }) => party);

/** Whoever works on the data where nothing is said to leave the EEA. */
const workingNear = ({ activity: { anyTransfers, recipients } }: Register) => (anyTransfers === 'none' ? recipients.filter(({ role }) => role === 'processor' || role === 'subprocessor').map(({ party }) => party) : []);

const isProcessing = ({ type }: Agreement) => type === 'processor';
const isExchanging = ({ type }: Agreement) => type === 'exchange';
const isAssigning = ({ type }: Agreement) => type === 'assignment';

function agreementItem(name: string, rule: string, whom: (register: Register) => readonly string[], which: (agreement: Agreement) => boolean, key: keyof Agreement, value: Partial<Agreement>, more: More = {}): Item {
  return partyItem(name, rule, whom, ({ agreements: all }) => emptied(all, value, which).map(([id, agreements]) => ({ path: `agreements/${id}/${key}`, change: { agreements } })), more);
}

/** The clauses of an agreement, each changed by itself. */
function clauseItem(name: string, change: (clauses: readonly Clause[], of: Clause) => Clause[], path: (clause: Clause) => string, more: More = {}): Item {
  return partyItem(
    name,
    'processor-clauses',
    bound,
    ({ agreements }: Party) =>
      agreements.filter(isProcessing).flatMap(({ id, clauses }) =>
        clauses.map((clause) => ({
          path: `agreements/${id}/clauses${path(clause)}`,
          change: { agreements: agreements.map((each) => (each.id === id ? { ...each, clauses: change(clauses, clause) } : each)) },
        })),
      ),
    more,
  );
}

/** Art. 28, and whom art. 30 wants named. */
const partyItems: readonly Item[] = [
  partyItem('party: name', 'party-named', anybody, () => [{ path: 'name', change: { name: '' } }]),
  partyItem('party: contact', 'party-reached', (register) => [...clients(register), ...partners(register)], () => [{ path: 'contact', change: { contact: '' } }]),
  partyItem('party: country', 'party-country', workingNear, () => [{ path: 'country', change: { country: '' } }], { level: 'warning' }),
  partyItem('party: agreements', 'processor-agreement', bound, () => [{ path: 'agreements', change: { agreements: [] } }]),
  agreementItem('agreement: type', 'processor-agreement', bound, isProcessing, 'type', { type: null }, { level: 'warning' }),
  agreementItem('agreement: signedOn', 'processor-agreement', bound, isProcessing, 'signedOn', { signedOn: '' }, { level: 'warning' }),
  agreementItem('agreement: already going on', 'processor-agreement', bound, isProcessing, 'signedOn', { signedOn: '2026-11-22' }),
  agreementItem('agreement: still going on', 'processor-agreement', bound, isProcessing, 'until', { until: '2026-11-20' }),
  clauseItem('agreement: a clause', (all, { id }) => all.map((each) => (each.id === id ? { ...each, agreed: 'no' } : each)), ({ id }) => `/${id}/agreed`),
  clauseItem('agreement: a look at a clause', (all, { id }) => all.filter((each) => each.id !== id), () => '', { level: 'warning' }),
  agreementItem('agreement: guarantees', 'processor-guarantees', engaged, isProcessing, 'guarantees', { guarantees: '' }, { level: 'warning' }),
  partyItem('party: subprocessors', 'subprocessors-known', engaged, () => [{ path: 'subprocessors', change: { subprocessors: '' } }], { level: 'tip' }),
  ...(['breachNotice', 'retention', 'atTheEnd'] as const).map((key) => agreementItem(`assignment: ${key}`, 'assignment-clear', anybody, isAssigning, key, { [key]: '' }, { level: 'tip' })),
  ...(['shared', 'requests', 'breachNotice', 'retention'] as const).map((key) => agreementItem(`exchange: ${key}`, 'exchange-clear', anybody, isExchanging, key, { [key]: '' }, { level: 'tip' })),
];

/** A value of the organisation. */
function item(path: keyof Organisation, rule: string, empty: Partial<Organisation>, when: (organisation: Organisation) => boolean = () => true, more: More = {}): Item {
  return organisationItem(`organisation: ${path}`, rule, (organisation) => (when(organisation) ? [{ path, change: empty }] : []), more);
}

function jointItem(key: keyof JointController, more: More = {}): Item {
  return organisationItem(
    `organisation: jointControllers: ${key}`,
    'organisation-joint-arranged',
    (organisation) => emptied(organisation.jointControllers, { [key]: blankJointController('')[key] }).map(([id, jointControllers]) => ({ path: `jointControllers/${id}/${key}`, change: { jointControllers } })),
    more,
  );
}

const hasDpo = (organisation: Organisation) => organisation.hasDpo === 'yes';
const mustHaveDpo = ({ coreMonitoring, coreSensitive }: Organisation) => coreMonitoring === 'yes' || coreSensitive === 'yes';
const mayHaveDpo = (organisation: Organisation) => !mustHaveDpo(organisation);
const tip = { level: 'tip' } as const;
const warning = { level: 'warning' } as const;

/** Art. 30(1)(a), 37 and the Besluit SUWI. */
const organisationItems: readonly Item[] = [
  item('name', 'organisation-known', { name: '' }),
  item('address', 'organisation-known', { address: '' }),
  item('email', 'organisation-known', { email: '', phone: '' }),
  item('hasDpo', 'organisation-known', { hasDpo: null }),
  item('dpoName', 'organisation-known', { dpoName: '' }, hasDpo),
  item('dpoEmail', 'organisation-known', { dpoEmail: '', dpoPhone: '' }, hasDpo),
  item('hasDpo', 'dpo-appointed', { hasDpo: 'no' }, mustHaveDpo),
  item('dpoReason', 'dpo-weighed', { dpoReason: '' }, undefined, tip),
  item('sector', 'dpo-weighed', { sector: null }, mayHaveDpo, tip),
  item('coreMonitoring', 'dpo-weighed', { coreMonitoring: null }, mayHaveDpo, tip),
  item('coreSensitive', 'dpo-weighed', { coreSensitive: null }, mayHaveDpo, tip),
  item('size', 'organisation-described', { size: null }, undefined, tip),
  item('worksForUwv', 'organisation-described', { worksForUwv: null }, undefined, tip),
  ...['Privacyreglement', 'Klachtenregeling'].map((word) =>
    organisationItem(`organisation: ${word}`, 'suwi-documents', ({ documents }) => [{ path: 'documents', change: { documents: documents.filter(({ title }) => !title.includes(word)) } }]),
  ),
  ...(['party', 'informs', 'answers'] as const).map((key) => jointItem(key)),
  jointItem('contactPoint', tip),
  ...(['arrangedOn', 'published'] as const).map((key) => jointItem(key, warning)),
];

const isProtected = ({ activity }: Register) => activity.dataCategories.some(({ dataClass }) => dataClass === 'special' || dataClass === 'criminal');
const isSensitive = (register: Register) => isProtected(register) || register.activity.dataCategories.some(({ name }) => name.includes('BSN'));
const isNumberOnly = (register: Register) => isSensitive(register) && !isProtected(register);
const hasDpia = ({ activity }: Register) => activity.documents.some(({ type }) => type === dpiaDocument);
const isFollowed = ({ activity }: Register) => activity.monitoring !== null && activity.monitoring !== 'no';
/** Of what is sensitive a screening is asked for anyway. */
const isOnlyFollowed = (register: Register) => isFollowed(register) && !isSensitive(register);
const isNeither = (register: Register) => !isFollowed(register) && !isSensitive(register);

const isAdvised = ({ frozen }: Screening, { organisation }: Register) => frozen?.status !== 'none' && hasDpo(organisation);

/** The DPIA among the documents, where no screening was made. */
function dpiaItem(name: string, rule: string, when: (register: Register) => boolean, more: More = {}): Item {
  return activityItem(
    name,
    rule,
    ({ documents }, register) =>
      decides(register.activity) && hasDpia(register) && register.screening === undefined && when(register)
        ? [{ path: screeningPlace, change: { documents: documents.filter(({ type }) => type !== dpiaDocument) } }]
        : [],
    more,
  );
}

/** Art. 35 and 39. */
const screeningItems: readonly Item[] = [
  screeningItem('the screening, of what is sensitive', 'dpia-decided', (_, register) => isProtected(register) && !hasDpia(register), undefined),
  screeningItem('the screening, of the number alone', 'dpia-decided', (_, register) => isNumberOnly(register) && !hasDpia(register), undefined, warning),
  screeningItem('the screening, of what is not', 'dpia-decided', (_, register) => isNeither(register) && !hasDpia(register), undefined, tip),
  screeningItem('the screening, of who is followed', 'monitoring-screened', (_, register) => isOnlyFollowed(register) && !hasDpia(register), undefined, warning),
  dpiaItem('the DPIA, of what is sensitive and was not screened', 'dpia-decided', isProtected),
  dpiaItem('the DPIA, of what is not and was not screened', 'dpia-decided', isNeither, tip),
  dpiaItem('the DPIA, of who is followed and was not screened', 'monitoring-screened', isOnlyFollowed, warning),
  screeningItem('the DPIA', 'dpia-decided', ({ decision }, register) => decision === 'dpia' && !hasDpia(register), { dpiaLink: '' }, {}, 'documents'),
  ...(['motivation', 'decidedBy', 'decidedOn'] as const).map((key) =>
    screeningItem(`screening: ${key}`, 'dpia-decided', ({ decision, frozen }, register) => decision === 'noDpia' && frozen?.status === 'asRule' && !hasDpia(register), { [key]: '' }),
  ),
  screeningItem('screening: fgAdvice', 'screening-advice', (screening, register) => isAdvised(screening, register) && register.activity.dpoAdvice === '', { fgAdvice: '' }, warning),
  screeningItem('screening: fgFollowed', 'screening-advice', isAdvised, { fgFollowed: null, fgFollowUp: '' }, warning),
  screeningItem('screening: why the advice is not followed', 'screening-advice', isAdvised, { fgFollowed: 'no', fgFollowUp: '' }, warning),
];

export const aroundItems: readonly Item[] = [...partyItems, ...organisationItems, ...screeningItems];
