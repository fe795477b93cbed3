import { expect, test } from 'vitest';
import { basisLaws } from '@shared/law/basis-laws';
import { bsnLaws } from '@shared/law/bsn-laws';
import { bsnNotes, lawNotes } from '@renderer/features/activity/law-notes';

test('a chosen law says what it is for, once; a word of one’s own says nothing', () => {
  for (const { label, use, citations } of basisLaws) expect(lawNotes([label, ` ${label.toUpperCase()}`, 'Wet van het bureau'])).toEqual([{ key: label, label: '', text: use, citations }]);
  expect(lawNotes([])).toEqual([]);
});

test('a law for the BSN says how far it goes, and whether that was read there', () => {
  for (const { law, limit, verified } of bsnLaws) {
    const [note, ...more] = bsnNotes([law], ['Medewerker']);
    expect(more, law).toEqual([]);
    expect(note?.text.startsWith(limit), law).toBe(true);
    expect(note?.text.includes('niet nagelezen'), law).toBe(!verified);
  }
});

test('while no law is chosen those of the groups are named; another law is not made one of them', () => {
  const forStaff = bsnLaws.filter(({ subjects }) => subjects.includes('Medewerker')).map(({ law }) => law);
  expect(bsnNotes([], ['Medewerker', 'Bezoeker']).map(({ key }) => key)).toEqual(forStaff);
  expect(bsnNotes([], ['Bezoeker'])).toEqual([]);
  expect(bsnNotes(['AWR art. 52'], ['Medewerker'])).toEqual([]);
});
