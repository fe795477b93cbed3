import { basisChecks } from '@shared/law/basis-checks';
import type { LawfulBasisLetter } from '@shared/law/lawful-bases';
import { Notes } from './noted';
import { Inset } from './part-group';

/** What has to be so before the chosen basis carries the purpose. */
export function BasisChecks({ basis }: { readonly basis: LawfulBasisLetter }) {
  const title = 'Waar u op let bij deze grondslag';
  return (
    <Inset title={title}>
      <Notes label={title} notes={basisChecks.filter(({ letter }) => letter === basis).map(({ id, label, help, citations }) => ({ key: id, label, text: help, citations }))} />
    </Inset>
  );
}
