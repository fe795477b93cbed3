import { basisLaw } from '@shared/law/basis-laws';
import { bsnLawsFor, bsnLawsNamed, type BsnLaw } from '@shared/law/bsn-laws';
import type { LawNote } from './noted';

/** What the chosen laws are for, as far as the list knows them. */
export function lawNotes(laws: readonly string[]): readonly LawNote[] {
  const known = new Set(laws.flatMap((law) => basisLaw(law) ?? []));
  return [...known].map(({ label, use, citations }) => ({ key: label, label: '', text: use, citations }));
}

/** How far the chosen laws let the BSN be used; while none is chosen the laws that may be it for these groups. */
export function bsnNotes(laws: readonly string[], groups: readonly string[]): readonly LawNote[] {
  if (laws.length === 0) return bsnLawsFor(groups).map((law) => bsnNote(law, `Misschien ${law.law}.`));
  return [...new Set(laws.flatMap(bsnLawsNamed))].map((law) => bsnNote(law, ''));
}

function bsnNote({ law, limit, citations, verified }: BsnLaw, label: string): LawNote {
  return { key: law, label, text: verified ? limit : `${limit} Dat deze wet het BSN laat gebruiken, is niet nagelezen.`, citations };
}
