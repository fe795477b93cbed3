import type { ReferencedKind } from '@shared/record/field';
import { useEffect, useRef } from 'react';
import { RecordView } from '@renderer/fields/field-view';
import { nameKey } from '@renderer/fields/options';
import type { Draft } from '@renderer/records/draft';
import { useRows } from '@renderer/records/hooks';
import { useDraftBody } from '@renderer/records/use-draft';
import { VersionsNote } from '@renderer/records/versions-note';
import type { CurrentRecord } from '@renderer/storage/contract';
import { buttonClass } from '@renderer/ui/button';
import { Page, Section } from '@renderer/ui/page';
import { recordKinds, type SimpleBody } from './record-kinds';
import { shownName } from './record-lines';
import { RecordUses } from './record-uses';
import { SingleFields } from './single-fields';
import { summarisedKinds } from './summarised-kinds';

interface RecordFormProps {
  readonly org: string;
  readonly id: string;
  readonly kind: ReferencedKind;
  readonly draft: Draft<SimpleBody>;
  readonly record: CurrentRecord;
  readonly onErased: () => void;
}

/** Every field of a party, a system or a measure, where it is used, and a way to erase it. */
export function RecordForm({ org, id, kind, draft, record, onErased }: RecordFormProps) {
  const body = useDraftBody(draft);
  const others = useRows(summarisedKinds[kind], org);
  const { fields, indefinite, heading, problemsOf } = recordKinds[kind];
  const typed = body['name'] ?? '';
  const name = shownName(kind, typed);
  const nameField = useRef<HTMLInputElement>(null);
  // What has no name yet was made just now: its name is the first thing to type.
  useEffect(() => {
    if (draft.body['name'] === '') nameField.current?.focus();
  }, [draft]);
  const key = nameKey(typed);
  const twin = key !== '' && others.some((row) => row.id !== id && nameKey(row.summary.name) === key);
  return (
    <Page
      place={heading}
      title={name}
      tools={
        <a className={buttonClass('quiet')} href={`#/o/${org}/organisatie`}>
          Naar Organisatie
        </a>
      }
    >
      <VersionsNote record={record} what={recordKinds[kind].this} view={({ body: other }) => <RecordView fields={fields} body={other as SimpleBody} />} flush={draft.flush} />
      <Section>
        <SingleFields
          draft={draft}
          body={body}
          fields={fields}
          keys={Object.keys(fields)}
          problemsOf={(whole) => ({
            ...problemsOf(whole),
            ...(twin ? { name: `Er is al ${indefinite} met deze naam. In lijsten staat er een nummer achter; een eigen naam is duidelijker.` } : {}),
          })}
          firstRef={nameField}
        />
      </Section>
      <RecordUses org={org} id={id} kind={kind} name={name} draft={draft} onErased={onErased} />
    </Page>
  );
}
