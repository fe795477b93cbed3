import { asAppError, type AppError } from '@shared/app-error';
import type { OpenedFile } from '@shared/desktop/desktop';
import { useRef, useState } from 'react';
import type { ArchivePreview } from '@renderer/storage/contract';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Progress } from '@renderer/ui/progress';
import { PreviewCard } from './preview-card';

type Step =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' | 'merging'; readonly name: string }
  | { readonly step: 'preview'; readonly file: OpenedFile; readonly preview: ArchivePreview }
  | { readonly step: 'failed'; readonly error: AppError };

/** The button "Archief openen": asks for a file, shows what is in it, and takes it over only when told to. */
export function OpenArchive({ onOpened }: { readonly onOpened: (org: string) => void }) {
  const { store, desktop, drafts } = useHouse();
  const button = useRef<HTMLButtonElement>(null);
  const [now, setNow] = useState<Step>({ step: 'idle' });
  const fail = (thrown: unknown) => setNow({ step: 'failed', error: asAppError(thrown, 'file-not-read') });

  const choose = async () => {
    const file = await desktop.files.open(['jsonl']);
    if (file === undefined) return;
    setNow({ step: 'reading', name: file.name });
    await drafts.flush();
    setNow({ step: 'preview', file, preview: await store.inspect(file) });
  };
  const takeOver = async (file: OpenedFile) => {
    setNow({ step: 'merging', name: file.name });
    const { org } = await store.merge(file);
    setNow({ step: 'idle' });
    onOpened(org);
  };

  const busy = now.step === 'reading' || now.step === 'merging';
  return (
    <>
      <div>
        <Button ref={button} onClick={() => void choose().catch(fail)} busy={busy}>
          Archief openen
        </Button>
      </div>
      {now.step === 'reading' && <Progress label={`${now.name} lezen en controleren`} />}
      {now.step === 'merging' && <Progress label={`${now.name} overnemen`} />}
      {now.step === 'failed' && <ErrorNotice error={now.error} />}
      {now.step === 'preview' && (
        <PreviewCard
          fileName={now.file.name}
          preview={now.preview}
          onTakeOver={() => void takeOver(now.file).catch(fail)}
          onCancel={() => {
            setNow({ step: 'idle' });
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
