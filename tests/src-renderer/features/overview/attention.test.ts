import { archiveAdvice, openPoints } from '@renderer/features/overview/attention';
import type { Row } from '@renderer/storage/hooks';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { expect, test } from 'vitest';

const done: ActivitySummary = { name: 'Klaar', role: 'controller', purposes: 1, bases: ['c'], purposesWithoutBasis: 0 };
const row = (id: string, summary: Partial<ActivitySummary>, heads = 1): Row<ActivitySummary> => ({
  id,
  kind: 'activity',
  org: 'o',
  summary: { ...done, ...summary },
  heads,
  changedAt: '',
  dirty: false,
});

test('what is complete needs no attention', () => {
  expect(openPoints([row('1', {})])).toEqual([]);
});

test('two versions come first; the link leads to the tab where the gap is', () => {
  const points = openPoints([row('1', { name: 'Aa', purposesWithoutBasis: 1 }), row('2', { name: 'Bb', role: null }), row('3', { name: 'Cc' }, 2)]);
  expect(points.map(({ name, part }) => [name, part])).toEqual([
    ['Cc', 'algemeen'],
    ['Aa', 'doel'],
    ['Bb', 'algemeen'],
  ]);
});

test('an archive is asked for when there is none or it is older than a week', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(archiveAdvice(undefined, now)?.title).toBe('Sla een archief op');
  expect(archiveAdvice('2026-11-15T12:00:00Z', now)).toBeUndefined();
  expect(archiveAdvice('2026-11-01T12:00:00Z', now)?.why).toContain('20 dagen');
});
