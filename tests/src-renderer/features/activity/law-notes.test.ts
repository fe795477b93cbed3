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
    const [note, ...more] = bsnNotes([law], ['Medewerker'], []);
    expect(more, law).toEqual([]);
    expect(note?.text.startsWith(limit), law).toBe(true);
    expect(note?.text.includes('niet nagelezen'), law).toBe(!verified);
  }
});

test('while no law is chosen those of the groups are named, by whatever name people give them; another law is not made one of them', () => {
  const forStaff = bsnLaws.filter(({ subjects }) => subjects.includes('Medewerker')).map(({ law }) => law);
  expect(bsnNotes([], ['Medewerkers', 'Bezoeker'], []).map(({ key }) => key)).toEqual(forStaff);
  expect(bsnNotes([], ['Bezoeker'], [])).toEqual([]);
  expect(bsnNotes(['AWR art. 52'], ['Medewerker'], [])).toEqual([]);
});

test('for a municipality it is said that no law was found; for who else gives orders the laws are named too', () => {
  const keys = (commissioners: readonly string[]) => bsnNotes([], ['Cliënten met een uitkering'], commissioners).map(({ key }) => key);
  expect(keys(['Gemeente Weversdam'])).toEqual(['Gemeente']);
  expect(keys(['UWV'])).toContain('Wet SUWI art. 73 lid 9 en 10');
  expect(keys(['UWV'])).not.toContain('Gemeente');
  expect(keys(['UWV', 'Gemeente'])).toEqual([...keys(['UWV']), 'Gemeente']);
  expect(bsnNotes([], ['Medewerker'], ['Gemeente']).map(({ key }) => key)).not.toContain('Gemeente');
});
