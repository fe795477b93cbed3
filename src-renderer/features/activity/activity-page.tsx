import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Activity } from '@shared/record/activity/activity';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Page } from '@renderer/ui/page';
import { useDraft } from '@renderer/records/use-draft';
import type { Part } from '@renderer/fields/activity-parts';
import { useFindingsAfterwards } from '@renderer/findings/use-findings';
import { ActivityForm } from './activity-form';

export interface ActivityPageProps {
  readonly id: string;
  readonly part: Part;
  /** the field to begin at, as '?veld=' says it */
  readonly at: string | undefined;
  readonly onPart: (part: Part) => void;
  /** back to the register */
  readonly onLeave: () => void;
  /** what stands on the tab of the DPIA screening */
  readonly screening: ReactNode;
  /** what the rules find in it */
  readonly findings: ReactNode;
}

/** One processing activity: read, then handed to its form. */
export function ActivityPage({ id, part, at, onPart, onLeave, screening, findings }: ActivityPageProps) {
  const state = useDraft<Activity>(id);
  const { findings: found } = useFindingsAfterwards();
  const [gone, setGone] = useState(false);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => void (here.current = false);
  }, []);
  if (gone) return null;
  switch (state.status) {
    case 'loading':
      return null;
    case 'missing':
      return (
        <Page title="Verwerking niet gevonden">
          <p>Deze verwerking staat niet (meer) in het register. Misschien is ze voorgoed gewist. Kies een andere in het register.</p>
        </Page>
      );
    case 'failed':
      return (
        <Page title="Verwerking niet te lezen">
          <ErrorNotice error={state.error} />
        </Page>
      );
    case 'ready':
      return (
        <ActivityForm
          draft={state.draft}
          record={state.record}
          part={part}
          at={at}
          onPart={onPart}
          screening={screening}
          findings={findings}
          found={found}
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
