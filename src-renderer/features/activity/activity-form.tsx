import { Tabs } from '@mantine/core';
import type { Activity } from '@shared/record/activity/activity';
import { useEffect, useRef } from 'react';
import { namelessActivity } from '@renderer/fields/names';
import type { CurrentRecord } from '@renderer/storage/contract';
import type { Draft } from '@renderer/storage/draft';
import { useDraftBody } from '@renderer/storage/use-draft';
import { Page } from '@renderer/ui/page';
import styles from '@renderer/ui/tabs.module.css';
import { ActivityMenu } from './activity-menu';
import { GeneralPart } from './general-part';
import { HistoryPart } from './history-part';
import { PurposesPart } from './purposes-part';
import { VersionsNote } from './versions-note';

/** The parts of an activity, in the order of their tabs; the key stands in the address. */
export const parts = { algemeen: 'Algemeen', doel: 'Doel en grondslag', geschiedenis: 'Geschiedenis' } as const;
export type Part = keyof typeof parts;

interface ActivityFormProps {
  readonly draft: Draft<Activity>;
  readonly record: CurrentRecord;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onErased: () => void;
}

/** The tabs of one activity over its draft. */
export function ActivityForm({ draft, record, part, onPart, onErased }: ActivityFormProps) {
  const activity = useDraftBody(draft);
  const name = activity.name.trim() === '' ? namelessActivity : activity.name;
  const nameField = useRef<HTMLInputElement>(null);
  // What has no name yet was made just now: its name is the first thing to type.
  useEffect(() => {
    if (draft.body.name === '') nameField.current?.focus();
  }, [draft]);
  const choose = (next: string | null) => {
    void draft.flush();
    if (next !== null && next in parts) onPart(next as Part);
  };
  return (
    <Page place="Verwerking" title={name} tools={<ActivityMenu id={record.id} name={name} draft={draft} onErased={onErased} />}>
      {record.heads.length > 1 && <VersionsNote record={record} draft={draft} />}
      <Tabs value={part} onChange={choose} keepMounted={false} unstyled classNames={styles} activateTabWithKeyboard={false}>
        <Tabs.List aria-label="Onderdelen van de verwerking">
          {Object.entries(parts).map(([key, label]) => (
            <Tabs.Tab key={key} value={key} data-label={label}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="algemeen">
          <GeneralPart draft={draft} activity={activity} nameField={nameField} />
        </Tabs.Panel>
        <Tabs.Panel value="doel">
          <PurposesPart draft={draft} purposes={activity.purposes} />
        </Tabs.Panel>
        <Tabs.Panel value="geschiedenis">
          <HistoryPart record={record} draft={draft} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
