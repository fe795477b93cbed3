import { expect, test } from 'vitest';
import { processorClauseIds, processorClauses, recommendedClauseIds, recommendedClauses } from '@shared/law/processor-clauses';

test('every clause is described once, in the order of its number', () => {
  expect(processorClauses.map(({ id }) => id)).toEqual(processorClauseIds);
  expect(new Set(processorClauseIds).size).toBe(14);
  expect(new Set(processorClauses.map(({ label }) => label)).size).toBe(14);
});

test('each cites article 28, and the letters (a) to (h) of its third paragraph are all there', () => {
  const cited = processorClauses.flatMap(({ citations }) => citations.map(({ source, article }) => `${source} ${article}`));
  for (const { id, citations } of processorClauses) expect(citations[0]?.article, id).toMatch(/^28\(\d\)/u);
  const wanted = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `avg 28(3)(${letter})`);
  expect([...wanted, 'avg 28(2)', 'avg 28(4)', 'avg 28(9)'].filter((article) => !cited.includes(article))).toEqual([]);
});

test('each says in a sentence what is meant', () => {
  for (const { id, label, help } of processorClauses) {
    expect(label, id).toMatch(/^\p{Lu}[^.]*$/u);
    expect(help, id).toMatch(/\.$/u);
  }
});

test('what is wise besides stands apart from what the law asks, and says that it does not have to be there', () => {
  expect(recommendedClauses.map(({ id }) => id)).toEqual(recommendedClauseIds);
  expect(recommendedClauseIds.filter((id) => new Set<string>(processorClauseIds).has(id))).toEqual([]);
  for (const { id, help } of recommendedClauses) expect(help, id).toMatch(/^Niet verplicht, .*\.$/u);
});
