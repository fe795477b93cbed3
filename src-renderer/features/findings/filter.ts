import { citationText } from '@shared/law/citation';
import { levels, type Finding, type Level } from '@shared/rules/finding';
import { articlesIn, inOrder, levelsText, openByLevel } from '@shared/rules/grouped';
import type { Meters } from '@shared/rules/letters';
import { counted } from '@renderer/ui/counted';

/** Which findings are shown; it stands in the address, so that going back finds the same. */
export interface FindingsFilter {
  readonly niveau?: Level;
  /** as it stands on screen: 'art. 30(1)(b) AVG' */
  readonly artikel?: string;
}

/** @param search what stands in the address, whatever that is */
export function readFilter({ niveau, artikel }: Readonly<Record<string, unknown>>): FindingsFilter {
  const level = levels.find((each) => each === niveau);
  return { ...(level === undefined ? {} : { niveau: level }), ...(typeof artikel === 'string' && artikel !== '' ? { artikel } : {}) };
}

/** @param filter an article that nothing points at any more holds nothing back */
export function filtered(findings: readonly Finding[], { niveau, artikel }: FindingsFilter): readonly Finding[] {
  return findings.filter(({ level, citations }) => (niveau === undefined || level === niveau) && (artikel === undefined || citations.some((citation) => citationText(citation) === artikel)));
}

/**
 * The articles to choose from: those that something points at, the letters of art. 30 that this register has to answer, met or
 * not, and the one that is chosen, also when the last finding of it is gone.
 */
export function articleChoices(findings: readonly Finding[], { controller, processor }: Meters, chosen: string | undefined): readonly string[] {
  const letters = [...controller, ...processor].filter(({ of }) => of > 0).map(({ duty }) => citationText(duty.citation));
  return inOrder([...articlesIn(findings), ...letters, ...(chosen === undefined ? [] : [chosen])]);
}

/** How many findings stand open, and how many of them are shown. */
export function countText(open: readonly Finding[], filter: FindingsFilter): string {
  if (open.length === 0) return 'Er staat niets open. De regels die Grondslag kent vinden niets dat ontbreekt.';
  const shown = filtered(open, filter);
  const { niveau, artikel } = filter;
  if (shown.length === 0) return niveau === undefined ? `Over ${artikel ?? ''} staat niets open.` : `Niets met dit niveau${artikel === undefined ? '' : ' en dit artikel'}.`;
  const text = levelsText(openByLevel(shown));
  return shown.length === open.length ? text : `${text}, van ${counted(open.length, 'bevinding', 'bevindingen')}`;
}
