import { fold, isUnseen } from './fold';

/** A part of the plain text, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pasted text, in a form in which words can be looked for. */
export interface ReadText {
  readonly raw: string;
  /** small letters without marks, lines joined again, words put together; a line break only between paragraphs */
  readonly plain: string;
  /** where each character of the plain text stands in the raw one */
  readonly at: Uint32Array;
}

const isBlank = (unit: string) => /\s/u.test(unit);
const isLetter = (unit: string) => /\p{L}/u.test(unit);
const isCapital = (unit: string) => /\p{Lu}/u.test(unit);
const isSmall = (unit: string) => /\p{Ll}/u.test(unit);

/** '1.', '2.3', '(a)', '-', '•', '#' or an article at the beginning of a line. */
const listMark = /^(?:[-–—•·▪◦*#>]|\d{1,2}(?:\.\d{1,2})+\s|\(?(?:\d{1,2}|[a-zA-Z])[.)]|(?:Artikel|ARTIKEL|Hoofdstuk|HOOFDSTUK)\s)/u;
const endsSentence = /[.!?:;]["')\]*]*\s*$/u;
/** A line of a paragraph is longer; what is shorter and ends without a stop is a heading. */
const shortLine = 70;
/** A line that ends so goes on. */
const goesOn = /(?:[,;]|(?<!\p{L})(?:de|het|een|van|en|of|in|op|te|met|voor|door|bij|aan|als|om|tot|naar|uit|over|art\.|artikel))\s*$/iu;

class Reader {
  private readonly units: string[] = [];
  private readonly at: number[] = [];
  private lineStart = 0;

  constructor(private readonly raw: string) {}

  read(): ReadText {
    let next = 0;
    while (next < this.raw.length) {
      const unit = this.raw.charAt(next);
      if (isBlank(unit)) next = this.gap(next);
      else {
        const letter = String.fromCodePoint(this.raw.codePointAt(next) ?? 0);
        for (const unit of fold(letter).split('')) this.put(unit, next);
        next += letter.length;
      }
    }
    return { raw: this.raw, plain: this.units.join(''), at: Uint32Array.from(this.at) };
  }

  private put(unit: string, from: number): void {
    this.units.push(unit);
    this.at.push(from);
  }

  /** Blanks of any kind, from `start`; gives where they end. */
  private gap(start: number): number {
    let [end, breaks] = [start, 0];
    for (; end < this.raw.length; end += 1) {
      const unit = this.raw.charAt(end);
      if (unit === '\n' || (unit === '\r' && this.raw.charAt(end + 1) !== '\n')) breaks += 1;
      else if (!isBlank(unit) && !isUnseen(unit)) break;
    }
    if (breaks === 0) this.put(' ', start);
    else {
      this.lineBreak(start, end, breaks);
      this.lineStart = end;
    }
    return end;
  }

  private lineBreak(start: number, end: number, breaks: number): void {
    const next = this.raw.charAt(end);
    const hyphens = /[\p{L}](-|‐|\u00ad)$/u.exec(this.raw.slice(Math.max(0, start - 3), start))?.[1];
    if (hyphens !== undefined && isLetter(next) && !/^(?:en|of|c\.q\.)\s/iu.test(this.raw.slice(end, end + 5))) {
      // a word that was broken off; a capital after small letters had a hyphen before it
      const allCapitals = /\p{Lu}\p{Lu}[-‐]$/u.test(this.raw.slice(Math.max(0, start - 3), start)) && isCapital(next);
      if (hyphens !== '\u00ad' && (isSmall(next) || allCapitals)) this.drop();
      return;
    }
    const line = this.raw.slice(this.lineStart, start);
    const afterHeading = line.startsWith('#') || (line.trim().length < shortLine && !goesOn.test(line) && !isSmall(next));
    const afterParagraph = breaks > 1 && endsSentence.test(line);
    this.put(afterHeading || afterParagraph || listMark.test(this.raw.slice(end, end + 12)) ? '\n' : ' ', start);
  }

  private drop(): void {
    this.units.pop();
    this.at.pop();
  }
}

/** Makes any paste readable: broken words and lines are joined, blanks and quotes made plain. */
export function readText(raw: string): ReadText {
  return new Reader(raw).read();
}

/** Whether the character behind this one begins a sentence in the raw text. */
export function isCapitalAt({ raw, at }: ReadText, index: number): boolean {
  return /^["'‘“„(]?\p{Lu}/u.test(raw.slice(at[index] ?? raw.length, (at[index] ?? raw.length) + 3));
}
