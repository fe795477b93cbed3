/** 'naam, rol en nog 6': the first few of a list, and how many there are more. */
export function shortList(items: readonly string[], shown: number): string {
  // 'en nog 1' would be as long as the one it hides
  const most = items.length === shown + 1 ? items.length : shown;
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(', ')} en nog ${rest}` : items.join(', ');
}
