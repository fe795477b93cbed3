import { expect, test } from 'vitest';
import { blankHandling } from '@shared/record/activity/subjects-and-data';
import { fieldsBeside, termText } from '@renderer/features/activity/handling-text';

test('a term is said with what there is of it', () => {
  expect(termText({ term: 'P2Y', startEvent: 'Einde traject' })).toBe('2 jaar · Einde traject');
  expect(termText({ term: 'zolang nodig', startEvent: ' ' })).toBe('zolang nodig');
  expect(termText({ term: '', startEvent: '' })).toBe('');
});

test('beside a field of a group stands what holds while it is empty', () => {
  const fields = fieldsBeside({ ...blankHandling(), term: 'P2Y', sources: ['UWV', 'Gemeente'], termKind: 'policy' });
  expect(fields.term.help).toContain('2 jaar');
  expect(fields.sources.help).toContain('UWV, Gemeente');
  expect(fields.termKind.help).toContain('Eigen beleid');
  expect(fields.necessity.help).toContain('nog niets');
});
