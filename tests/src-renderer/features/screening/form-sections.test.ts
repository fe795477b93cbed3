import { againFrom, blankScreening } from '@renderer/features/screening/begun';
import { formSections } from '@renderer/features/screening/form-sections';
import { gateIds } from '@shared/law/screening-list';
import { screeningKind } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { expect, test } from 'vitest';

test('every field of the catalogue has one place in the form', () => {
  const placed = [...Object.values(formSections).flat(), ...gateIds, 'fgFollowed', 'decision', 'reviewTriggers'];
  expect([...placed].sort()).toEqual(Object.keys(screeningKind.fields).sort());
});

test('a screening begins with its day and who works here', () => {
  const blank = blankScreening('a1', 'N. Bos', new Date(2026, 10, 2));
  expect(blank).toMatchObject({ activity: 'a1', startedOn: '2026-11-02', screenerName: 'N. Bos', frozen: null });
  expect(screeningKind.schema.parse(blank)).toEqual(blank);
});

test('screening again begins with the answers, and without what has to be given anew', () => {
  const earlier = freeze(
    {
      ...blankScreening('a1', 'N. Bos', new Date(2025, 0, 1)),
      description: 'Dossiers van cliënten',
      largeScalePeople: 'Honderd per jaar',
      criteria: [{ id: 'wp248-4', answer: 'yes', reason: 'BSN' }],
      fgAdvice: 'Doen',
      decision: 'dpia',
      decidedBy: 'De directeur',
      reviewOn: '2026-01-01',
    },
    '2025-01-02T00:00:00.000Z',
    'r1',
  );
  const again = againFrom(earlier, blankScreening('a1', 'M. Vis', new Date(2026, 0, 1)));
  expect(again).toMatchObject({ description: earlier.description, largeScalePeople: earlier.largeScalePeople, criteria: earlier.criteria });
  expect(again).toMatchObject({ screenerName: 'M. Vis', startedOn: '2026-01-01', fgAdvice: '', decision: null, decidedBy: '', reviewOn: '' });
  expect(again).toMatchObject({ frozen: null, activityRevision: '' });
});
