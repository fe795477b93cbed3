import { illnessStems, limitationStems } from '../law/illness-words';

const illness = `(?<!\\p{L})(?:${illnessStems}|${limitationStems}|wia|wga|wajong|eigenrisicodrager\\p{L}*)(?!\\p{L})`;
const told = new RegExp(illness, 'giu');

/** 'Niet alleen' denies nothing. */
const denial = String.raw`(?<!\p{L})(?:geen|niets|niet(?!\s+(?:alleen|enkel|slechts|uitsluitend)(?!\p{L}))|nooit|nimmer|niemand|zonder|ongeacht|behalve|hersteld\s+(?:(?:is|zijn|was)\s+)?van|genezen\s+van|los\s+van|afgezien\s+van|anders\s+dan)(?!\p{L})`;
/** Why something is not so tells of itself: in 'kan niet werken door ziekte' there is an illness; so does who has something. */
const reason = '(?:door|doordat|wegens|vanwege|bij|omdat|na|met|die|dat|wie|als|wanneer|want|terwijl|tijdens|sinds|vooral|wel|tenzij|maar)';
/** 'Wie geen werk heeft en ziek is': after its verb a denial says no more. */
const verb = '(?:heeft|hebben|is|zijn|was|kan|kunnen|werkt|werken|krijgt|vindt|wil|mag)';
const within = String.raw`(?:(?!(?<!\p{L})${reason}(?!\p{L})|(?<!\p{L})${verb}\s+(?:en|of)(?!\p{L}))[^.,;:!?\n])*`;
/** A clause is no longer. */
const farthest = 200;
const deniedBefore = new RegExp(String.raw`${denial}(?:\s+${reason}(?!\p{L}))?${within}$`, 'iu');
/** 'Ziekte speelt geen rol', 'Naar ziekte vragen wij niet'. */
const deniedAfter = /^[^.,;:!?\n]{0,40}?(?<!\p{L})(?:speel(?:t|de|den)?\s+(?:\p{L}+\s+)?geen\s+rol|vragen\s+wij\s+niet|doe(?:t|n)\s+(?:er\s+)?niet|(?:is|zijn)\s+(?:hier\s+)?niet\s+(?:aan\s+de\s+orde|van\s+belang|relevant|nodig|vereist))(?!\p{L})/iu;

/** The text says that it is about illness or incapacity for work; a denial reaches to the end of its clause. */
export function mentionsIllness(text: string): boolean {
  return [...text.matchAll(told)].some(({ 0: word, index }) => !deniedBefore.test(text.slice(Math.max(0, index - farthest), index)) && !deniedAfter.test(text.slice(index + word.length)));
}
