import { asAppError, type AppError } from '@shared/app-error';
import { useState, type ReactNode } from 'react';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ButtonRow, Page, Section } from '@renderer/ui/page';
import { openExample } from './open-example';

export interface StartPageProps {
  readonly onNew: () => void;
  readonly onOpened: (org: string) => void;
  /** the button "Archief openen" with what follows it; it is the same as on the page with files */
  readonly openArchive: ReactNode;
}

const elsewhere = {
  electron: 'Werkte u eerder met Grondslag in de browser? Dan staat uw register daar. Sla daar een archief op en open het hier.',
  browser: 'Werkte u eerder met Grondslag als programma? Dan staat uw register daar. Sla daar een archief op en open het hier.',
} as const;

/** The first page on a computer without organisations. */
export function StartPage({ onNew, onOpened, openArchive }: StartPageProps) {
  const { store, desktop } = useHouse();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const example = () => {
    setBusy(true);
    openExample(store).then(onOpened, (thrown: unknown) => {
      setBusy(false);
      setError(asAppError(thrown, 'store-failed'));
    });
  };
  return (
    <Page title="Welkom">
      <Section>
        <p>
          Grondslag houdt het register van verwerkingsactiviteiten van uw organisatie bij (artikel 30 van de AVG). Alles blijft op deze computer: er
          gaat niets naar het internet.
        </p>
        <ButtonRow>
          <Button look="primary" onClick={onNew}>
            Nieuwe organisatie
          </Button>
          <Button onClick={example} busy={busy}>
            Voorbeeld openen
          </Button>
        </ButtonRow>
        {error !== undefined && <ErrorNotice error={error} />}
        <p>Het voorbeeld is het register van een verzonnen re-integratiebureau. U kunt erin werken en het later voorgoed wissen.</p>
      </Section>
      <Section title="Hebt u al een register?">
        <p>{elsewhere[desktop.host]}</p>
        {openArchive}
      </Section>
    </Page>
  );
}
