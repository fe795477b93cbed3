import { avg } from '../../law/citation';
import { retentionRow, retentionRowsFor } from '../../law/retention-catalogue';
import { holdsOn } from '../../law/validity';
import { rowSource, type RetentionRow } from '../../law/retention/row';
import { askedKeys, openPlaces, type OpenItemName } from '../../record/activity/open-items';
import { pointsAtOther, saysAsLongAsNeeded, tellsLength, tellsMoment } from '../../record/activity/term-words';
import { termIsComplete, type Term } from '../../record/activity/terms';
import { readWrittenTerm } from '../../record/activity/written-term';
import { isUnread, notUnderstood } from '../../record/value-problem';
import { compareDurations, showDuration } from '../../values/duration';
import { isBlank, subjectOf } from '../about';
import { activityRule } from '../rule';
import { sureRow } from './sure-row';
import { asksReason, departure, hasConsent, hasReason, isExplained, isShown, rowFacts, startsEarly, termsOf } from './term-bounds';

/** Each category of data has a term with its beginning, or what tells that the data can go (rule 9). */
export const termGiven = activityRule({
  id: 'term-given',
  level: 'error',
  title: 'Elke soort gegevens heeft een bewaartermijn',
  citations: [avg('5(1)(e)'), avg('30(1)(f)'), avg('13(2)(a)')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role === 'processor') return;
    for (const { name, path } of openPlaces(activity)) {
      const term = activity.dataCategories.find(({ id }) => id === path[1]);
      if (term !== undefined && termItems.has(name)) yield { path, citations: [avg('30(1)(f)')], text: openTerm(term) };
    }
  },
});

const termItems: ReadonlySet<OpenItemName> = new Set(['terms', 'termStarts', 'unreadTerms'] as const);

/** What is still to be said of a term: of what stands there already never that it is missing. */
function openTerm({ term, termReason }: Term): string {
  const otherwise = 'of schrijf op waaraan u ziet dat de gegevens weg kunnen.';
  const apart = readWrittenTerm(term);
  if (!isBlank(term) && apart !== undefined && apart.startEvent !== '') {
    return notUnderstood(term, `Het zijn twee antwoorden: schrijf ‘${showDuration(apart.term)}’ bij de bewaartermijn, en ‘${apart.startEvent}’ bij het begin.`);
  }
  if (isUnread('duration', term)) return notUnderstood(term, `Vul een getal in, zoals 2 jaar of 72 uur, en het moment waarop het begint, ${otherwise}`);
  if (!isBlank(term)) return `Er staat ${showDuration(term)}, maar niet wanneer die termijn begint. Vul het moment in, ${otherwise}`;
  if (!isBlank(termReason)) return `Uit de uitleg blijkt niet wanneer de gegevens weg gaan. Vul een getal in en het moment waarop het begint, ${otherwise}`;
  return `De bewaartermijn ontbreekt. Vul een getal in en het moment waarop het begint, ${otherwise}`;
}

/** 'As long as needed' tells nobody when data go, nor does what names no length and no moment (rule 9). */
export const termSaysWhen = activityRule({
  id: 'term-says-when',
  level: 'warning',
  title: 'De bewaartermijn zegt wanneer de gegevens weg gaan',
  citations: [avg('5(1)(e)'), avg('30(1)(f)')],
  reads: ['role', 'subjects', 'dataCategories'],
  *check(activity) {
    if (activity.role === 'processor') return;
    const said = new Set<string>();
    for (const { path, term } of termsOf(activity)) {
      // Of what is not there yet another rule speaks.
      if (compareDurations(term.term, 'P0D') !== undefined || !termIsComplete(term)) continue;
      const words = [term.term, term.termReason];
      if (words.some(saysAsLongAsNeeded)) {
        // What a group takes over from its category is mended there.
        const line = [path[1], ...words].join('\n');
        if (said.has(line)) continue;
        said.add(line);
        yield { path: [...path, 'term'], text: 'Met ‘zolang nodig’ weet niemand wanneer de gegevens weg gaan. Noem een getal, of iets waaraan u dat moment herkent.' };
      } else if (!tellsWhen(term)) {
        // Words may tell more than we can read, and an archive may be kept for ever.
        const text = 'Hieruit blijkt niet wanneer de gegevens weg gaan. Noem één getal, of iets waaraan u dat moment herkent.';
        yield { path: [...path, isBlank(term.term) ? 'termReason' : 'term'], judge: true, read: { term: term.term, reason: term.termReason }, text };
      }
    }
  },
});

/** Where the catalogue has no number, words are all there is. */
function tellsWhen({ term, termReason, retentionRow: id }: Term): boolean {
  if (id !== null && retentionRow(id).term === undefined) return true;
  return [term, termReason].some((text) => tellsMoment(text) || tellsLength(text) || pointsAtOther(text));
}

