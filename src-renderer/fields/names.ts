import type { ReferencedKind } from '@shared/record/field';

/** What stands for an activity that nobody named yet. */
export const namelessActivity = 'Naamloze verwerking';

/** What stands for a record without a name that others point at. */
export const namelessRecord: Readonly<Record<ReferencedKind, string>> = {
  party: 'Naamloze partij',
  system: 'Naamloos systeem',
  measure: 'Naamloze maatregel',
};
