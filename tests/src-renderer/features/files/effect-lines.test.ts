import { effectLines } from '@renderer/features/files/effect-lines';
import { expect, test } from 'vitest';

const none = { newRecords: 0, changedRecords: 0, unchangedRecords: 0, erasedRecords: 0, conflicts: 0 };

test('each thing that happens is one sentence', () => {
  expect(effectLines({ ...none, newRecords: 1, conflicts: 2 })).toEqual(['1 onderdeel komt erbij.', '2 onderdelen houden twee versies; u kiest later welke blijft.']);
});

test('nothing that happens is said too', () => {
  expect(effectLines(none)).toEqual(['Er verandert niets: alles uit dit archief staat hier al.']);
});
