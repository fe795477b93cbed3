import { avg } from '../../law/citation';
import { retentionRow, retentionRowsFor } from '../../law/retention-catalogue';
import type { RetentionRow } from '../../law/retention/row';
import { askedKeys } from '../../record/activity/open-items';
import type { Activity } from '../../record/activity/activity';
import { hasTerm, inheritedTerm, type Term } from '../../record/activity/terms';
import { compareDurations, showDuration } from '../../values/duration';
import { groupsIn, isBlank } from '../about';
import { activityRule } from '../rule';
import { openFindings } from './open-findings';

/** Each category of data has a term with its beginning, or what tells that the data can go (rule 9). */
export const termGiven = activityRule({
  id: 'term-given',
  level: 'error',
  title: 'Elke soort gegevens heeft een bewaartermijn',
  citations: [avg('5(1)(e)'), avg('30(1)(f)'), avg('13(2)(a)')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role === 'processor') return;
    yield* openFindings(activity, { terms: ['De bewaartermijn ontbreekt. Vul een getal in en het moment waarop het begint, of schrijf op waaraan u ziet dat de gegevens weg kunnen.', avg('30(1)(f)')] });
  },
});

const asLongAsNeeded = /\b(zo ?lang (als )?(dat |het )?(nodig|noodzakelijk)|niet langer dan (nodig|noodzakelijk|strikt))/iu;

/** 'As long as needed' tells nobody when data go (rule 9). */
export const termSaysWhen = activityRule({
  id: 'term-says-when',
  level: 'warning',
  title: 'De bewaartermijn zegt wanneer de gegevens weg gaan',
  citations: [avg('5(1)(e)'), avg('30(1)(f)')],
  reads: ['role', 'subjects', 'dataCategories'],
  *check(activity) {
    if (activity.role === 'processor') return;
    for (const { path, term } of termsOf(activity)) {
      const told = [term.term, term.termReason].find((text) => asLongAsNeeded.test(text));
      if (told !== undefined && compareDurations(term.term, 'P0D') === undefined) {
        yield { path: [...path, 'term'], text: 'Met ‘zolang nodig’ weet niemand wanneer de gegevens weg gaan. Noem een getal, of iets waaraan u dat moment herkent.' };
      }
    }
  },
});

interface Told {
  readonly path: readonly string[];
  readonly name: string;
  readonly groups: readonly string[];
  readonly term: Term;
}

/** The term of each category, and of each group that has one of its own. */
function termsOf({ subjects, dataCategories }: Pick<Activity, 'subjects' | 'dataCategories'>): readonly Told[] {
  return dataCategories.flatMap((category) => {
    const groups = groupsIn(category, { subjects });
    const own = category.subjects.filter((cell) => hasTerm(cell) && groups.some(({ id }) => id === cell.id));
    const rest = groups.filter(({ id }) => !own.some((cell) => cell.id === id)).map(({ name }) => name);
    const path = ['dataCategories', category.id];
    const ofCategory: Told = { path, name: category.name, groups: rest, term: category };
    return [
      ...(rest.length > 0 || own.length === 0 ? [ofCategory] : []),
      ...own.map((cell): Told => ({
        path: [...path, 'subjects', cell.id],
        name: category.name,
        groups: groups.filter(({ id }) => id === cell.id).map(({ name }) => name),
        term: inheritedTerm(cell, category),
      })),
    ];
  });
}

const isLegal = ({ kind }: RetentionRow) => kind === 'minimum' || kind === 'maximum';

/** A term that departs from the row of the catalogue that was chosen says why (rules 9 and 10). */
export const termMatchesRow = activityRule({
  id: 'term-matches-row',
  level: 'warning',
  title: 'Een termijn die afwijkt van wet of richtlijn is uitgelegd',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'subjects', 'dataCategories', 'purposes'],
  *check(activity) {
    if (activity.role === 'processor') return;
    const consent = activity.purposes.some(({ basis }) => basis === 'a');
    for (const { path, term } of termsOf(activity)) {
      if (term.retentionRow === null) continue;
      const row = retentionRow(term.retentionRow);
      const text = departure(term, row, consent);
      if (text === undefined) continue;
      if (isBlank(term.termReason)) yield { path: [...path, 'termReason'], citations: row.citations, text };
      // What the law asks is not set aside by a reason alone: a person answers for that.
      else if (isLegal(row)) yield { path: [...path, 'term'], citations: row.citations, judge: true, read: { term: term.term, reason: term.termReason, row: row.id }, text };
    }
  },
});

/** Data of which a law may say how long they stay are held against it, where nobody chose a row (rule 10). */
export const termHeldAgainstLaw = activityRule({
  id: 'term-held-against-law',
  level: 'tip',
  title: 'Een termijn die korter is dan een wet voor zulke gegevens vraagt is bekeken',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'subjects', 'dataCategories'],
  *check(activity) {
    if (activity.role === 'processor') return;
    for (const { path, name, groups, term } of termsOf(activity)) {
      if (term.retentionRow !== null) continue;
      const row = retentionRowsFor(name, groups).find((each) => each.kind === 'minimum' && each.fits.dataCategories !== undefined && departure(term, each, false) !== undefined);
      if (row === undefined) continue;
      yield {
        path: [...path, 'retentionRow'],
        citations: row.citations,
        judge: true,
        read: { term: term.term, reason: term.termReason, row: row.id },
        text: `Hoort dit bij: ${row.data}? Dan vraagt de wet minstens ${showDuration(row.term ?? '')} (${row.source}). Kies de regel uit de catalogus, of leg uit waarom hij hier niet geldt.`,
      };
    }
  },
});

function departure({ term }: Term, row: RetentionRow, consent: boolean): string | undefined {
  if (row.term === undefined) return undefined;
  if (row.kind === 'minimum') {
    const difference = compareDurations(term, row.term);
    if (difference === undefined || difference >= 0) return undefined;
    return `${showDuration(term)} is korter dan de wet vraagt: minstens ${showDuration(row.term)} (${row.source}). Verleng de termijn, of leg uit waarom die wet hier niet geldt.`;
  }
  const longest = longestOf(row, consent);
  const difference = compareDurations(term, longest);
  if (difference === undefined || difference <= 0) return undefined;
  const what = row.kind === 'maximum' ? 'de wet toestaat' : 'gebruikelijk is';
  return `${showDuration(term)} is langer dan ${what}: ${showDuration(longest)} (${row.source}). Leg uit waarom u langer bewaart, of kort de termijn in.`;
}

/** The longest that a row allows; a longer bound for who consented only with consent. */
function longestOf({ term = '', upTo, second }: RetentionRow, consent: boolean): string {
  const other = second !== undefined && (consent || !/toestemming/iu.test(second.when)) ? second.term : undefined;
  return [upTo, other].reduce<string>((longest, each) => (each !== undefined && (compareDurations(each, longest) ?? 0) > 0 ? each : longest), term);
}
