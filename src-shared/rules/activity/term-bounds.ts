import { isCalled, tells } from '../../law/retention-catalogue';
import { rowSource, type RetentionRow } from '../../law/retention/row';
import type { Activity } from '../../record/activity/activity';
import { hasTerm, inheritedTerm, type Term } from '../../record/activity/terms';
import { isTermStub } from '../../record/activity/term-words';
import { saysNothing } from '../../record/says-nothing';
import { compareDurations, showDuration } from '../../values/duration';
import { groupsIn, groupsOf, isBlank } from '../about';
import { readsTheSame } from '../../words/reading';

/** One term as the register tells it: of a category, or of one of its groups. */
export interface Told {
  readonly path: readonly string[];
  /** of the category */
  readonly name: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly term: Term;
}

/** The term of each category, and of each group that has one of its own. */
export function termsOf({ subjects, dataCategories }: Pick<Activity, 'subjects' | 'dataCategories'>): readonly Told[] {
  return dataCategories.flatMap((category) => {
    const groups = groupsIn(category, { subjects });
    const own = category.subjects.filter((cell) => hasTerm(cell) && groups.some(({ id }) => id === cell.id));
    const rest = groups.filter(({ id }) => !own.some((cell) => cell.id === id));
    const path = ['dataCategories', category.id];
    const ofCategory: Told = { path, name: category.name, groups: rest, term: category };
    return [
      ...(rest.length > 0 || own.length === 0 ? [ofCategory] : []),
      ...own.map((cell): Told => ({
        path: [...path, 'subjects', cell.id],
        name: category.name,
        groups: groups.filter(({ id }) => id === cell.id),
        term: inheritedTerm(cell, category),
      })),
    ];
  });
}

/** People of these groups gave the consent for which the row has a longer term; consent to something else opens nothing. */
export function hasConsent({ purposes, subjects }: Pick<Activity, 'purposes' | 'subjects'>, groups: Told['groups'], { second }: RetentionRow): boolean {
  const isMeant = ({ description }: Activity['purposes'][number]) => isBlank(description) || tells(second?.ofConsent, description);
  return purposes.some((purpose) => purpose.basis === 'a' && isMeant(purpose) && groupsOf(purpose, { subjects }).some(({ id }) => groups.some((group) => group.id === id)));
}

/** What is customary, or what we chose ourselves, is where a term comes from; why it is longer it does not say. */
const noReason = /^(?!.*(?:subsidie|esf|contract|overeenkomst|archiefwet|wetboek|verjaring|claim))(?:.*vrijstellingsbesluit|(?:(?:eigen|ons|intern)\s+)?(?:bewaar|privacy)?beleid(?:\s+van\s+(?:het|de|ons)\s+[\p{L}-]+)?\.?$|gebruikelijk|voorstel van grondslag|hr-overzichten|reglementen van re-integratiebedrijven)/isu;

/** Somebody wrote why; 'n.v.t.' is no reason. */
export function hasReason({ termReason }: Pick<Term, 'termReason'>): boolean {
  return !isBlank(termReason) && !isTermStub(termReason);
}

/** Somebody said why; a law or a contract that is named is a reason too. */
export function isExplained({ termReason, termSource, termKind }: Term): boolean {
  return hasReason({ termReason }) || (!saysNothing(termSource) && !noReason.test(termSource.trim())) || termKind === 'contract';
}

/** How a term departs from a row. */
export interface Departure {
  readonly text: string;
  readonly what: 'shorter' | 'longer' | 'own';
  /** a law says so, which no reason sets aside */
  readonly legal: boolean;
  /** nothing speaks against it, but whoever reads the register wants to know why */
  readonly light: boolean;
}

/** With an average year some days are lost: what is kept until the end of a year, and a year more to be sure, is no departure. */
const yearInDays = 367;

/** @param consent of the people of whom the data are */
export function departure(term: Term, row: RetentionRow, consent: boolean): Departure | undefined {
  if (row.term === undefined) return ownNumber(term, row);
  return row.kind === 'minimum' ? fromMinimum(term, row, consent) : (tooLong(term, row, consent) ?? tooShort(term, row, consent));
}

/** A term as a sentence begins with it. */
function said({ term }: Term): string {
  return term === 'P0D' ? 'Meteen wissen' : showDuration(term);
}

/** A choice that is longer than usual asks for its reason, though the catalogue knows it. */
export function asksReason(term: Term, { reasonBeyond }: RetentionRow): boolean {
  return reasonBeyond !== undefined && (compareDurations(term.term, reasonBeyond) ?? 0) > 0 && !isExplained(term);
}

