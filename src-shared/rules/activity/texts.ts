import { avg, uavg } from '../../law/citation';
import { activityKind, type Activity } from '../../record/activity/activity';
import { screeningFields } from '../../record/screening-fields';
import { screeningPlace } from '../finding';
import { freeTexts, oldWords, toldIllness, type FreeText } from '../free-texts';
import { activityRule } from '../rule';
import type { World } from '../world';

const { fields } = activityKind;
const keys = Object.keys(fields).filter((key): key is keyof typeof fields => key in fields);

/** Of the activity, and of its screening while that can still be changed. */
function textsOf(activity: Pick<Activity, (typeof keys)[number]>, id: string, world: Pick<World, 'screenings'>): readonly FreeText[] {
  const open = world.screenings(id).filter(({ body }) => body.frozen === null);
  const text = open.flatMap(({ body }) => freeTexts(screeningFields, body)).map((each) => each.text).join('\n');
  return [...freeTexts(fields, activity), ...(text === '' ? [] : [{ path: [screeningPlace], text }])];
}

/** Names that lapsed with their law, in words of today (rule 24). */
export const wordsAreOfToday = activityRule({
  id: 'words-of-today',
  level: 'tip',
  title: 'Teksten gebruiken de woorden van nu',
  citations: [avg('5(1)(a)')],
  reads: keys,
  also: ['screenings'],
  *check(activity, world, { id }) {
    yield* oldWords(textsOf(activity, id, world));
  },
});

/** Nobody's illness is told where only what someone can do is needed (rule 24). */
export const textsTellNoIllness = activityRule({
  id: 'texts-tell-no-illness',
  level: 'warning',
  title: 'In vrije tekst staan geen medische gegevens',
  citations: [uavg('30'), avg('5(1)(c)')],
  reads: keys,
  also: ['screenings'],
  *check(activity, world, { id }) {
    yield* toldIllness(textsOf(activity, id, world));
  },
});
