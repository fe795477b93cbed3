import { isOpen, levelLabels } from '@shared/rules/finding';
import { heaviestFirst } from '@shared/rules/grouped';
import { useMemo, type ReactNode } from 'react';
import { LandedNote } from '@renderer/fields/landed-note';
import { BackToFindings } from './back-to-findings';
import styles from './found-here.module.css';
import { useFindings } from './use-findings';

interface PlaceProps {
  readonly org: string;
  /** id of the record */
  readonly record: string;
}

interface FoundThereProps extends PlaceProps {
  /** the field that somebody was sent to, as an address says it */
  readonly at: string | undefined;
  readonly children: ReactNode;
}

/** Around the page of a record: who follows a finding to its field reads it there, until it is mended. */
export function FoundThere({ org, record, at, children }: FoundThereProps) {
  const note = useMemo(() => (at === undefined ? undefined : <FoundHere org={org} record={record} at={at} />), [org, record, at]);
  return (
    <LandedNote path={at} note={note}>
      {children}
    </LandedNote>
  );
}

function FoundHere({ org, record, at }: PlaceProps & { readonly at: string }) {
  const { findings } = useFindings();
  const here = useMemo(() => findings.filter((each) => each.subject.id === record && each.path.join('/') === at && isOpen(each)).toSorted(heaviestFirst), [findings, record, at]);
  if (here.length === 0) return null;
  return (
    <div role="note" className={styles['note']}>
      {here.map(({ key, level, text }) => (
        <p key={key} dir="auto">
          <b>{levelLabels[level]}:</b> {text}
        </p>
      ))}
      <p>
        <BackToFindings org={org} />
      </p>
    </div>
  );
}
