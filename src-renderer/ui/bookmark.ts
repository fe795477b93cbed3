import { keptValue, keepValue } from './kept';

/**
 * Where somebody was on a page: ids of the row that was opened and then of those around it, the closest first: it may be gone
 * when they come back. Lists say with
 * `data-row` which row is which; a link outside of them is known by where it leads.
 */
export type Bookmark = readonly string[];

/** So many rows after and before the one that was opened. */
const near = 5;

interface Place {
  /** without what stands behind a ? */
  readonly pathname: string;
  readonly state: object;
}

// Where it is declared: added to what the router hands on, it counts or not by the order in which files are read.
declare module '@tanstack/history' {
  interface HistoryState {
    /** the link leads back to a list: rows to look for first, then what was opened there last */
    readonly back?: Bookmark;
  }
}

/** Remembers with this place in the history which row is left from. Nothing of it is words: it may be written to the disk. */
export function leaveAt(rows: Bookmark): void {
  // Past the router, which would take it for a way to another page.
  const { pathname, state } = placeHere();
  History.prototype.replaceState.call(history, { ...state, bookmark: rows }, '');
  keepValue(lastOn(pathname), rows);
}

/**
 * Where somebody was who comes back to this place in the history, or by a link that leads back; empty for who comes anew.
 * @param place its address and what the history keeps with it: the router knows them a moment before the browser does
 */
export function bookmark({ pathname, state }: Place = placeHere()): Bookmark {
  const { bookmark: own, back }: { readonly bookmark?: unknown; readonly back?: unknown } = state;
  if (isBookmark(own)) return own;
  if (!isBookmark(back)) return [];
  const last = keptValue(lastOn(pathname));
  return [...back, ...(isBookmark(last) ? last : [])];
}

/** The row with an element in it, and those around it: on the page, or in the list that says by `data-rows` that it is one of its own. */
export function rowsAround(element: Element): Bookmark {
  const row = element.closest('[data-row]') ?? element.closest('a[href]');
  const own = row?.closest('[data-rows]');
  const all = rowsOnPage().filter((each) => own === undefined || own === null || own.contains(each));
  const at = all.findIndex((each) => each === row);
  if (row === null || at < 0) return [];
  return [row, ...all.slice(at + 1, at + 1 + near), ...all.slice(Math.max(0, at - near), at).reverse()].map(idOf);
}

/** The first of these rows that stands on the page. */
export function rowOn(rows: Bookmark): Element | undefined {
  const there = rowsOnPage();
  return rows.map((id) => there.find((row) => idOf(row) === id)).find((row) => row !== undefined);
}

function rowsOnPage(): readonly Element[] {
  return [...document.querySelectorAll('main [data-row], main a[href]')].filter((each) => each.hasAttribute('data-row') || each.closest('[data-row]') === null);
}

function idOf(row: Element): string {
  return row.getAttribute('data-row') ?? row.getAttribute('href') ?? '';
}

function placeHere(): Place {
  return { pathname: location.hash.slice(1).split('?')[0] ?? '', state: (history.state ?? {}) as object };
}

function isBookmark(value: unknown): value is Bookmark {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function lastOn(pathname: string): string {
  return `bookmark ${pathname}`;
}
