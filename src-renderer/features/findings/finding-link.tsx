import type { Finding } from '@shared/rules/finding';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CameFrom } from '@renderer/findings/came-from';
import { PlaceLink } from '@renderer/findings/place-link';
import { readFilter } from './filter';

interface FindingLinkProps {
  readonly org: string;
  readonly finding: Pick<Finding, 'subject' | 'path'> & Partial<Pick<Finding, 'key'>>;
  /** keys of what it is one of, where those are gone through one by one */
  readonly round?: readonly string[];
  readonly id?: string;
  /** ids of what it is called by, where its own words are not all */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** To the very field that a finding is about; from there is a way back to where it was read. */
export function FindingLink({ finding, round, ...rest }: FindingLinkProps) {
  const { activity } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const cameFrom: CameFrom = {
    ...(activity === undefined ? { filter: readFilter(search) } : { activity }),
    ...(finding.key === undefined ? {} : { finding: finding.key }),
    ...(round === undefined ? {} : { round }),
  };
  return <PlaceLink finding={finding} cameFrom={cameFrom} {...rest} />;
}
