import type { ReferencedKind } from '@shared/record/field';
import type { Party } from '@shared/record/party';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useRow } from '@renderer/records/hooks';
import { useDraft } from '@renderer/records/use-draft';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page } from '@renderer/ui/page';
import { PartyLists } from './party-lists';
import { RecordForm, type RecordFormProps } from './record-form';
import { recordKindOf, type NamedBody } from './record-kinds';

export interface RecordPageProps {
  readonly org: string;
  readonly id: string;
  /** the field to begin at, as '?veld=' says it */
  readonly at: string | undefined;
  /** back to the organisation */
  readonly onLeave: () => void;
}

/** A party, a system or a measure on a page of its own. */
export function RecordPage({ org, id, at, onLeave }: RecordPageProps) {
  const row = useRow(id);
  const kind = row?.org === org ? recordKindOf(row.kind) : undefined;
  // It stays what it was while it is being erased.
  const [known, setKnown] = useState<ReferencedKind>();
  if (kind !== undefined && known !== kind.name) setKnown(kind.name);
  if (known === undefined) {
    return (
      <Page title="Niet gevonden">
        <p>Deze partij, dit systeem of deze maatregel is er niet (meer). Misschien is ze voorgoed gewist.</p>
        <p>
          <Link to="/o/$org/organisatie" params={{ org }} state={{ back: [id] }}>
            Naar Organisatie
          </Link>
        </p>
      </Page>
    );
  }
  const shared = { org, id, at, kind: known, onLeave };
  return known === 'party' ? <KnownRecord<Party> {...shared} Lists={PartyLists} /> : <KnownRecord<NamedBody> {...shared} />;
}

interface KnownRecordProps<Body extends NamedBody> extends RecordPageProps, Pick<RecordFormProps<Body>, 'Lists'> {
  readonly kind: ReferencedKind;
}

function KnownRecord<Body extends NamedBody>({ org, id, at, kind, onLeave, Lists }: KnownRecordProps<Body>) {
  const state = useDraft<Body>(id);
  const [gone, setGone] = useState(false);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => void (here.current = false);
  }, []);
  if (gone || state.status === 'loading') return null;
  switch (state.status) {
    case 'missing':
      return (
        <Page title="Niet gevonden">
          <p>Dit is voorgoed gewist.</p>
        </Page>
      );
    case 'failed':
      return (
        <Page title="Niet te lezen">
          <ErrorNotice error={state.error} />
        </Page>
      );
    case 'ready':
      return (
        <RecordForm
          org={org}
          id={id}
          at={at}
          kind={kind}
          draft={state.draft}
          record={state.record}
          Lists={Lists}
          onErased={() => {
            // Erasing takes a while: who went to another page meanwhile stays there.
            if (!here.current) return;
            setGone(true);
            onLeave();
          }}
        />
      );
  }
}
