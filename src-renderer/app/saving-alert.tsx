import { useRouterState } from '@tanstack/react-router';
import { SaveArchiveButton } from '@renderer/features/files/save-archive-button';
import { useSavingState } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import styles from './shell.module.css';

/**
 * Says in the page why nothing can be written, and offers the way out.
 * @param org the organisation that is open; without one there is nothing to make an archive of
 */
export function SavingAlert({ org }: { readonly org?: string }) {
  const saving = useSavingState();
  const { takeOver } = useHouse();
  const onFiles = useRouterState({ select: (state) => state.location.pathname.endsWith('/bestanden') });
  if (saving.state !== 'failed') return null;
  return (
    <div className={styles['alert']}>
      <ErrorNotice error={saving.error}>
        {saving.error.failure === 'store-elsewhere' ? (
          <div>
            <Button onClick={takeOver}>Hier verder werken</Button>
          </div>
        ) : (
          org !== undefined && !onFiles && <SaveArchiveButton org={org} look="plain" />
        )}
      </ErrorNotice>
    </div>
  );
}
