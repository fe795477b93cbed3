import { asAppError, type AppError } from '@shared/app-error';
import { useEffect, useRef, useState } from 'react';
import type { Unprintable } from '@renderer/pdf/printable-model';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow, Page, Section } from '@renderer/ui/page';
import { Progress } from '@renderer/ui/progress';
import { checkRegister, printRegister } from './print-register';
import { UnprintableNote } from './unprintable-note';

type Step = { readonly step: 'idle' | 'printing' | 'saved' | 'stopped' } | { readonly step: 'failed'; readonly error: AppError };

/** Everything that can be printed. */
export function DocumentsPage({ org }: { readonly org: string }) {
  const house = useHouse();
  const [now, setNow] = useState<Step>({ step: 'idle' });
  const [unprintable, setUnprintable] = useState<readonly Unprintable[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    let gone = false;
    // A warning ahead of printing; when it cannot be made, printing itself will say what is wrong.
    checkRegister(house, org).then((found) => {
      if (!gone) setUnprintable(found);
    }, () => undefined);
    return () => {
      gone = true;
      stop.current?.abort();
    };
  }, [house, org]);

  const print = () => {
    const controller = new AbortController();
    stop.current = controller;
    setNow({ step: 'printing' });
    printRegister(house, org, controller.signal).then(
      (printed) => {
        setUnprintable(printed.unprintable);
        setNow({ step: printed.outcome === 'saved' ? 'saved' : 'idle' });
      },
      (thrown: unknown) => setNow(controller.signal.aborted ? { step: 'stopped' } : { step: 'failed', error: asAppError(thrown, 'document-failed') }),
    );
  };

  const cancel = () => {
    stop.current?.abort();
    // the button that was pressed goes away
    button.current?.focus();
  };

  return (
    <Page title="Documenten">
      <Section title="Register van verwerkingsactiviteiten">
        <p>
          Het register (artikel 30 van de AVG) op papier of voor de toezichthouder. Opmerkingen staan er niet in. Wat artikel 30 vraagt en nog niet is ingevuld, staat
          er als ontbrekend in.
        </p>
        <ButtonRow>
          <Button ref={button} look="primary" onClick={print} busy={now.step === 'printing'}>
            Register als PDF
          </Button>
          {now.step === 'printing' && <Button onClick={cancel}>Annuleren</Button>}
        </ButtonRow>
        {now.step === 'printing' && <Progress label="Het register wordt als PDF gemaakt" />}
        {now.step === 'saved' && (
          <Notice tone="done" role="status">
            <p>Het register is als PDF bewaard.</p>
          </Notice>
        )}
        {now.step === 'stopped' && (
          <Notice tone="tip" role="status">
            <p>Gestopt. Er is geen bestand gemaakt.</p>
          </Notice>
        )}
        {now.step === 'failed' && <ErrorNotice error={now.error} />}
        {unprintable.length > 0 && <UnprintableNote unprintable={unprintable} />}
      </Section>
    </Page>
  );
}
