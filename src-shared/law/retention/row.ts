import { cite, type Citation } from '../citation';
import { notRead } from '../citations-text';
import { applies, type Validity } from '../validity';

/** The rows of the retention catalogue. A number once given is not used for something else, since records keep it. */
export const retentionRowIds = [
  ...(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'R17'] as const),
  ...(['R20', 'R21', 'R22', 'R23', 'R24', 'R25', 'R26', 'R27', 'R28', 'R29', 'R30', 'R31'] as const),
  ...(['R40', 'R41', 'R42', 'R43', 'R44', 'R45', 'R46'] as const),
  ...(['R50', 'R51', 'R52', 'R53', 'R54', 'R55', 'R56', 'R57', 'R58'] as const),
  ...(['R60', 'R61', 'R62', 'R63', 'R64', 'R65', 'R66', 'R67'] as const),
] as const;
export type RetentionRowId = (typeof retentionRowIds)[number];

/** What a term is: a minimum and a maximum are of a law, the others leave a choice that has to be explained. */
export const retentionKinds = ['minimum', 'maximum', 'guideline', 'contract', 'policy'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** A term with the moment from which it runs. */
export interface RetentionTerm {
  /** ISO 8601 duration; absent where no number can be named */
  readonly term?: string;
  /** the longest of what is customary, where that is a range that begins at `term` */
  readonly upTo?: string;
  /** the term in words, where there is no number */
  readonly termText?: string;
  /** one of the start events that are suggested */
  readonly startEvent?: string;
  /** the term runs from 31 December of the year of the start event */
  readonly endOfYear?: true;
}

/** Another bound on the same data, as for who gives consent. */
export interface SecondBound extends RetentionTerm {
  readonly when: string;
  /** only for who consented to this: beginnings of words, of which the purpose has one */
  readonly ofConsent?: readonly string[];
  /** what else people call its start event: parts of words, in lower case */
  readonly startsAt?: readonly string[];
}

/** What a row is meant for, in the words that are suggested; without any it is only chosen by hand. */
export interface RetentionFit {
  /** absent: whatever data those groups have */
  readonly dataCategories?: readonly string[];
  /** what else those data are called; such a name shows by itself what they are */
  readonly also?: readonly string[];
  /** names of which it does not matter whose data they are */
  readonly whoever?: readonly string[];
  /** absent: of whomever those data are */
  readonly subjects?: readonly string[];
}

/** Data, as they are suggested or as people write them, that can be nothing else when they are of these groups alone. */
export interface SureFit {
  readonly dataCategories: readonly string[];
  /** absent: of whomever those data are */
  readonly subjects?: readonly string[];
  /** beginnings of words, in lower case: an activity that has one of these may be something else */
  readonly unless?: readonly string[];
  /** whatever else there is of these groups, unless a word of the data or of the activity begins so */
  readonly allBut?: { readonly data: readonly string[]; readonly activity: readonly string[] };
}

/** One row of the catalogue: how long some data are kept, from when, and who says so. */
export interface RetentionRow extends RetentionTerm, Validity {
  readonly id: RetentionRowId;
  readonly data: string;
  /** absent where the row gives no term to go by */
  readonly kind?: RetentionKind;
  readonly second?: SecondBound;
  /** where the term comes from, in the words in which a register says it */
  readonly source: string;
  readonly citations: readonly Citation[];
  /** the term was read in its source; else it is from knowledge, and has to be looked up before it is relied on */
  readonly verified: boolean;
  readonly note: string;
  readonly fits: RetentionFit;
  /** what is held against the row though nobody chose it; absent where that takes a person */
  readonly surely?: SureFit;
  /** beginnings of words, in lower case: the row needs more than the data and the group, and an activity that has one of these words shows it */
  readonly shownBy?: readonly string[];
  /** the term is a choice, which asks why as soon as it is longer than this */
  readonly reasonBeyond?: string;
  /** after the term nothing stays */
  readonly thenGone?: true;
  /** suggested moments that come before the start event */
  readonly earlierEvents?: readonly string[];
}

/** Where the term of a row comes from, as a reader gets it: the article may have been read while the term does not stand in it. */
export function rowSource({ source, verified }: Pick<RetentionRow, 'source' | 'verified'>): string {
  return verified ? source : `${source}; termijn ${notRead}`;
}

/** The decree lapsed in 2018, so that its terms bind nobody; they are still what is customary. */
export function exemptionDecree(...paragraphs: readonly string[]): Pick<RetentionRow, 'source' | 'citations' | 'kind'> {
  const articles = paragraphs.map((each) => each.replace(/\((\d+)\)/u, ' lid $1')).join(', ');
  return { kind: 'guideline', source: `Vrijstellingsbesluit Wbp art. ${articles} (vervallen, nog gebruikelijk)`, citations: paragraphs.map((each) => cite('exemptionDecree', each)) };
}

/** A row as it is written down: most are known from the day that the regulation applies, and no end of them is. */
export type WrittenRow = Omit<RetentionRow, keyof Validity> & Partial<Validity>;

export function heldRow(row: WrittenRow): RetentionRow {
  return { validFrom: applies, ...row };
}
