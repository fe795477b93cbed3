import { asSeen } from '../../words/reading';
import { readDuration } from '../../values/duration';
import { suggestions } from '../suggestions';
import { tellsLength } from './term-words';

/** A term and the moment from which it runs, as a record keeps them. */
export interface WrittenTerm {
  /** ISO 8601 duration: 'P7Y', 'PT72H' */
  readonly term: string;
  /** as it is suggested where it is the same, else in the words that were typed; '' where none was named */
  readonly startEvent: string;
}

/** Longer is a story, and no cell. */
const longest = 160;

/** Words before a length that add nothing to it: a term is the longest that data are kept. Of 'minimaal' that is not so. */
const before = /^(?:(?:(?:wordt|worden|we|wij)\s+)?(?:bewaard|bewaren|bewaar|bewaartermijn(?:\s+van)?|termijn)\s*:?\s+)?(?:(?:tot|tot en met|t\/m|maximaal|maximum|max\.?|uiterlijk|ten hoogste|hooguit|hoogstens|niet langer dan|gedurende|binnen|na)\s+)*/iu;
/** Between the length and the moment. */
const from = /\s*(?:[,:(]\s*)?(?<![\p{L}\p{N}])(?:(?:gerekend|te rekenen|ingaande|beginnend|startend)\s+)?(?:na|nadat|vanaf|sinds|volgend op|per)(?!\p{L})\s+/giu;
const atMoment = /\s+bij\s+/giu;
/** What comes after these is another term, or when it does not hold. */
const more = /[;!?\n]|\.\s|(?<!\p{L})(?:tenzij|behalve|mits|daarna|vervolgens|anders|minimaal|ten minste|tenminste)(?!\p{L})/iu;

/**
 * Takes apart what people write in one cell: '7 jaar na uitdiensttreding', 'tot 2 jaar na einde traject', '2 jaar nadat het traject
 * is geëindigd', 'maximaal 4 weken na afwijzing', 'vanaf einde dienstverband 7 jaar'. For the field of a term, and for a cell of a spreadsheet.
 * @returns undefined for what names no length or not one, and for what says more than both: nothing that was said is left out
 */
export function readWrittenTerm(text: string): WrittenTerm | undefined {
  const written = asSeen(text).replaceAll(/\s+/g, ' ').trim();
  if (written === '' || written.length > longest) return undefined;
  const alone = readDuration(written) ?? lengthIn(written);
  if (alone !== undefined) return { term: alone, startEvent: '' };
  return lengthFirst(written) ?? momentFirst(written);
}

/** What stands there, without the words before it, is one length. */
function lengthIn(text: string): string | undefined {
  return readDuration(text.replace(before, ''));
}

function lengthFirst(written: string): WrittenTerm | undefined {
  for (const [joint, onlyAtOnce] of [[from, false], [atMoment, true]] as const) {
    for (const { 0: words, index } of written.matchAll(joint)) {
      const term = lengthIn(written.slice(0, index));
      const startEvent = startOf(written.slice(index + words.length));
      if (term !== undefined && startEvent !== undefined && (!onlyAtOnce || term === 'P0D')) return { term, startEvent };
    }
  }
  return undefined;
}

/** 'vanaf einde dienstverband: 7 jaar'. */
function momentFirst(written: string): WrittenTerm | undefined {
  const [, rest = ''] = /^(?:na|vanaf|nadat|sinds)\s+(.+)$/iu.exec(written) ?? [];
  const words = rest.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const term = readDuration(words.slice(at).join(' '));
    const startEvent = term === undefined ? undefined : startOf(words.slice(0, at).join(' ').replace(/[,:]$/, ''));
    if (term !== undefined && startEvent !== undefined) return { term, startEvent };
  }
  return undefined;
}

/** The moment as a record keeps it; undefined for what is more than one. */
function startOf(words: string): string | undefined {
  const said = words.replace(/[.,;)\s]+$/u, '').replace(/^(?:de|het|een|uw|onze|ons)\s+/iu, '').replace(/^(?:datum|dag|moment) (?:van|waarop) (?:(?:de|het) )?/iu, '');
  if (!/\p{L}{2}/u.test(said) || more.test(said) || tellsLength(said)) return undefined;
  const key = eventKey(said);
  return suggestions.startEvent.find(({ label }) => eventKey(label) === key)?.label ?? said;
}

/** Two names for one moment, as far as their words tell: 'het einde van het traject' is 'Einde traject'. */
export function isSameStart(one: string, other: string): boolean {
  return eventKey(one) === eventKey(other);
}

const ended = /^(.+?) (?:is |zijn |was |wordt )?(?:geëindigd|beëindigd|afgelopen|afgerond|afgesloten|gestopt|voorbij|ten einde|eindigt|stopt|afloopt)(?: is| zijn| was)?$/iu;

/** Equal for what is called alike: 'het einde van het traject', 'afloop traject' and 'het traject is geëindigd'. */
function eventKey(words: string): string {
  const plain = words.toLowerCase().replace(ended, 'einde $1');
  return plain.replaceAll(/(?<!\p{L})(?:de|het|een|van|uw|onze|ons|der)(?!\p{L})/gu, ' ').replace(/^\s*(?:(?:be)?ëindiging|afloop|eind|afronding)(?!\p{L})/u, 'einde').replaceAll(/\s+/g, ' ').trim();
}
