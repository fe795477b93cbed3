import type { Source } from './source';
import { dutchGeneralSources, dutchPrivacySources, dutchWorkSources } from './sources-dutch';
import { europeanSources } from './sources-european';

/**
 * Every source of law once. A citation points into one of these; nothing else in the project names an instrument
 * with its link or date.
 */
export const sources = { ...europeanSources, ...dutchPrivacySources, ...dutchWorkSources, ...dutchGeneralSources } as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
