import type { Finding } from '@shared/rules/finding';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeOfFinding } from '@renderer/fields/part-of-path';
import type { CameFrom } from '@renderer/findings/came-from';
import { readFilter } from './filter';

interface FindingLinkProps {
  readonly org: string;
  readonly finding: Pick<Finding, 'subject' | 'path'> & Partial<Pick<Finding, 'key'>>;
  readonly id?: string;
  /** ids of what it is called by, where its own words are not all */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** To the very field that a finding is about; from there is a way back to where it was read. */
export function FindingLink({ org, finding: { subject, path, key }, id, labelledBy, children }: FindingLinkProps) {
  const veld = path.length === 0 ? {} : { veld: path.join('/') };
  const { activity } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const cameFrom: CameFrom = { ...(activity === undefined ? { filter: readFilter(search) } : { activity }), ...(key === undefined ? {} : { finding: key }) };
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
