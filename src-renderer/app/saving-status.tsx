import { useArchivedAt } from '@renderer/records/archived-at';
import type { SavingState } from '@renderer/storage/contract';
import { useSavingState } from '@renderer/records/hooks';
import { dayText } from '@renderer/ui/dates';
import styles from './shell.module.css';

const words: Readonly<Record<SavingState['state'], string>> = { saved: 'Opgeslagen', saving: 'Opslaan…', failed: 'Niet opgeslagen' };

/** Quietly, always in the same place: whether everything is on the disk, and since when there is an archive. */
export function SavingStatus({ org }: { readonly org: string }) {
  const { state } = useSavingState();
  const archivedAt = useArchivedAt(org);
  return (
    <div className={styles['status']}>
      <p role="status" aria-label={words[state]} data-state={state}>
        {words[state]}
      </p>
      <p className={styles['archive']}>{archivedAt === undefined ? 'Nog geen reservekopie (archief)' : `Archief van ${dayText(archivedAt)}`}</p>
    </div>
  );
}