/** A term that departs from the row of the catalogue that was chosen says why (rules 9 and 10). */
export const termMatchesRow = activityRule({
  id: 'term-matches-row',
  level: 'warning',
  title: 'Een termijn die afwijkt van wet of richtlijn is uitgelegd',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'subjects', 'dataCategories', 'purposes'],
  also: ['today'],
  *check(activity, world) {
    if (activity.role === 'processor') return;
    for (const { path, groups, term } of termsOf(activity)) {
      if (term.retentionRow === null) continue;
      const row = retentionRow(term.retentionRow);
      const { citations } = row;
      // What does not hold on this day binds nobody.
      if (!holdsOn(row, world.today)) continue;
      const departs = departure(term, row, hasConsent(activity, groups, row));
      if (departs === undefined) {
        if (asksReason(term, row)) {
          yield { path: [...path, 'termReason'], citations, text: `${showDuration(term.term)} is langer dan de gebruikelijke ${showDuration(row.reasonBeyond ?? '')}; deze regel uit de catalogus vraagt dan een reden. Leg uit waarom u zo lang bewaart, of kort de termijn in.` };
        } else if (startsEarly(term, row) && !hasReason(term)) {
          yield { path: [...path, 'startEvent'], level: 'tip', citations, text: `De wet telt vanaf: ${(row.startEvent ?? '').toLowerCase()} (${rowSource(row)}). Uw termijn begint eerder. Kies dat moment, of leg uit waarom het hier anders is.` };
        }
      } else if (!hasReason(term)) yield { path: [...path, 'termReason'], ...(departs.light && { level: 'tip' as const }), citations, text: departs.text };
      // What the law asks is not set aside by a reason alone: a person answers for that.
      else if (departs.legal) yield { path: [...path, 'term'], citations, judge: true, read: { term: term.term, reason: term.termReason, row: rowFacts(row) }, text: departs.text };
    }
  },
});

/** Data of which a law may say how long they stay are held against it, where nobody chose a row (rule 10). Never where the law needs more than the record shows. */
export const termHeldAgainstLaw = activityRule({
  id: 'term-held-against-law',
  level: 'tip',
  title: 'Een termijn die niet past bij een wet over zulke gegevens is bekeken',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'name', 'purposes', 'subjects', 'dataCategories'],
  also: ['today'],
  *check(activity, world) {
    if (activity.role === 'processor') return;
    for (const { path, name, groups, term } of termsOf(activity)) {
      if (term.retentionRow !== null) continue;
      const fitting = retentionRowsFor(name, groups.map(subjectOf), world.today).filter((each) => each.kind === 'minimum' && each.fits.dataCategories !== undefined && isShown(each, name, activity));
      // Too long is what all of them say goes at once, and nobody explained; another law may ask for more.
      const asked = isExplained(term) || !fitting.every((each) => each.thenGone === true) ? ['shorter'] : ['shorter', 'longer'];
      const row = fitting.find((each) => asked.includes(departure(term, each, false)?.what ?? ''));
      if (row === undefined) continue;
      const isShort = departure(term, row, false)?.what === 'shorter';
      const wants = isShort ? `vraagt de wet minstens ${showDuration(row.term ?? '')}` : `gaat het na ${showDuration(row.term ?? '')} meteen weg`;
      yield {
        path: [...path, 'retentionRow'],
        citations: row.citations,
        judge: true,
        read: { term: term.term, reason: term.termReason, row: rowFacts(row) },
        text: `Hoort dit bij: ${row.data}? Dan ${wants} (${rowSource(row)}). Kies de regel uit de catalogus, of leg uit waarom hij hier niet geldt.`,
      };
    }
  },
});

/** Who keeps longer than is customary, where it is beyond doubt what that is, says why (rules 9 and 10). */
export const termIsCustomary = activityRule({
  id: 'term-customary',
  level: 'warning',
  title: 'Wat langer blijft dan gebruikelijk is uitgelegd',
  citations: [avg('5(1)(e)')],
  reads: ['role', 'name', 'purposes', 'subjects', 'dataCategories', 'monitoring'],
  also: ['today'],
  *check(activity, world) {
    if (activity.role === 'processor') return;
    for (const told of termsOf(activity)) {
      const { path, name, groups, term } = told;
      if (term.retentionRow !== null || isExplained(term)) continue;
      const row = sureRow(told, activity, world.today);
      if (row === undefined) continue;
      const isLonger = (than: RetentionRow) => departure(term, than, hasConsent(activity, groups, than))?.what === 'longer';
      // What one custom finds long, another for the same data may allow.
      const others = retentionRowsFor(name, groups.map(subjectOf), world.today).filter(({ id, term: first, fits }) => id !== row.id && first !== undefined && fits.dataCategories !== undefined);
      const departs = departure(term, row, hasConsent(activity, groups, row));
      if (departs?.what !== 'longer' || departs.light || !others.every(isLonger)) continue;
      const level = row.verified ? {} : { level: 'tip' as const };
      yield { path: [...path, 'termReason'], ...level, citations: row.citations, text: `${row.data}: ${departs.text}` };
    }
  },
});
