import type { Level } from '@shared/rules/finding';

/** Where somebody followed a finding from: the tab of an activity, or the list as it was narrowed down. */
export interface CameFrom {
  readonly activity?: string;
  /** key of that finding */
  readonly finding?: string;
  readonly filter?: { readonly niveau?: Level; readonly artikel?: string };
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** kept with the place in the history, so that it is gone as soon as somebody goes elsewhere */
    readonly cameFrom?: CameFrom;
  }
}
