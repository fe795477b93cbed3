import { needsException } from '@shared/law/data-classes';
import { dataExceptions, exceptionsWithSecrecy, groupsWithoutReintegration } from '@shared/law/special-data';
import type { Activity } from '@shared/record/activity/activity';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankDataCategory, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { eachGroupHasTerm } from '@shared/record/activity/terms';
import { ownSource } from '@shared/record/suggestions';
import { isClient, isStaff, listedAs } from '@shared/rules/about';
import { mentionsIllness } from '@shared/rules/illness';
import { activityItem, afterError, decides, emptied, type Item, type More } from './item';
import { compatibilityKeys, conclusionKeys } from './keys';

/** A purpose of whoever decides, without one of its values. */
function purposeItem(key: keyof Purpose, rule: string, when: (purpose: Purpose) => boolean = () => true, more: More = {}): Item {
  return activityItem(
    `purposes: ${key}`,
    rule,
    (activity) => (decides(activity) ? emptied(activity.purposes, { [key]: blankPurpose('')[key] }, when).map(([id, purposes]) => ({ path: `purposes/${id}/${key}`, change: { purposes } })) : []),
    more,
  );
}

/** A category of data of whoever decides, without one of its values. */
function categoryItem(key: keyof DataCategory, rule: string, when: (category: DataCategory, activity: Activity) => boolean = () => true, more: More = {}, blank: Partial<DataCategory> = { [key]: blankDataCategory('')[key] }): Item {
  return activityItem(
    `dataCategories: ${key}`,
    rule,
    (activity) =>
      decides(activity)
        ? emptied(activity.dataCategories, blank, (category) => when(category, activity)).map(([id, dataCategories]) => ({ path: `dataCategories/${id}/${key}`, change: { dataCategories } }))
        : [],
    more,
  );
}

/** A value of the activity itself. */
function item(key: keyof Activity & string, rule: string, empty: Partial<Activity>, when: (activity: Activity) => boolean, more: More = {}): Item {
  return activityItem(key, rule, (activity) => (when(activity) ? [{ path: key, change: empty }] : []), more);
}

const needsLaw = ({ basis }: Purpose) => basis === 'c' || basis === 'e';
const onConsent = ({ basis }: Purpose) => basis === 'a';
const onInterest = ({ basis }: Purpose) => basis === 'f';
/** Neither consent nor a law that says so allows it by itself. */
const isTested = (purpose: Purpose) => purpose.furtherUse === 'yes' && purpose.basis !== 'a' && purpose.basis !== 'c';
const isExplained = (purpose: Purpose) => [...compatibilityKeys, ...conclusionKeys].every((key) => (purpose[key] ?? '') !== '');

/** Art. 6: bases, and what each asks. */
const purposeItems: readonly Item[] = [
  purposeItem('description', 'mandatory-items'),
  activityItem(
    'purposes: basis',
    'lawful-basis',
    (activity) =>
      decides(activity)
        ? emptied(activity.purposes, { basis: null }).map(([id, purposes]) => {
            const purpose = activity.purposes.find((each) => each.id === id);
            // What rested on consent or a law needed no test; without either it does.
            const untested = purpose?.furtherUse === 'yes' && !isTested(purpose) && !isExplained(purpose);
            return { path: `purposes/${id}/basis`, change: { purposes }, followers: untested ? ['further-use-compatible'] : [] };
          })
        : [],
  ),
  purposeItem('laws', 'law-named', needsLaw),
  ...(['interest', 'interestNecessity', 'interestBalance', 'interestTestedOn'] as const).map((key) => purposeItem(key, 'interest-tested', onInterest)),
  ...(['consentProof', 'consentWithdrawal'] as const).map((key) => purposeItem(key, 'consent-provable', onConsent, { level: 'warning' })),
  ...compatibilityKeys.map((key) => purposeItem(key, 'further-use-compatible', isTested, { level: 'warning' })),
  ...conclusionKeys.map((key) => purposeItem(key, 'further-use-compatible', isTested)),
  purposeItem('furtherUseNotice', 'further-use-told', ({ furtherUse, basis }) => furtherUse === 'yes' && basis !== 'a', { level: 'warning' }),
];

