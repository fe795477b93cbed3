import { basisLaw } from '@shared/law/basis-laws';
import { bsnForMunicipality, bsnLawsNamed, type BsnLaw } from '@shared/law/bsn-laws';
import { asksMunicipality, bsnLawsOffered } from '@shared/rules/bsn-laws-offered';
import type { LawNote } from './noted';

/** What the chosen laws are for, as far as the list knows them. */
export function lawNotes(laws: readonly string[]): readonly LawNote[] {
  const known = new Set(laws.flatMap((law) => basisLaw(law) ?? []));
  return [...known].map(({ label, use, citations }) => ({ key: label, label: '', text: use, citations }));
}

/** How far the chosen laws let the BSN be used; while none is chosen the laws that may be it for these groups and whoever gave the order. */
export function bsnNotes(laws: readonly string[], groups: readonly string[], commissioners: readonly string[]): readonly LawNote[] {
  if (laws.length > 0) return [...new Set(laws.flatMap(bsnLawsNamed))].map((law) => bsnNote(law, ''));
  const named = groups.map((name) => ({ name }));
  const { commissioner, advice, citations } = bsnForMunicipality;
  const asked = asksMunicipality(named, commissioners) ? [{ key: commissioner, label: `${commissioner}.`, text: advice, citations }] : [];
  return [...bsnLawsOffered(named, commissioners).map((law) => bsnNote(law, `Misschien ${law.law}.`)), ...asked];
}

function bsnNote({ law, limit, citations, verified }: BsnLaw, label: string): LawNote {
  return { key: law, label, text: verified ? limit : `${limit} Dat deze wet het BSN laat gebruiken, is niet nagelezen.`, citations };
}
