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

/** Rows that a term is measured by: the one that was chosen, or what the law says of these data. */
function measures({ name, groups, term }: Told): readonly RetentionRow[] {
  if (term.retentionRow !== null) return [retentionRow(term.retentionRow)];
  return retentionRowsFor(name, groups).filter((row) => isLegal(row) && row.fits.dataCategories !== undefined);
}

/** A term that departs from the law or from what is customary says why (rules 9 and 10). */
export const termMatchesCatalogue = activityRule({
  id: 'term-matches-catalogue',
  level: 'warning',
  title: 'Een termijn die afwijkt van wet of richtlijn is uitgelegd',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'subjects', 'dataCategories'],
  *check(activity) {
    if (activity.role === 'processor') return;
    for (const told of termsOf(activity)) {
      const { path, term } = told;
      for (const row of measures(told)) {
        const text = departure(term, row);
        if (text === undefined) continue;
        const explained = !isBlank(term.termReason);
        if (explained && row.kind !== 'minimum') continue;
        const read = { term: term.term, reason: term.termReason, row: row.id };
        yield { path: [...path, explained ? 'term' : 'termReason'], citations: row.citations, text, ...(explained ? { judge: true as const, read } : {}) };
        break;
      }
    }
  },
});

function departure({ term }: Term, row: RetentionRow): string | undefined {
  if (row.term === undefined) return undefined;
  const shortest = compareDurations(term, row.term);
  const longest = compareDurations(term, row.upTo ?? row.second?.term ?? row.term);
  if (row.kind === 'minimum' && shortest !== undefined && shortest < 0) {
    return `${showDuration(term)} is korter dan de wet vraagt: minstens ${showDuration(row.term)} (${row.source}). Verleng de termijn, of leg uit waarom die wet hier niet geldt.`;
  }
  if (row.kind !== 'minimum' && longest !== undefined && longest > 0) {
    const what = row.kind === 'maximum' ? 'de wet toestaat' : 'gebruikelijk is';
    return `${showDuration(term)} is langer dan ${what}: ${showDuration(row.upTo ?? row.second?.term ?? row.term)} (${row.source}). Leg uit waarom u langer bewaart, of kort de termijn in.`;
  }
  return undefined;
}
