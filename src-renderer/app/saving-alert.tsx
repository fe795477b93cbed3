import { useRouterState } from '@tanstack/react-router';
import { SaveArchiveButton } from '@renderer/features/files/save-archive-button';
import { useSavingState } from '@renderer/storage/hooks';
import { ErrorNotice } from '@renderer/ui/error-notice';
import styles from './shell.module.css';

/** Says in the page why nothing can be written, and offers the way out. */
export function SavingAlert({ org }: { readonly org: string }) {
  const saving = useSavingState();
  const onFiles = useRouterState({ select: (state) => state.location.pathname.endsWith('/bestanden') });
  if (saving.state !== 'failed') return null;
  return (
    <div className={styles['alert']}>
      <ErrorNotice error={saving.error}>{!onFiles && <SaveArchiveButton org={org} look="plain" />}</ErrorNotice>
    </div>
  );
}
