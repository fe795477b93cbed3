import type { Judgement } from '../record/judgement';
import { saysNothing } from '../record/says-nothing';
import { readDate } from '../values/date';
import type { Answered, Finding } from './finding';
import type { Read } from './world';

/**
 * The findings with what people answered to them; an answer holds as long as what it weighed stays the same.
 * @param today ISO date
 */
export function answersOf(findings: readonly Finding[], judgements: readonly Read<Judgement>[], today: string): readonly Finding[] {
  const byPlace = new Map<string, Read<Judgement>[]>();
  for (const judgement of judgements.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { rule, subject, place } = judgement.body;
    const key = [rule, subject, ...(place === '' ? [] : [place])].join('/');
    byPlace.set(key, [...(byPlace.get(key) ?? []), judgement]);
  }
  return findings.map((finding) => {
    const given = finding.judge ? (byPlace.get(finding.key) ?? []) : [];
    const holds = given.find(({ body }) => body.read === finding.read && isWhole(body, today));
    if (holds !== undefined) return { ...finding, answered: answer(holds) };
    const lapsed = given.findLast(({ body }) => body.read !== finding.read && isWhole(body, today));
    return lapsed === undefined ? finding : { ...finding, lapsed: answer(lapsed) };
  });
}

/** Without a reason, a name and a day that has come nobody answered yet. */
function isWhole({ reason, by, on }: Judgement, today: string): boolean {
  return !saysNothing(reason) && by.trim() !== '' && isPast(on, today);
}

/** It is a day, and not one to come. */
export function isPast(on: string, today: string): boolean {
  const day = readDate(on);
  return day !== undefined && day <= today;
}

function answer({ id, body: { reason, by, on, where, text } }: Read<Judgement>): Answered {
  return { judgement: id, reason, by, on, where, text };
}

/** A place and words, as a finding has them and as an answer keeps them. */
type Words = Pick<Finding, 'where' | 'text'>;

/** What was answered, where that does not read as it does now: each line a part of it; only the place where that alone was another. Nothing where it is the same. */
export function wordsThen(then: Words, now: Words): readonly string[] {
  if (then.text === '') return [wordsGone];
  if (then.where === now.where && then.text === now.text) return [];
  return then.text === now.text && then.where !== '' ? [then.where] : toldLines(then);
}

/** For an answer of before words were kept. */
export const wordsGone = 'De woorden van toen zijn niet bewaard.';

/** First what it is about, then what is the matter. */
export function toldLines({ where, text }: Words): readonly string[] {
  return [where, text].filter((line) => line !== '');
}
