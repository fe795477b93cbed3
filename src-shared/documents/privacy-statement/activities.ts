import { grouped, type Group } from '../grouped';
import type { Block, Fact } from '../model';
import { namedActivity } from './names';
import { once, type Told, type ToldActivity } from './told';
import { dataTable, sensitiveFact, sensitiveSentences } from './which-data';
import { recipientFacts, recipientSentences } from './who-gets-them';
import { togetherInActivity, togetherSentence } from './who-we-are';
import { purposeFacts } from './why';
import { fact, facts, list, question, sentences } from './words';
import { mustYouGive } from './your-rights';

/** For which groups an activity is, in one order, so that the same groups are the same text. */
function forWhom({ groups }: ToldActivity): string {
  return new Intl.ListFormat('nl').format(once(groups.map(({ name }) => name)).toSorted((a, b) => a.localeCompare(b, 'nl')));
}

/** A plan is not told as if it were done. */
function concept({ body }: ToldActivity): readonly Fact[] {
  return body.status === 'draft' ? fact('Let op', 'Dit is nog een concept: zo zijn wij het van plan.') : [];
}

function activityBlocks(activity: ToldActivity, told: Told, differ: boolean): readonly Block[] {
  const name = namedActivity(activity.body);
  return [
    { kind: 'heading', level: 3, text: differ ? `${forWhom(activity)}: ${name}` : name },
    ...facts([...concept(activity), ...purposeFacts(activity, told.date), ...togetherInActivity(activity, told)]),
    ...dataTable(activity.data, told.audience),
    ...facts([...sensitiveFact(activity.data), ...recipientFacts(activity, told.references), ...mustYouGive(activity)]),
  ];
}

/** What is for the same people stands together, first what is for one group: so a reader finds their own part, and passes over the rest. */
export function byGroups({ activities }: Told): readonly Group<ToldActivity>[] {
  const several = (group: Group<ToldActivity>) => Number(once(group[0].groups.map(({ name }) => name)).length > 1);
  return grouped(activities, forWhom).toSorted((a, b) => several(a) - several(b) || forWhom(a[0]).localeCompare(forWhom(b[0]), 'nl'));
}

/** What we do, one thing after another, each with all that arts 13 and 14 ask of it. */
export function activities(told: Told): readonly Block[] {
  const groups = byGroups(told);
  const differ = groups.length > 1;
  const joint = togetherSentence(told);
  return [
    question('Waarvoor gebruiken wij uw gegevens?'),
    ...sentences([differ, 'Zoek hieronder het kopje dat bij u past. De rest mag u overslaan.'], [!differ && told.activities.length > 1, 'Hieronder staat wat wij met gegevens van u doen, stuk voor stuk.']),
    ...(differ ? list(groups.map((group) => `${forWhom(group[0])}: ${group.map(({ body }) => namedActivity(body)).join(', ')}`)) : []),
    ...sentences(...sensitiveSentences(told)),
    ...sentences(...recipientSentences(told), [joint !== '', joint]),
    ...groups.flatMap((group) => group.flatMap((activity) => activityBlocks(activity, told, differ))),
  ];
}
