import type { Failure } from '@shared/app-error';
import type { JournalFiles } from '@shared/desktop/desktop';

/** What the page asks of the journal's worker: one of the functions of JournalFiles, with its arguments. */
export type JournalRequest = {
  [Name in keyof JournalFiles]: { readonly id: number; readonly name: Name; readonly args: Parameters<JournalFiles[Name]> };
}[keyof JournalFiles];

export type JournalReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: Failure; readonly detail: string };