const other: Partial<Record<string, DataCategory['exception']>> = { special: 'criminalVital', criminal: 'vitalInterest', idNumber: 'vitalInterest' };

/** A purpose is left without the only group that it is about. */
const purposeGroup = activityItem('purposes: the group', 'purpose-has-group', (activity) =>
  decides(activity)
    ? emptied(activity.purposes, { groups: ['a group that is gone'] }, ({ groups }) => groups.length === 1).map(([id, purposes]) => ({ path: `purposes/${id}/groups`, change: { purposes } }))
    : [],
);

/** Exceptions that the law of a member state has to fill in. */
const asksLaw = ({ exception }: DataCategory) => dataExceptions.some((each) => each.id === exception && each.asksLaw !== undefined);

/** A client of whom neither the group nor a purpose tells of illness, so that only the explanation can. */
function isDoubtful(group: Activity['subjects'][number], { purposes }: Activity): boolean {
  const told = [group.name, group.description, ...purposes.filter(({ groups }) => groups.length === 0 || groups.includes(group.id)).map(({ description }) => description)];
  return isClient(group) && listedAs(group, groupsWithoutReintegration) === undefined && !told.some(mentionsIllness);
}

/** Art. 9, 10 and 87: classes and exceptions; art. 30(1)(c) and (f): of whom, from whom and how long. */
const dataItems: readonly Item[] = [
  categoryItem('subjects', 'mandatory-items'),
  categoryItem('dataClass', 'exception-chosen'),
  categoryItem('special', 'exception-chosen', ({ dataClass }) => dataClass === 'special'),
  categoryItem('exception', 'exception-chosen', ({ dataClass }) => needsException(dataClass)),
  ...Object.entries(other).map(([dataClass, exception = null]) => categoryItem('exception', 'exception-fitting', (category) => category.dataClass === dataClass && category.exception !== null, {}, { exception })),
  categoryItem('exceptionLaws', 'number-has-law', ({ exception }) => exception === 'numberByLaw'),
  categoryItem('exceptionLaws', 'exception-names-law', asksLaw, {}, { exceptionLaws: [], exceptionExplanation: '' }),
  categoryItem('exceptionExplanation', 'reintegration-of-ill', ({ exception, subjects }, activity) => exception === 'reintegration' && activity.subjects.some((group) => subjects.some(({ id }) => id === group.id) && isDoubtful(group, activity))),
  categoryItem('exceptionExplanation', 'consent-provable', ({ exception }, { purposes }) => (exception === 'explicitConsent' || exception === 'criminalConsent') && !purposes.some(onConsent), { level: 'warning' }),
  categoryItem('term', 'term-given', (category, { subjects }) => !eachGroupHasTerm(category, subjects), {}, { term: '', termReason: '' }),
  activityItem('dataCategories: sources', 'informing-possible', (activity) =>
    decides(activity)
      ? activity.dataCategories.map(({ id }) => ({
          path: `dataCategories/${id}/sources`,
          change: {
            dataCategories: activity.dataCategories.map((each) => (each.id === id ? { ...each, sources: [], subjects: each.subjects.map((cell) => ({ ...cell, sources: [] })) } : each)),
          },
        }))
      : [],
  ),
];

const hasHealth = ({ dataCategories }: Activity) => dataCategories.some(({ special }) => special === 'health');
/** Art. 30(4) UAVG: who uses health data under one of its exceptions has to keep silent. */
const isBound = (activity: Activity) => decides(activity) && activity.dataCategories.some(({ special, exception }) => special === 'health' && exceptionsWithSecrecy.some((each) => each === exception));
const hasCriminal = ({ dataCategories }: Activity) => dataCategories.some(({ dataClass }) => dataClass === 'criminal');
/** Art. 33(2) and (3) UAVG: of staff, whichever of the two exceptions was chosen. */
const ofOwnCriminals = ({ subjects, dataCategories }: Activity) =>
  dataCategories.some(
    ({ exception, subjects: cells }) => exception === 'criminalStaff' || (exception === 'criminalOwn' && subjects.some((group) => isStaff(group) && cells.some(({ id }) => id === group.id))),
  );
