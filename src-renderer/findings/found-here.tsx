import { isOpen, levelLabels, type Finding } from '@shared/rules/finding';
import { heaviestFirst } from '@shared/rules/grouped';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { LandedNote } from '@renderer/fields/landed-note';
import { BackToFindings } from './back-to-findings';
import styles from './found-here.module.css';
import { RoundLine } from './round-line';
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

/** What stood open at a field when somebody came there. */
interface Before {
  readonly record: string;
  readonly at: string;
  /** keys of those findings */
  readonly keys: readonly string[];
}

/** Around the page of a record: who follows a finding to its field reads it there, and then that it is mended. */
export function FoundThere({ org, record, at, children }: FoundThereProps) {
  // Kept here: the note goes to another place when the form does.
  const [before, setBefore] = useState<Before>();
  const note = useMemo(() => (at === undefined ? undefined : <FoundHere org={org} record={record} at={at} before={before} onBefore={setBefore} />), [org, record, at, before]);
  return (
    <LandedNote path={at} note={note}>
      {children}
    </LandedNote>
  );
}

interface FoundHereProps extends PlaceProps {
  readonly at: string;
  readonly before: Before | undefined;
  readonly onBefore: (before: Before) => void;
}

function FoundHere({ org, record, at, before, onBefore }: FoundHereProps) {
  const { findings, ready } = useFindings();
  const cameFrom = useLocation({ select: ({ state }) => state.cameFrom });
  const followed = cameFrom?.finding;
  const here = useMemo(() => findings.filter((each) => each.subject.id === record && each.path.join('/') === at && isOpen(each)).toSorted(heaviestFirst), [findings, record, at]);
  const known = before?.record === record && before.at === at ? before.keys : undefined;
  useEffect(() => {
    if (ready && known === undefined) onBefore({ record, at, keys: here.map(({ key }) => key) });
  }, [ready, known, onBefore, record, at, here]);
  const mended = ready && isMended(findings, followed === undefined ? (known ?? []) : [followed]);
  if (here.length === 0 && !mended) return null;
  return (
    <div role="note" data-landed className={styles['note']}>
      {here.map(({ key, level, text }) => (
        <p key={key} dir="auto">
          <b>{levelLabels[level]}:</b> {text}
        </p>
      ))}
      <p>
        <b role="status">{mended && 'Hersteld.'}</b> <BackToFindings org={org} />
      </p>
      {cameFrom !== undefined && <RoundLine org={org} cameFrom={cameFrom} findings={findings} />}
    </div>
  );
}

/** What somebody came for is not found any more. What was answered still is. */
function isMended(findings: readonly Finding[], keys: readonly string[]): boolean {
  return keys.length > 0 && !findings.some(({ key }) => keys.includes(key));
}