function fromMinimum(term: Term, row: RetentionRow, consent: boolean): Departure | undefined {
  const { term: least = '' } = row;
  const difference = compareDurations(term.term, least);
  if (difference === undefined) return undefined;
  if (difference < 0) {
    const text = `${said(term)} is korter dan de wet vraagt: minstens ${showDuration(least)} (${rowSource(row)}). Verleng de termijn, of leg uit waarom die wet hier niet geldt.`;
    return { text, what: 'shorter', legal: true, light: false };
  }
  const longest = longestOf(row, term, consent);
  if ((compareDurations(term.term, longest) ?? 0) <= yearInDays) return undefined;
  if (row.thenGone === true) {
    const text = `${said(term)} is langer dan nodig: na ${showDuration(least)} gaan deze gegevens meteen weg (${rowSource(row)}). Kort de termijn in, of leg uit waarom u langer bewaart.`;
    return { text, what: 'longer', legal: false, light: false };
  }
  const text = `${said(term)} is langer dan de ${showDuration(longest)} die de wet ten minste vraagt (${rowSource(row)}). Dat mag als het nodig is: leg uit waarom, of kort de termijn in.`;
  return { text, what: 'longer', legal: false, light: true };
}

function tooLong(term: Term, row: RetentionRow, consent: boolean): Departure | undefined {
  const longest = longestOf(row, term, consent);
  const difference = compareDurations(term.term, longest);
  if (difference === undefined || difference <= 0) return undefined;
  const what = row.kind === 'maximum' ? 'de wet toestaat' : 'gebruikelijk is';
  const text = `${said(term)} is langer dan ${what}: ${showDuration(longest)} (${rowSource(row)}). Leg uit waarom u langer bewaart, of kort de termijn in.`;
  return { text, what: 'longer', legal: row.kind === 'maximum', light: false };
}

/** Less than a maximum is what the law wants; less than is customary may leave an organisation without what it needs. */
function tooShort(term: Term, row: RetentionRow, consent: boolean): Departure | undefined {
  const { term: first = '' } = row;
  if (row.kind === 'maximum' || row.reasonBeyond !== undefined) return undefined;
  // Another moment than the first may well be the second.
  const second = hasSecond(row, term, consent) || !readsTheSame(term.startEvent, row.startEvent ?? '') ? row.second?.term : undefined;
  const least = second !== undefined && (compareDurations(second, first) ?? 0) < 0 ? second : first;
  if ((compareDurations(term.term, least) ?? 0) >= 0) return undefined;
  const text = `${said(term)} is korter dan gebruikelijk is: ${showDuration(least)} (${rowSource(row)}). Leg uit waarom u deze gegevens eerder kunt missen, of pas de termijn aan.`;
  return { text, what: 'shorter', legal: false, light: true };
}

/** Where the catalogue names no number, whoever names one says where it comes from. */
function ownNumber(term: Term, row: RetentionRow): Departure | undefined {
  const { termText, second } = row;
  const isRead = compareDurations(term.term, 'P0D') !== undefined;
  if (!isRead || compareDurations(term.term, second?.term ?? '') === 0) return undefined;
  const words = termText === undefined ? '' : `, maar: ${termText.charAt(0).toLowerCase()}${termText.slice(1)}`;
  const text = `De catalogus noemt hier geen getal${words} (${rowSource(row)}). U koos ${said(term).toLowerCase()}: leg uit waarom.`;
  return { text, what: 'own', legal: false, light: true };
}

/** The longest that a row allows. */
function longestOf(row: RetentionRow, term: Term, consent: boolean): string {
  const { term: first = '', upTo } = row;
  const other = hasSecond(row, term, consent) ? row.second?.term : undefined;
  return [upTo, other].reduce<string>((longest, each) => (each !== undefined && (compareDurations(each, longest) ?? 0) > 0 ? each : longest), first);
}

/** The second bound is for who consented, or for what begins at its moment, whatever people call that. */
function hasSecond({ startEvent, second }: RetentionRow, term: Term, consent: boolean): boolean {
  if (second === undefined) return false;
  if (second.ofConsent !== undefined) return consent;
  const { startEvent: other = startEvent, startsAt = [] } = second;
  const said = term.startEvent.trim().toLowerCase();
  // Without a beginning another rule asks for it.
  return said === '' || other === startEvent || readsTheSame(said, other ?? '') || startsAt.some((each) => said.includes(each));
}

/** The term runs from a moment that comes before the one from which the law counts, and is not longer for it. */
export function startsEarly({ term, startEvent }: Term, row: RetentionRow): boolean {
  const early = row.earlierEvents?.some((each) => readsTheSame(each, startEvent)) === true;
  const difference = compareDurations(term, row.term ?? '');
  return early && difference !== undefined && difference >= 0 && difference < yearInDays - 2;
}

/** The activity itself shows that the row is about it: by what its data are called, or by a word that they, its name, its purposes or their laws begin with. */
export function isShown(row: RetentionRow, name: string, activity: Pick<Activity, 'name' | 'purposes'>): boolean {
  if (row.shownBy === undefined || isCalled(row, name)) return true;
  return tells(row.shownBy, [name, activity.name, ...activity.purposes.flatMap(({ description, laws }) => [description, ...laws])].join(' '));
}

/** What was weighed of a row: when its term becomes another one, whoever answered is asked again. */
export function rowFacts({ id, term = '', upTo = '', second }: RetentionRow): unknown {
  return { row: id, term, upTo, second: second?.term ?? '' };
}
