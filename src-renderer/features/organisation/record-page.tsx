import type { ReferencedKind } from '@shared/record/field';
import { useEffect, useRef, useState } from 'react';
import { useRow } from '@renderer/records/hooks';
import { useDraft } from '@renderer/records/use-draft';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page } from '@renderer/ui/page';
import { recordKindOf, type SimpleBody } from './record-kinds';
import { RecordForm } from './record-form';

export interface RecordPageProps {
  readonly org: string;
  readonly id: string;
  /** back to the organisation */
  readonly onLeave: () => void;
}

/** A party, a system or a measure on a page of its own. */
export function RecordPage({ org, id, onLeave }: RecordPageProps) {
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
          <a href={`#/o/${org}/organisatie`}>Naar Organisatie</a>
        </p>
      </Page>
    );
  }
  return <KnownRecord org={org} id={id} kind={known} onLeave={onLeave} />;
}

function KnownRecord({ org, id, kind, onLeave }: RecordPageProps & { readonly kind: ReferencedKind }) {
  const state = useDraft<SimpleBody>(id);
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
          kind={kind}
          draft={state.draft}
          record={state.record}
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
