import type { Failure } from '../app-error';
import { z } from '../record/zod';
import { pieceSize, type CallName } from './calls';
import type { JournalFile } from './desktop';
import { isJournalName } from './journal-name';

const journalName = z.string().refine(isJournalName, 'not the name of a journal file');
const offset = z.int().min(0);
const length = z.int().min(0).max(pieceSize);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= pieceSize, 'not one piece of bytes');
const id = z.uuid();
// A name, not a path: the person chooses the folder.
const suggestedName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,200}$/);
const extension = z.string().regex(/^[a-z0-9]{1,12}$/);

/** What the main process accepts with each call; whatever does not fit is refused before anything happens. */
export const inputs = {
  'journal.list': z.undefined(),
  'journal.append': z.strictObject({ name: journalName, text: z.string() }),
  'journal.read': z.strictObject({ name: journalName, from: offset, length }),
  'journal.replace': z.strictObject({ name: journalName, text: z.string() }),
  'journal.remove': z.strictObject({ name: journalName }),
  'file.beginSave': z.strictObject({ suggestedName }),
  'file.write': z.strictObject({ id, bytes }),
  'file.finish': z.strictObject({ id }),
  'file.abort': z.strictObject({ id }),
  'file.open': z.strictObject({ extensions: z.array(extension).min(1).max(20) }),
  'file.read': z.strictObject({ id, from: offset, length }),
  'file.close': z.strictObject({ id }),
} as const satisfies Record<CallName, z.ZodType>;

interface Outputs extends Record<CallName, unknown> {
  'journal.list': readonly JournalFile[];
  'journal.append': void;
  'journal.read': Uint8Array;
  'journal.replace': void;
  'journal.remove': void;
  /** id of the save, or null when the person chose no place */
  'file.beginSave': string | null;
  'file.write': void;
  'file.finish': void;
  'file.abort': void;
  /** null when the person chose no file */
  'file.open': { readonly id: string; readonly name: string; readonly size: number } | null;
  'file.read': Uint8Array;
  'file.close': void;
}

export type Input<Name extends CallName> = z.infer<(typeof inputs)[Name]>;
export type Output<Name extends CallName> = Outputs[Name];

/** One function for each call: what the main process has to offer. */
export type Answers = { readonly [Name in CallName]: (input: Input<Name>) => Promise<Output<Name>> };

/** How an answer travels back: errors lose their class between processes, so failures go as values. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure; readonly detail: string };

/** What the preload script puts on `window.desktop`. */
export interface DesktopBridge {
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Outcome<Output<Name>>>;
}
