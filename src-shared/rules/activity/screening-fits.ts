import { apDpiaList, wp248, type Citation } from '../../law/citation';
import { questionOn } from '../../law/screening-lists';
import type { Activity } from '../../record/activity/activity';
import type { Screening } from '../../record/screening';
import { answerTo } from '../../record/screening-answers';
import { isClient, isStaff, listed } from '../about';
import { screeningPlace } from '../finding';
import { activityRule } from '../rule';
import { isSensitive, screened } from './screened';

const reads = ['role', 'subjects', 'dataCategories', 'monitoring'] as const;
type Said = Pick<Activity, (typeof reads)[number]>;

/** A 'no' in a screening that the activity itself denies. */
interface Denied {
  readonly list: 'apList' | 'criteria';
  readonly id: string;
  readonly citation: Citation;
  readonly by: (said: Said) => boolean;
}

const denied: readonly Denied[] = [
  { list: 'apList', id: 'ap-09', citation: apDpiaList('9'), by: ({ monitoring }) => monitoring === 'cameras' || monitoring === 'both' },
  { list: 'apList', id: 'ap-11', citation: apDpiaList('11'), by: ({ monitoring }) => monitoring === 'staff' || monitoring === 'both' },
  { list: 'criteria', id: 'wp248-4', citation: wp248('4'), by: isSensitive },
  { list: 'criteria', id: 'wp248-7', citation: wp248('7'), by: ({ subjects }) => subjects.some((group) => isClient(group) || isStaff(group)) },
];

const reasonOf = (screening: Screening, { list, id }: Denied) => answerTo(screening[list], id).reason;

/** What was answered in the screening goes with what the register says (rule 18): the lists leave room, so a person weighs it. */
export const screeningFits = activityRule({
  id: 'screening-fits',
  level: 'warning',
  title: 'De antwoorden in de screening passen bij de verwerking',
  citations: denied.map(({ citation }) => citation),
  reads,
  also: ['screenings', 'today'],
  *check(activity, world, { id }) {
    const { fixed } = screened(id, world);
    if (activity.role === 'processor' || fixed === undefined) return;
    // Whoever said why it is 'no' all the same has weighed it.
    const odd = denied.flatMap((each) => {
      const question = questionOn(each.id, world.today);
      const isOdd = answerTo(fixed[each.list], each.id).answer === 'no' && reasonOf(fixed, each).trim() === '' && each.by(activity);
      return question !== undefined && isOdd ? [{ ...each, name: question.name }] : [];
    });
    if (odd.length === 0) return;
    yield {
      path: [screeningPlace],
      judge: true,
      citations: odd.map(({ citation }) => citation),
      read: { screened: fixed.activityRevision, odd: odd.map((each) => each.id) },
      text: `In de screening staat nee bij ${listed(odd.map((each) => `‘${each.name}’`))}, terwijl de verwerking iets anders zegt. Kijk of het antwoord klopt, en maak dan een nieuwe screening.`,
    };
  },
});
