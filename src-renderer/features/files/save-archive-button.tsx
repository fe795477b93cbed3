import { asAppError, type AppError } from '@shared/app-error';
import { useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { useOrganisationName } from '@renderer/records/organisations';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { saveArchive } from './save-archive';

type Progress = { readonly state: 'idle' | 'busy' | 'saved' } | { readonly state: 'failed'; readonly error: AppError };

/** The button "Archief opslaan", with what became of it beside it. */
export function SaveArchiveButton({ org, look = 'primary' }: { readonly org: string; readonly look?: 'primary' | 'plain' }) {
  const house = useHouse();
  const name = useOrganisationName(org);
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const save = () => {
    setProgress({ state: 'busy' });
    saveArchive(house, org, name).then(
      (outcome) => setProgress({ state: outcome === 'saved' ? 'saved' : 'idle' }),
      (thrown: unknown) => setProgress({ state: 'failed', error: asAppError(thrown, 'file-not-written') }),
    );
  };
  return (
    <>
      <div>
        <Button look={look} onClick={save} busy={progress.state === 'busy'}>
          Archief opslaan
        </Button>
      </div>
      {progress.state === 'saved' && (
        <Notice tone="done" role="status">
          <p>Het archief is bewaard. Zet het op een andere plaats dan deze computer: een netwerkmap of een versleutelde stick.</p>
        </Notice>
      )}
      {progress.state === 'failed' && <ErrorNotice error={progress.error} />}
    </>
  );
}
