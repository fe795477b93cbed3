import { isOpen, type Finding } from '@shared/rules/finding';

/** Where somebody is who goes through the same finding at many records. */
export interface RoundPlace {
  /** '2 van 7': it does not change when one is mended */
  readonly position: string;
  /** the next one that still stands open, after the last one from the start again; undefined when there is none */
  readonly next: Finding | undefined;
}

/**
 * @param round keys of all of them, as they were when the round began
 * @param at key of the one that was followed
 */
export function placeInRound(findings: readonly Finding[], round: readonly string[], at: string): RoundPlace | undefined {
  const place = round.indexOf(at);
  if (place < 0) return undefined;
  const open = new Map(findings.filter(isOpen).map((finding) => [finding.key, finding]));
  const order = [...round.slice(place + 1), ...round.slice(0, place)];
  const next = order.map((key) => open.get(key)).find((finding) => finding !== undefined);
  return { position: `${(place + 1).toLocaleString('nl-NL')} van ${round.length.toLocaleString('nl-NL')}`, next };
}
