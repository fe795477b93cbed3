import type { Purpose } from '@shared/record/activity/purposes';

/** What is weighed before data are used for something else: art. 6(4) AVG. */
export const compatibilityKeys = [
  'originalPurpose',
  'compatibilityLink',
  'compatibilityContext',
  'compatibilityNature',
  'compatibilityConsequences',
  'compatibilitySafeguards',
  'compatibilityTestedOn',
] as const satisfies readonly (keyof Purpose)[];
