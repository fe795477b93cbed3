import type { Block, Fact } from '../model';
import { namedActivity } from './names';
import { once, type Told, type ToldActivity } from './told';
import { dataTable, sensitiveFact, sensitiveSentences } from './which-data';
import { recipientFacts, recipientSentences } from './who-gets-them';
import { togetherInActivity, togetherSentence } from './who-we-are';
import { purposeFacts } from './why';
import { fact, facts, question, sentences, withLaw } from './words';
import { mustYouGive } from './your-rights';

/** For which groups an activity is; only where that differs, so that a reader can pass over what is not theirs. */
function forWhom({ groups }: ToldActivity, { activities }: Told): readonly Fact[] {
  const names = (of: ToldActivity['groups']) => once(of.map(({ name }) => name)).join(', ');
  return new Set(activities.map((each) => names(each.groups))).size > 1 ? fact('Voor wie', names(groups)) : [];
}

/** A plan is not told as if it were done. */
function concept({ body }: ToldActivity): readonly Fact[] {
  return body.status === 'draft' ? fact('Let op', 'Dit is nog een concept: zo zijn wij het van plan.') : [];
}

function activityBlocks(activity: ToldActivity, told: Told): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: namedActivity(activity.body) },
    ...facts([...concept(activity), ...forWhom(activity, told), ...purposeFacts(activity, told.date), ...togetherInActivity(activity, told)]),
    ...dataTable(activity.data, told.audience),
    ...facts([...sensitiveFact(activity.data), ...recipientFacts(activity, told.references), ...mustYouGive(activity)]),
  ];
}

/** What we do, one thing after another, each with all that arts 13 and 14 ask of it. */
export function activities(told: Told): readonly Block[] {
  const several = told.activities.length > 1;
  const sensitive = sentences(...sensitiveSentences(told));
  const joint = togetherSentence(told);
  const articles = ['6', ...(sensitive.length > 0 ? ['9', '10', '87'] : []), ...(joint === '' ? [] : ['26'])];
  const intro = [
    question('Waarvoor gebruiken wij uw gegevens?'),
    ...sentences([several, 'Hieronder staat wat wij met gegevens van u doen, stuk voor stuk.']),
    ...sensitive,
    ...sentences(...recipientSentences(told), [joint !== '', joint]),
  ];
  return [...withLaw(`art. ${new Intl.ListFormat('nl').format(articles)} AVG`, ...intro), ...told.activities.flatMap((activity) => activityBlocks(activity, told))];
}
