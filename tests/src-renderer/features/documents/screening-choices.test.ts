import { expect, test } from 'vitest';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { screeningChoices } from '@renderer/features/documents/screening-choices';
import { activityRow, storedRow } from '../rows';

const open = (activity: string): Screening => ({ ...screeningKind.blank(), activity });
const fixed = (activity: string, day: string) => freeze(open(activity), `${day}T12:00:00.000Z`, 'rev');
const row = (id: string, screening: Screening, changedAt?: string) => storedRow('screening', id, screeningKind.summarise(screening), changedAt);

test('of each activity the screening that counts can be chosen, in words', () => {
  const choices = screeningChoices(
    [row('s1', fixed('b', '2026-03-01')), row('s2', fixed('b', '2026-03-03')), row('s3', open('b')), row('s4', open('a'))],
    [activityRow('b', { name: 'Nieuwsbrief' }), activityRow('a', { name: 'Camera' }), activityRow('none', { name: 'Ander' })],
  );
  expect(choices).toEqual([
    { id: 's4', activity: 'a', name: 'Camera', state: 'nog open', outcome: 'Nog niet te bepalen' },
    { id: 's2', activity: 'b', name: 'Nieuwsbrief', state: 'vastgesteld op 3 maart 2026', outcome: 'Nog niet te bepalen' },
  ]);
});

test('a screening of an activity that is gone cannot be chosen', () => {
  expect(screeningChoices([row('s', open('gone'))], [])).toEqual([]);
});
