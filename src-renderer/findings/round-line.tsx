import type { Finding } from '@shared/rules/finding';
import { subjectName } from '@shared/rules/grouped';
import type { CameFrom } from './came-from';
import { PlaceLink } from './place-link';
import { placeInRound } from './round';

interface RoundLineProps {
  readonly org: string;
  readonly cameFrom: CameFrom;
  readonly findings: readonly Finding[];
}

/** For who goes through the same finding at many records: which one this is, and on to the next. */
export function RoundLine({ org, cameFrom, findings }: RoundLineProps) {
  const { round, finding } = cameFrom;
  const place = round === undefined || finding === undefined ? undefined : placeInRound(findings, round, finding);
  if (place === undefined) return null;
  const { position, next } = place;
  return (
    <p>
      {position} ·{' '}
      {next === undefined ? (
        'er staat geen andere meer open'
      ) : (
        <PlaceLink org={org} finding={next} cameFrom={{ ...cameFrom, finding: next.key }}>
          Volgende: {subjectName(next.subject)}
        </PlaceLink>
      )}
    </p>
  );
}
