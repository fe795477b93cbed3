import type { AppError } from '@shared/app-error';
import type { RepairReport } from '@renderer/storage/contract';
import { Button } from '@renderer/ui/button';
import { counted } from '@renderer/ui/counted';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { Page, Section } from '@renderer/ui/page';
import { Progress } from '@renderer/ui/progress';
import { AloneMain } from './alone';
import type { OpeningState } from './use-opening';

type Shown = Exclude<OpeningState, { readonly phase: 'ready' }>;

/** What stands on screen before the store is open. Mostly nothing but the frame: it takes a blink. */
export function OpeningPage({ opening }: { readonly opening: Shown }) {
  if (opening.phase === 'opening' && opening.total === 0) return null;
  return (
    <AloneMain>
      {opening.phase === 'opening' && (
        <Page title="Grondslag wordt geopend">
          <Progress label="Het register wordt teruggezet" done={opening.done} total={opening.total} />
        </Page>
      )}
      {opening.phase === 'failed' && <FailedPage error={opening.error} onTakeOver={opening.takeOver} />}
      {opening.phase === 'repaired' && <RepairPage repair={opening.repair} onGoOn={opening.goOn} />}
    </AloneMain>
  );
}

function FailedPage({ error, onTakeOver }: { readonly error: AppError; readonly onTakeOver: () => void }) {
  if (error.failure !== 'opened-elsewhere') {
    return (
      <Page title="Grondslag kan niet openen">
        <ErrorNotice error={error} />
      </Page>
    );
  }
  // Nothing is wrong: there is only something to choose.
  return (
    <Page title="Grondslag is al open">
      <Section>
        <p>{error.message}</p>
        <div>
          <Button look="primary" onClick={onTakeOver}>
            Hier verder werken
          </Button>
        </div>
      </Section>
    </Page>
  );
}

const reasons: Readonly<Record<RepairReport['reason'], string>> = {
  'database-lost': 'De opslag van Grondslag op deze computer was weg.',
  'database-incomplete': 'De opslag van Grondslag op deze computer was niet compleet.',
  'journal-lost': 'Het logboek naast de opslag was weg. Het register zelf is in orde; het logboek is opnieuw gemaakt.',
  'journal-damaged': 'Het logboek naast de opslag was beschadigd. Het register zelf is in orde; het logboek is opnieuw gemaakt.',
};

function RepairPage({ repair, onGoOn }: { readonly repair: RepairReport; readonly onGoOn: () => void }) {
  return (
    <Page title="Herstel van uw register">
      <Section>
        <p>{reasons[repair.reason]}</p>
        <p>
          Er {repair.records === 1 ? 'is' : 'zijn'} {counted(repair.records, 'onderdeel', 'onderdelen')} terug, met{' '}
          {counted(repair.revisions, 'versie', 'versies')} uit de geschiedenis. Een onderdeel is een
          verwerking, de gegevens van een organisatie of een instelling.
        </p>
        {repair.missing === 0 ? (
          <p>Voor zover Grondslag kan nagaan ontbreekt er niets.</p>
        ) : (
          <Notice tone="warning">
            <p>
              {counted(repair.missing, 'onderdeel is', 'onderdelen zijn')} niet teruggevonden. Open een archief waarin {repair.missing === 1 ? 'het nog staat' : 'ze nog staan'}: Grondslag vult
              dan aan wat ontbreekt.
            </p>
          </Notice>
        )}
        <p>Kijk uw register na en sla daarna een archief op een andere plaats op.</p>
        <div>
          <Button look="primary" onClick={onGoOn}>
            Verder
          </Button>
        </div>
        <details>
          <summary>Technische gegevens</summary>
          <pre lang="en">{repair.detail}</pre>
        </details>
      </Section>
    </Page>
  );
}
