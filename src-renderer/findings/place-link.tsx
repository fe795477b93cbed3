import type { Finding } from '@shared/rules/finding';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeOfFinding } from '@renderer/fields/part-of-path';
import type { CameFrom } from './came-from';

interface PlaceLinkProps {
  readonly org: string;
  readonly finding: Pick<Finding, 'subject' | 'path'>;
  /** where the way back leads */
  readonly cameFrom: CameFrom;
  readonly id?: string | undefined;
  /** ids of what it is called by, where its own words are not all */
  readonly labelledBy?: string | undefined;
  readonly children: ReactNode;
}

/** To the very field that a finding is about. */
export function PlaceLink({ org, finding: { subject, path }, cameFrom, id, labelledBy, children }: PlaceLinkProps) {
  const veld = path.length === 0 ? {} : { veld: path.join('/') };
  const rest = { id, 'aria-labelledby': labelledBy, dir: 'auto', state: { cameFrom }, children } as const;
  switch (subject.kind) {
    case 'activity':
      return <Link to="/o/$org/register/$activity" params={{ org, activity: subject.id }} search={placeOfFinding({ path })} {...rest} />;
    case 'party':
      return <Link to="/o/$org/organisatie/$record" params={{ org, record: subject.id }} search={veld} {...rest} />;
    case 'organisation':
      return <Link to="/o/$org/organisatie" params={{ org }} search={veld} {...rest} />;
  }
}
