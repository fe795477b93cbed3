import type { Level } from '@shared/rules/finding';

/** Where somebody followed a finding from: the tab of an activity, or the list as it was narrowed down. */
export interface CameFrom {
  readonly activity?: string;
  /** key of that finding */
  readonly finding?: string;
  /** keys of the same finding at many records, for who goes through them one by one */
  readonly round?: readonly string[];
  readonly filter?: { readonly niveau?: Level; readonly artikel?: string };
}

// Where it is declared: added to what the router hands on, it counts or not by the order in which files are read.
declare module '@tanstack/history' {
  interface HistoryState {
    /** kept with the place in the history, so that it is gone as soon as somebody goes elsewhere */
    readonly cameFrom?: CameFrom;
  }
}
