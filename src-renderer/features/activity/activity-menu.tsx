import { Menu } from '@mantine/core';
import type { Activity } from '@shared/record/activity/activity';
import { screeningKind } from '@shared/record/screening';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Draft } from '@renderer/records/draft';
import { EraseDialog } from '@renderer/records/erase-dialog';
import { useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import menu from '@renderer/ui/menu.module.css';

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
  // What belongs to the activity goes with it; what is being typed in it must not come back.
  const erase = async () => {
    draft.discard();
    for (const screening of screenings) drafts.of(screening.id)?.discard();
    await store.erase([id]);
    onErased();
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
        <EraseDialog title="Verwerking voorgoed wissen" onErase={erase} onClose={() => setAsking(false)} returnTo={button}>
          <p>
            <b dir="auto">{name}</b> wordt gewist met alles wat erin staat: de doelen, de gegevens, de ontvangers, de opmerkingen
            {screenings.length > 0 && (screenings.length === 1 ? ', de DPIA-screening' : `, ${screenings.length} DPIA-screenings`)} en alle eerdere versies. Dit kan niet
            ongedaan worden gemaakt.
          </p>
          <p>Archieven die u eerder opsloeg bevatten deze verwerking nog wel. Wis ook die bestanden als dat nodig is.</p>
        </EraseDialog>
      )}
    </>
  );
}
