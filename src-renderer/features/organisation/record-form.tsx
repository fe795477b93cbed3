import type { ReferencedKind } from '@shared/record/field';
import { nameKey } from '@shared/words/reading';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ComponentType } from 'react';
import { RecordPlace } from '@renderer/fields/field-place';
import { RecordView } from '@renderer/fields/field-view';
import { LandedAbove } from '@renderer/fields/landed-note';
import { useLanding } from '@renderer/fields/landing';
import type { Draft } from '@renderer/records/draft';
import { useRows } from '@renderer/records/hooks';
import { useDraftBody } from '@renderer/records/use-draft';
import { VersionsNote } from '@renderer/records/versions-note';
import type { CurrentRecord } from '@renderer/storage/contract';
import { buttonClass } from '@renderer/ui/button';
import { Page, Section } from '@renderer/ui/page';
import { recordKinds, type NamedBody } from './record-kinds';
import { shownName } from './record-lines';
import { RecordUses } from './record-uses';
import { SingleFields } from './single-fields';
import { summarisedKinds } from './summarised-kinds';

export interface RecordFormProps<Body extends NamedBody> {
  readonly org: string;
  readonly id: string;
  readonly at: string | undefined;
  readonly kind: ReferencedKind;
  readonly draft: Draft<Body>;
  readonly record: CurrentRecord;
  readonly onErased: () => void;
  /** what there is below the fields of one value each */
  readonly Lists?: ComponentType<{ readonly draft: Draft<Body> }> | undefined;
}

/** Every field of a party, a system or a measure, where it is used, and a way to erase it. */
export function RecordForm<Body extends NamedBody>({ org, id, at, kind, draft, record, onErased, Lists }: RecordFormProps<Body>) {
  const body = useDraftBody(draft);
  const others = useRows(summarisedKinds[kind], org);
  const { fields, indefinite, heading } = recordKinds[kind];
  const name = shownName(kind, body.name);
  const nameField = useRef<HTMLInputElement>(null);
  // What has no name yet was made just now: its name is the first thing to type.
  useEffect(() => {
    if (draft.body.name === '') nameField.current?.focus();
  }, [draft]);
  // After the name: whoever was sent to a field begins there.
  useLanding(at);
  const key = nameKey(body.name);
  const twin = key !== '' && others.some((row) => row.id !== id && nameKey(row.summary.name) === key);
  return (
    <Page
      place={heading}
      title={name}
      tools={
        <Link className={buttonClass('quiet')} to="/o/$org/organisatie" params={{ org }} state={{ back: [id] }}>
          Naar Organisatie
        </Link>
      }
    >
      <VersionsNote record={record} what={recordKinds[kind].this} view={({ body: other }) => <RecordView fields={fields} body={other as Readonly<Record<string, unknown>>} />} flush={draft.flush} />
      <RecordPlace fields={fields}>
        <LandedAbove />
        <Section>
          <SingleFields
            draft={draft}
            body={body}
            fields={fields}
            keys={Object.keys(fields).filter((each): each is keyof Body & string => each in body)}
            problemsOf={() => (twin ? { name: `Er is al ${indefinite} met deze naam. In lijsten staat er een nummer achter; een eigen naam is duidelijker.` } : {})}
            firstRef={nameField}
          />
        </Section>
        {Lists !== undefined && <Lists draft={draft} />}
      </RecordPlace>
      <RecordUses org={org} id={id} kind={kind} name={name} draft={draft} onErased={onErased} />
    </Page>
  );
}
