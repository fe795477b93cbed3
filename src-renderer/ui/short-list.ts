/** 'naam, rol en nog 6': as many of a list as fit in so many characters, one at least, and how many there are more. */
export function shortList(items: readonly string[], room: number): string {
  let shown = Math.min(items.length, 1);
  while (shown < items.length && items.slice(0, shown + 1).join(', ').length <= room) shown += 1;
  const rest = items.length - shown;
  return `${items.slice(0, shown).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
}
