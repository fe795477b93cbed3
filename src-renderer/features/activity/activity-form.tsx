import { Tabs } from '@mantine/core';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { activityProblems } from '@shared/record/activity/problems';
import { screeningPlace, type Finding } from '@shared/rules/finding';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { partNames, parts, type Part } from '@renderer/fields/activity-parts';
import { RecordPlace } from '@renderer/fields/field-place';
import { GroupsContext } from '@renderer/fields/groups-context';
import { LandedAbove } from '@renderer/fields/landed-note';
import { useLanding } from '@renderer/fields/landing';
import { namelessActivity } from '@renderer/fields/names';
import type { CurrentRecord } from '@renderer/storage/contract';
import type { Draft } from '@renderer/records/draft';
import { useDraftBody } from '@renderer/records/use-draft';
import { VersionsNote } from '@renderer/records/versions-note';
import { Page } from '@renderer/ui/page';
import styles from '@renderer/ui/tabs.module.css';
import { useMedia } from '@renderer/ui/use-media';
import { ActivityMenu } from './activity-menu';
import { ActivityView } from './activity-view';
import { DataPart } from './data-part';
import { FindingsPart } from './findings-part';
import { GeneralPart } from './general-part';
import { HistoryPart } from './history-part';
import { KeepingPart } from './keeping-part';
import { NextPart } from './next-part';
import { PurposesPart } from './purposes-part';
import { SharingPart } from './sharing-part';
import { countByPart, toDoIn } from './to-do';
import { ToDoPanel } from './to-do-panel';
import toDoStyles from './to-do.module.css';

interface ActivityFormProps {
  readonly draft: Draft<Activity>;
  readonly record: CurrentRecord;
  readonly part: Part;
  /** the field to begin at */
  readonly at: string | undefined;
  readonly onPart: (part: Part) => void;
  readonly onErased: () => void;
  /** the DPIA screening of this activity */
  readonly screening: ReactNode;
  /** what the rules find in it */
  readonly findings: ReactNode;
  /** what they found in the whole register, as it was saved last */
  readonly found: readonly Finding[];
}

/** A table or lines of many columns want the whole width. */
const wideParts: ReadonlySet<Part> = new Set(['gegevens', 'ontvangers', 'bewaren']);
/** What is left to do is what stands there, or has nothing to do with it. */
const ownLists: ReadonlySet<Part> = new Set(['bevindingen', 'geschiedenis']);

/** The tabs of one activity over its draft. */
export function ActivityForm({ draft, record, part, at, onPart, onErased, screening, findings, found }: ActivityFormProps) {
  const activity = useDraftBody(draft);
  const name = activity.name.trim() === '' ? namelessActivity : activity.name;
  const problems = activityProblems(activity);
  const nameField = useRef<HTMLInputElement>(null);
  // What has no name yet was made just now: its name is the first thing to type.
  useEffect(() => {
    if (draft.body.name === '') nameField.current?.focus();
  }, [draft]);
  useLanding(at);
  const toDo = useMemo(() => toDoIn(activity, record.id, found), [activity, record.id, found]);
  const counts = countByPart(toDo);
  const [narrowFits, wideFits] = [useMedia('(width >= 80rem)'), useMedia('(width >= 96rem)')];
  const beside = wideParts.has(part) ? wideFits : narrowFits;
  const panel = ownLists.has(part) ? null : <ToDoPanel org={record.org} id={record.id} part={part} all={toDo} folded={!beside} />;
  const choose = (next: string | null) => {
    void draft.flush();
    const chosen = partNames.find((each) => each === next);
    if (chosen !== undefined) onPart(chosen);
  };
  return (
    <Page place="Verwerking" title={name} tools={<ActivityMenu id={record.id} org={record.org} name={name} draft={draft} onErased={onErased} />}>
      <VersionsNote
        record={record}
        what="deze verwerking"
        view={({ body }) => <ActivityView body={body as Activity} />}
        flush={draft.flush}
      />
      <GroupsContext value={activity.subjects}>
        <RecordPlace fields={activityKind.fields}>
          <Tabs value={part} onChange={choose} keepMounted={false} unstyled classNames={styles} activateTabWithKeyboard={false}>
            <Tabs.List aria-label="Onderdelen van de verwerking">
              {partNames.map((key) => (
                <Tabs.Tab key={key} value={key} data-label={parts[key]}>
                  {parts[key]}
                  {counts.has(key) && (
                    <span className={toDoStyles['count']} aria-hidden>
                      {counts.get(key)}
                    </span>
                  )}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <LandedAbove />
            {!beside && panel}
            <div className={beside && panel !== null ? toDoStyles['beside'] : undefined}>
              <div>
                <Tabs.Panel value="algemeen">
                  <GeneralPart org={record.org} id={record.id} draft={draft} activity={activity} problems={problems} nameField={nameField} />
                </Tabs.Panel>
                <Tabs.Panel value="doel">
                  <PurposesPart draft={draft} activity={activity} />
                </Tabs.Panel>
                <Tabs.Panel value="gegevens">
                  <DataPart draft={draft} activity={activity} problems={problems} />
                </Tabs.Panel>
                <Tabs.Panel value="ontvangers">
                  <SharingPart org={record.org} draft={draft} activity={activity} problems={problems} />
                </Tabs.Panel>
                <Tabs.Panel value="bewaren">
                  <KeepingPart draft={draft} activity={activity} onCategories={() => choose('gegevens')} />
                </Tabs.Panel>
                <Tabs.Panel value="dpia" data-field={screeningPlace}>
                  {screening}
                </Tabs.Panel>
                <Tabs.Panel value="bevindingen">
                  <FindingsPart org={record.org} id={record.id} activity={activity}>
                    {findings}
                  </FindingsPart>
                </Tabs.Panel>
                <Tabs.Panel value="geschiedenis">
                  <HistoryPart record={record} draft={draft} />
                </Tabs.Panel>
              </div>
              {beside && panel}
            </div>
          </Tabs>
        </RecordPlace>
      </GroupsContext>
      <NextPart part={part} onPart={choose} />
    </Page>
  );
}
