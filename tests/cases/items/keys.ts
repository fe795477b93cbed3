import type { Purpose } from '@shared/record/activity/purposes';

/** What is written down of how it was weighed before data are used for something else: art. 6(4) AVG. */
export const compatibilityKeys = [
  'originalPurpose',
  'compatibilityLink',
  'compatibilityContext',
  'compatibilityNature',
  'compatibilityConsequences',
  'compatibilitySafeguards',
] as const satisfies readonly (keyof Purpose)[];
/** Without these nobody weighed it. */
export const conclusionKeys = ['compatibilityConclusion', 'compatibilityTestedOn'] as const satisfies readonly (keyof Purpose)[];
