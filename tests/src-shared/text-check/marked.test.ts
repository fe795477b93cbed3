import { avg, cite, citationText, isRead, uavg, type Citation } from '@shared/law/citation';
import { outdatedTermsWith } from '@shared/law/outdated-terms';
import { organisationKind } from '@shared/record/organisation';
import { checkText } from '@shared/text-check/check-text';
import { figuresOn } from '@shared/text-check/figures';
import { marked } from '@shared/text-check/marked';
import { statementItems } from '@shared/text-check/missing/items';
import { expect, test } from 'vitest';

const unread = cite('bw7', '7:455');

test('an article in the advice says that it was not read, and one that was read does not', () => {
  expect(isRead(avg('13'))).toBe(true);
  expect(marked('Zie art. 13 AVG.', [avg('13')])).toBe('Zie art. 13 AVG.');
  const other: Citation = { source: 'avg', article: '999' };
  expect(marked('Zie art. 999 AVG.', [other])).toBe('Zie art. 999 AVG [niet nagelezen].');
  expect(marked('Zie art. 13 AVG.', [other])).toBe('Zie art. 13 AVG.');
});

test('what is shown has the mark', () => {
  const check = checkText('Op verzoek worden uw gegevens binnen drie maanden vernietigd door het bureau.', { organisation: organisationKind.blank(), activities: [], parties: [] }, '2026-11-22');
  const advice = check.outcome === 'checked' ? (check.findings.find(({ id }) => id === 'slowErasure')?.advice ?? '') : '';
  expect(advice).toContain(citationText(unread));
  expect(advice.includes('niet nagelezen')).toBe(!isRead(unread));
});

/** Articles that a text names, with the law behind them; AVG where none is. */
function articlesIn(text: string): readonly Citation[] {
  return [...text.matchAll(/art\. (\d[\d:]*(?:\([0-9a-z]+\))*)(?: (UAVG|AVG|BW|Wbp))?/gu)].map(([, article = '', law = 'AVG']) => {
    if (law === 'BW') return cite('bw7', article);
    if (law === 'Wbp') return cite('wbp', article);
    return law === 'UAVG' ? uavg(article) : avg(article);
  });
}

test('what the advice names and was not read is cited too, or it would have no mark', () => {
  const rows = [...Object.values(outdatedTermsWith(figuresOn('2026-11-22'))).map(({ now, why, citations }) => ({ text: `${now} ${why}`, citations })), ...Object.values(statementItems).map(({ advice, citations }) => ({ text: advice, citations }))];
  expect(rows.flatMap(({ text }) => articlesIn(text)).length).toBeGreaterThan(3);
  const unmarked = rows.flatMap(({ text, citations }) => articlesIn(text).filter((named) => !isRead(named) && !citations.some((each) => citationText(each) === citationText(named))));
  expect(unmarked).toEqual([]);
});
