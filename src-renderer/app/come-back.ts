import { useLocation } from '@tanstack/react-router';
import { useEffect, type MouseEvent } from 'react';
import { bookmark, leaveAt, rowOn, rowsAround } from '@renderer/ui/bookmark';
import { inSight } from '@renderer/ui/in-sight';
import { untilActed } from '@renderer/ui/until-acted';

/** What can be pressed in a row. */
const ways = 'a[href], button';

/** Around all pages: whoever opens a row, or presses something in it, comes back to that row. */
export function leaveRow({ target }: MouseEvent): void {
  const way = target instanceof Element ? target.closest(ways) : null;
  const rows = way === null ? [] : rowsAround(way);
  if (rows.length > 0) leaveAt(rows);
}

/** Brings who comes back to the row that was opened, or the closest that is left, as soon as it stands. */
export function useComeBack(): void {
  const place = useLocation();
  useEffect(() => {
    const rows = bookmark(place);
    return rows.length === 0 ? undefined : stayWith(() => rowOn(rows));
  }, [place]);
}

function stayWith(find: () => Element | undefined): () => void {
  let reached: HTMLElement | undefined;
  const again = () => {
    const row = find();
    const way = row?.matches(ways) === true ? row : row?.querySelector(ways);
    if (!(way instanceof HTMLElement)) return;
    if (way !== reached) {
      reached = way;
      way.focus({ preventScroll: true, focusVisible: true });
      way.scrollIntoView({ block: 'center', inline: 'nearest' });
    } else if (way === document.activeElement && !inSight(way)) way.scrollIntoView({ block: 'center', inline: 'nearest' });
  };
  again();
  return untilActed(again);
}
