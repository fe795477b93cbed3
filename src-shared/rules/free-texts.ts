import { diagnosisWordsIn } from '../law/diagnosis-words';
import { lapsedTerms, outdatedTerms } from '../law/outdated-terms';
import type { Field } from '../record/field';
import { leavesOf } from '../record/walk';
import { checkedText } from '../text-check/checked-text';
import { wordPatterns } from '../text-check/outdated/words';
import { hitsOf } from '../text-check/pattern';
import { isBlank, listed } from './about';
import type { Found } from './finding';

export interface FreeText {
  readonly path: readonly string[];
  readonly text: string;
}

/** Rules walk the same records, and the walk costs more than the look. */
const walked = new WeakMap<object, readonly FreeText[]>();

/** What people wrote themselves, field by field; a word that names a group, a class of data or a law is no free text. */
export function freeTexts(fields: Readonly<Record<string, Field>>, body: object): readonly FreeText[] {
  const known = walked.get(body);
  if (known !== undefined) return known;
  const texts = [...leavesOf(fields, { ...body })].flatMap(({ field, path, value }) => {
    const free = field.kind === 'longText' || (field.kind === 'text' && field.suggestions === undefined);
    return free && typeof value === 'string' && !isBlank(value) ? [{ path, text: value }] : [];
  });
  walked.set(body, texts);
  return texts;
}

/** Beginnings of all the words that are looked for: most texts have none of them, and need no closer look. */
const maybeOld =
  /houder|registr|registratiekamer|wpr|wbp|bescherming|cbp|verantwoordelijk|bewerker|6[234]|vrijstelling|sofi|sociaal|shield|harbo/iu;

/** A finding at each text with names that lapsed with their law. */
export function* oldWords(texts: readonly FreeText[]): Generator<Found> {
  for (const { path, text } of texts) {
    if (!maybeOld.test(text)) continue;
    const checked = checkedText(text);
    const old = lapsedTerms.filter((id) => hitsOf(checked, wordPatterns[id]).some(({ certainty }) => certainty !== 'mogelijk')).map((id) => outdatedTerms[id]);
    if (old.length === 0) continue;
    const words = old.map((term) => `‘${term.old}’ is nu: ${term.now}`).join('; ');
    yield { path, citations: old.flatMap(({ citations }) => citations), text: `Hier staat een woord van regels die niet meer gelden. ${words}.` };
  }
}

/** 'Niet alleen' denies nothing. */
const denied = /(?<!\p{L})(geen|niet(?!\s+(?:alleen|enkel|slechts|uitsluitend)(?!\p{L}))|nooit|zonder|nimmer)(?!\p{L})/iu;
/** Where a sentence ends, or takes back what it denied. */
const turns = /[.;!?\n]|(?<!\p{L})maar (?=wel(?!\p{L}))/iu;

/** A finding to be weighed at each text that may tell of an illness. */
export function* toldIllness(texts: readonly FreeText[]): Generator<Found> {
  for (const { path, text } of texts) {
    // 'Wij vragen geen diagnose' is as it should be.
    const said = text.split(turns).filter((sentence) => !denied.test(sentence) && diagnosisWordsIn(sentence).length > 0);
    const words = [...new Set(said.flatMap(diagnosisWordsIn))];
    if (words.length === 0) continue;
    // What else the text says bears on it no more: an answer holds while these sentences do.
    yield { path, judge: true, read: { said: said.map((sentence) => sentence.trim()) }, text: `Hier staat misschien een medisch gegeven: ${listed(words.map((word) => `‘${word}’`))}. Gebruikt u dit echt? Schrijf anders alleen op wat iemand wel en niet kan, of leg uit waarom het nodig is.` };
  }
}
