import type { ReferencedKind } from './field';

/** What stands for something that nobody named yet, on screen and on paper. */
export const nameless: Readonly<Record<ReferencedKind | 'organisation' | 'activity' | 'group' | 'category', string>> = {
  organisation: 'Naamloze organisatie',
  activity: 'Naamloze verwerking',
  party: 'Naamloze partij',
  system: 'Naamloos systeem',
  measure: 'Naamloze maatregel',
  group: 'Naamloze groep',
  category: 'Naamloze soort gegevens',
};

/** The name, or what stands for it. */
export function named(name: string, without: string): string {
  return name.trim() === '' ? without : name;
}
