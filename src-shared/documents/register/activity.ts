import { avg } from '../../law/citation';
import type { Activity } from '../../record/activity/activity';
import { named, nameless } from '../../record/nameless';
import type { JointController } from '../../record/joint-controller';
import { marginCitation } from '../field-facts';
import type { Telling } from '../field-text';
import type { Block } from '../model';
import { adoptedBlocks, answerWith, assignmentBlocks, documentBlocks, jointControllerBlocks, numberBlocks, occasionalBlocks, plainBlocks, processBlocks, roleFact, statusBlocks, unlessNo } from './general';
import { categoryBlocks, subjectBlocks } from './groups';
import { purposeBlocks } from './purposes';
import { retentionBlocks } from './retention';
import { recipientAnswer, recipientBlocks, transferAnswer, transferBlocks } from './sharing';
import { facts, type Sheet } from './sheet';

/** What it is called on paper; never empty, and a concept is called one wherever its name stands. */
export function activityTitle(activity: Activity): string {
  const name = named(activity.name, nameless.activity);
  return activity.status === 'draft' ? `${name} (concept)` : name;
}

/** What stays inside the organisation: who goes about it, what the FG advised, when to look again. */
type Inside = 'remarks' | 'owner' | 'reviewOn' | 'dpoAdvice' | 'dpoAdviceOn';
/** Helps to find the role; the role itself is printed. */
type TowardsRole = 'decidesPurpose' | 'decidesMeans' | 'ownDuty' | 'instructed';
/** How it was weighed: shown when the regulator asks to account for it (art. 5(2)), no item of art. 30. */
type Weighing = 'necessity' | 'subsidiarity' | 'proportionality';
type Unprinted = Inside | TowardsRole | Weighing;

/**
 * The terms stand with the categories of data, but are told after recipients and transfers, as the article has it;
 * below 'other' stands what the article does not ask.
 */
type Printed = Exclude<keyof Activity, 'name' | Unprinted> | 'retention' | 'other';

/** It stands in the same line as another. */
const withAnother = (): Block[] => [];

const heading = (text: string, citation: string): Block => ({ kind: 'heading', level: 3, text, citation });

/** Every field that is printed, in the order of the article: one that is forgotten here does not compile. */
const printed: { readonly [Key in Printed]: (activity: Activity, sheet: Sheet) => Block[] } = {
  status: statusBlocks,
  number: numberBlocks,
  role: (activity) => facts(roleFact(activity)),
  process: processBlocks,
  commissioners: withAnother,
  occasional: occasionalBlocks,
  inUseFrom: withAnother,
  inUseUntil: withAnother,
  adoptedBy: adoptedBlocks,
  adoptedOn: withAnother,
  jointControllers: jointControllerBlocks,
  assignments: assignmentBlocks,
  purposes: purposeBlocks,
  subjects: subjectBlocks,
  dataCategories: categoryBlocks,
  anyRecipients: recipientAnswer,
  recipients: recipientBlocks,
  anyTransfers: transferAnswer,
  transfers: transferBlocks,
  retention: retentionBlocks,
  measures: (activity, sheet) => [
    heading('Beveiliging', marginCitation(avg(sheet.role === 'processor' ? '30(2)(d)' : '30(1)(g)'))),
    ...plainBlocks('measures', () => activity.securityExplanation.trim() === '')(activity, sheet),
  ],
  securityExplanation: plainBlocks('securityExplanation'),
  systems: plainBlocks('systems'),
  access: plainBlocks('access'),
  secrecy: plainBlocks('secrecy'),
  other: (activity, sheet) => (others.some((key) => printed[key](activity, sheet).length > 0) ? [heading('Overige gegevens', '')] : []),
  provision: answerWith('provision', ['provisionConsequence']),
  provisionConsequence: withAnother,
  automatedDecisions: answerWith('automatedDecisions', ['automatedLogic', 'automatedConsequence']),
  automatedLogic: withAnother,
  automatedConsequence: withAnother,
  represented: unlessNo('represented', ['representation']),
  representation: withAnother,
  monitoring: unlessNo('monitoring', ['monitoringNotice', 'worksCouncil']),
  monitoringNotice: withAnother,
  worksCouncil: withAnother,
  documents: documentBlocks,
};

const others = ['provision', 'automatedDecisions', 'represented', 'monitoring', 'documents'] as const;

const inOrder = Object.keys(printed) as readonly Printed[];

/** What art. 30(2) does not ask of a processor comes after what it asks. */
const notAskedOfProcessor: ReadonlySet<Printed> = new Set<Printed>(['purposes', 'subjects', 'dataCategories', 'anyRecipients', 'recipients', 'retention']);
const inOrderOfProcessor = inOrder.toSorted((a, b) => Number(notAskedOfProcessor.has(a)) - Number(notAskedOfProcessor.has(b)));

/** Facts that follow each other stand in one list. */
function joined(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((done, block) => {
    const before = done.at(-1);
    if (before?.kind !== 'facts' || block.kind !== 'facts') return [...done, block];
    return [...done.slice(0, -1), { kind: 'facts', facts: [...before.facts, ...block.facts] }];
  }, []);
}

/** The letter of a heading holds for all below it, so that facts there repeat it not. */
function lettersOnce(blocks: readonly Block[]): Block[] {
  let letter = '';
  return blocks.map((block) => {
    if (block.kind === 'heading') letter = block.level === 3 ? (block.citation ?? '') : '';
    if (block.kind !== 'facts') return block;
    return { ...block, facts: block.facts.map((fact) => (fact.citation === letter ? { ...fact, citation: '' } : fact)) };
  });
}

/**
 * One activity: its name as a heading of level 2 and all its facts.
 * @param partners with whom the organisation as a whole decides together
 */
export function activityBlocks(activity: Activity, telling: Telling, partners: readonly JointController[] = []): Block[] {
  const sheet = { ...telling, role: activity.role, partners };
  const order = activity.role === 'processor' ? inOrderOfProcessor : inOrder;
  return [{ kind: 'heading', level: 2, text: activityTitle(activity) }, ...lettersOnce(joined(order.flatMap((key) => printed[key](activity, sheet))))];
}
