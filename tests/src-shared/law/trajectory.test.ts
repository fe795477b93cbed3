import { expect, test } from 'vitest';
import { isRead } from '@shared/law/citation';
import { trajectorySteps } from '@shared/law/trajectory';

test('a step rests on a text that was read', () => {
  expect(trajectorySteps.filter(({ citations }) => !citations.every(isRead)).map(({ label }) => label)).toEqual([]);
});

test('the week of the second track is custom: no law that was read names it', () => {
  const track = trajectorySteps.filter(({ label }) => label.includes('tweede spoor'));
  expect(track.map(({ label }) => label)).toEqual([expect.stringContaining('gebruikelijk')]);
  expect(track.flatMap(({ citations }) => citations.map(({ source }) => source))).not.toContain('sicknessProcess');
});
