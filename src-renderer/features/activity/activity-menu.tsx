import { Menu } from '@mantine/core';
import { asAppError, type AppError } from '@shared/app-error';
import type { Activity } from '@shared/record/activity/activity';
import { screeningKind } from '@shared/record/screening';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Draft } from '@renderer/records/draft';
import { useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { Dialog } from '@renderer/ui/dialog';
import { ErrorNotice } from '@renderer/ui/error-notice';
import menu from '@renderer/ui/menu.module.css';
import { ButtonRow } from '@renderer/ui/page';

interface ActivityMenuProps {
  readonly id: string;
  readonly org: string;
  readonly name: string;
  readonly draft: Draft<Activity>;
  readonly onErased: () => void;
}

/** What can be done with an activity as a whole. */
export function ActivityMenu({ id, org, name, draft, onErased }: ActivityMenuProps) {
  const { store, drafts } = useHouse();
  const screenings = useRows(screeningKind, org).filter(({ summary }) => summary.activity === id);
  const button = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const close = () => {
    setAsking(false);
    setError(undefined);
  };
  const erase = async () => {
    setBusy(true);
    try {
      draft.discard();
      for (const screening of screenings) drafts.of(screening.id)?.discard();
      await store.erase([id, ...screenings.map((screening) => screening.id)]);
      onErased();
    } catch (thrown) {
      setBusy(false);
      setError(asAppError(thrown, 'store-failed'));
    }
  };
  return (
    <>
      <Menu unstyled classNames={menu} position="bottom-end" offset={4} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button ref={button} look="quiet" square aria-label="Meer met deze verwerking">
            <IconDots size={20} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking(true)}>Voorgoed wissen…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <Dialog title="Verwerking voorgoed wissen" onClose={close} returnTo={button}>
          <p>
            <b dir="auto">{name}</b> wordt gewist met alles wat erin staat: de doelen, de gegevens, de ontvangers, de opmerkingen
            {screenings.length > 0 && (screenings.length === 1 ? ', de DPIA-screening' : `, ${screenings.length} DPIA-screenings`)} en alle eerdere versies. Dit kan niet
            ongedaan worden gemaakt.
          </p>
          <p>Archieven die u eerder opsloeg bevatten deze verwerking nog wel. Wis ook die bestanden als dat nodig is.</p>
          {error !== undefined && <ErrorNotice error={error} />}
          <ButtonRow>
            <Button look="danger" onClick={() => void erase()} busy={busy}>
              Voorgoed wissen
            </Button>
            <Button onClick={close}>Annuleren</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  );
}