const isOwn = ({ dataCategories }: Activity) => dataCategories.some(({ sources, subjects }) => [sources, ...subjects.map((cell) => cell.sources)].some((all) => all.includes(ownSource)));
const isFollowed = (activity: Activity) => decides(activity) && activity.monitoring !== 'no' && activity.monitoring !== null;
const isProfiled = (activity: Activity) => decides(activity) && activity.automatedDecisions === 'profiling';
const always = () => true;

/** What stands with the activity as a whole. */
const wholeItems: readonly Item[] = [
  item('name', 'mandatory-items', { name: '' }, decides),
  item('role', 'mandatory-items', { role: null }, decides),
  item('purposes', 'mandatory-items', { purposes: [] }, decides),
  activityItem(
    'subjects',
    'mandatory-items',
    (activity) => (decides(activity) ? [{ path: 'subjects', change: { subjects: [] }, followers: activity.purposes.some(({ groups }) => groups.length > 0) ? ['purpose-has-group'] : [] }] : []),
  ),
  item('dataCategories', 'mandatory-items', { dataCategories: [] }, decides),
  item('measures', 'security-described', { measures: [], securityExplanation: '' }, always, { level: 'warning' }),
  item('provision', 'informing-possible', { provision: null }, (activity) => decides(activity) && isOwn(activity)),
  item('provisionConsequence', 'informing-possible', { provisionConsequence: '' }, (activity) => decides(activity) && isOwn(activity) && activity.provision !== 'no'),
  item('automatedDecisions', 'informing-possible', { automatedDecisions: null }, (activity) => decides(activity) && activity.dataCategories.length > 0, { level: 'warning' }),
  item('automatedLogic', 'automated-explained', { automatedLogic: '' }, isProfiled, { level: 'tip' }),
  item('automatedConsequence', 'automated-explained', { automatedConsequence: '' }, isProfiled, { level: 'tip' }),
  item('secrecy', 'secrecy-arranged', { secrecy: '' }, isBound),
  item('secrecy', 'secrecy-arranged', { secrecy: '' }, (activity) => (hasHealth(activity) || hasCriminal(activity)) && !isBound(activity), { level: 'warning' }),
  item('access', 'secrecy-arranged', { access: '' }, (activity) => hasHealth(activity) || hasCriminal(activity), { level: 'warning' }),
  item('representation', 'representation-arranged', { representation: '' }, (activity) => decides(activity) && activity.represented === 'yes', { level: 'warning' }),
  item('monitoringNotice', 'monitoring-known', { monitoringNotice: '' }, isFollowed, { level: 'warning' }),
  activityItem(
    'worksCouncil, for who is followed',
    'monitoring-known',
    (activity) => (isFollowed(activity) ? [{ path: 'worksCouncil', change: { worksCouncil: '' }, followers: ofOwnCriminals(activity) ? ['criminal-staff-rules', ...afterError(activity)] : [] }] : []),
    { level: 'warning' },
  ),
  activityItem('worksCouncil, for criminal data of staff', 'criminal-staff-rules', (activity) =>
    decides(activity) && ofOwnCriminals(activity) ? [{ path: 'worksCouncil', change: { worksCouncil: '' }, followers: isFollowed(activity) ? ['monitoring-known'] : [] }] : [],
  ),
  item('reviewOn', 'reviewed-in-time', { reviewOn: '' }, always, { level: 'warning' }),
  item('owner', 'reviewed-in-time', { owner: '' }, always, { level: 'tip' }),
  ...(['necessity', 'subsidiarity', 'proportionality'] as const).map((key) => item(key, 'need-explained', { [key]: '' }, decides, { level: 'tip' })),
];

export const activityItems: readonly Item[] = [...wholeItems, ...purposeItems, purposeGroup, ...dataItems];
