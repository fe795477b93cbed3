import { Link, useLocation } from '@tanstack/react-router';
import type { CameFrom } from './came-from';

/** To the findings that somebody came from, narrowed down as they were; without such to all of them. */
export function BackToFindings({ org }: { readonly org: string }) {
  const { activity, finding, round = [], filter = {} }: CameFrom = useLocation({ select: ({ state }) => state.cameFrom }) ?? {};
  const back = finding === undefined ? [] : [finding, ...round.slice(round.indexOf(finding) + 1), ...round];
  const children = 'Terug naar Bevindingen';
  if (activity !== undefined) return <Link to="/o/$org/register/$activity" params={{ org, activity }} search={{ deel: 'bevindingen' }} state={{ back }} children={children} />;
  return <Link to="/o/$org/bevindingen" params={{ org }} search={filter} state={{ back }} children={children} />;
}
