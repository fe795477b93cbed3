import { describe, expect, test } from 'vitest';
import { isRead } from '@shared/law/citation';
import { retentionGroups, retentionRow, retentionRowIds, retentionRows, retentionRowsFor, retentionRowSurelyFor } from '@shared/law/retention-catalogue';
import { retentionKinds, type RetentionTerm } from '@shared/law/retention/row';
import { termKinds } from '@shared/record/activity/subjects-and-data';
import { startsEarly } from '@shared/rules/activity/term-bounds';
import { suggestedLabels } from '@shared/record/suggestions';
import { compareDurations, readDuration } from '@shared/values/duration';

const termsOf = (id: (typeof retentionRowIds)[number]): readonly RetentionTerm[] => {
  const row = retentionRow(id);
  return row.second === undefined ? [row] : [row, row.second];
};
const ofDecree = retentionRows.filter(({ citations }) => citations.some(({ source }) => source === 'exemptionDecree'));

test('every number is there once, in order, under one heading', () => {
  expect(retentionRows.map(({ id }) => id)).toEqual(retentionRowIds);
  expect([...retentionRowIds].sort()).toEqual(retentionRowIds);
  expect(new Set(retentionRowIds).size).toBe(53);
  expect(new Set(retentionRows.map(({ data }) => data)).size).toBe(53);
  expect(retentionGroups.filter(({ rows }) => rows.length === 0)).toEqual([]);
});

test('kinds are those that a register knows', () => {
  expect(retentionKinds).toEqual(termKinds);
});

describe.each(retentionRowIds)('%s', (id) => {
  const row = retentionRow(id);

  test('has terms that can be read, from moments that can be chosen', () => {
    if (row.reasonBeyond !== undefined) expect(compareDurations(row.term ?? '', row.reasonBeyond)).toBeGreaterThan(0);
    for (const { term, upTo, termText, startEvent } of termsOf(id)) {
      for (const duration of [term, upTo]) if (duration !== undefined) expect(readDuration(duration)).toBe(duration);
      if (startEvent !== undefined) expect(suggestedLabels('startEvent')).toContain(startEvent);
      expect(term === undefined).toBe(termText !== undefined);
    }
    if (row.term !== undefined) expect(row.startEvent).toBeDefined();
  });

  test('says who says so and what to mind, and cites it', () => {
    expect(row.source).not.toBe('');
    expect(row.citations.length).toBeGreaterThan(0);
    expect(row.note).toMatch(/\.$/u);
  });

  test('is meant for data and groups that can be chosen', () => {
    for (const word of row.fits.dataCategories ?? []) expect(suggestedLabels('dataCategory')).toContain(word);
    for (const word of row.fits.subjects ?? []) expect(suggestedLabels('dataSubject')).toContain(word);
  });

  test('what it is about beyond doubt is what it is meant for, and moments that come earlier can be chosen', () => {
    for (const event of row.earlierEvents ?? []) {
      expect(suggestedLabels('startEvent')).toContain(event);
      expect(event).not.toBe(row.startEvent);
    }
    const { unless = [], allBut = { data: [], activity: [] } } = row.surely ?? {};
    for (const word of [...(row.shownBy ?? []), ...unless, ...allBut.data, ...allBut.activity, ...(row.second?.ofConsent ?? []), ...(row.second?.startsAt ?? [])]) expect(word).toBe(word.toLowerCase());
    if (row.shownBy !== undefined) expect(row.kind).toBe('minimum');
    if (row.surely !== undefined) {
      expect(row.term).toBeDefined();
      for (const word of row.surely.dataCategories) expect(retentionRowSurelyFor(word, row.surely.subjects ?? [])?.id).toBe(id);
      if (row.surely.subjects !== undefined) expect(retentionRowSurelyFor(row.surely.dataCategories[0] ?? '', [...row.surely.subjects, 'Iemand anders'])).toBeUndefined();
    }
  });

  test('binds only when a law that is in force says so', () => {
    const lawless = row.citations.every(({ source }) => source === 'avg' || source === 'exemptionDecree' || source === 'sickEmployee');
    if (row.kind === 'minimum' || row.kind === 'maximum') expect(lawless).toBe(false);
  });
});

test('a term of an instrument counts as verified only where that place was read', () => {
  const ofInstrument = retentionRows.filter(({ kind, citations }) => kind === 'minimum' || kind === 'maximum' || citations.some(({ source }) => source === 'exemptionDecree'));
  expect(ofInstrument.filter(({ verified, citations }) => verified && !citations.slice(0, 1).every(isRead)).map(({ id }) => id)).toEqual([]);
});

test('what the lapsed decree says is custom', () => {
  expect(ofDecree.length).toBeGreaterThan(12);
  expect(ofDecree.map(({ kind }) => kind)).toEqual(ofDecree.map(() => 'guideline'));
  expect(ofDecree.filter(({ source }) => !source.endsWith('(vervallen, nog gebruikelijk)'))).toEqual([]);
});

test('rows are found by the words of the register, the closest first', () => {
  expect(retentionRowsFor('Inloggegevens', ['Medewerker'])[0]?.id).toBe('R58');
  expect(retentionRowsFor(' uitkomst vog ', ['MEDEWERKER']).map(({ id }) => id)).toEqual(['R29', 'R21']);
  expect(retentionRowsFor('Schulden', ['Cliënt met een uitkering']).map(({ id }) => id)).toContain('R01');
  expect(retentionRowsFor('Postzegels', ['Verzamelaar'])).toEqual([]);
});

test('names are known as people write them', () => {
  for (const name of ['Kopie ID-bewijs', 'kopie id bewijs', 'Kopie van het identiteitsbewijs', 'Kopie van een paspoort']) expect(retentionRowsFor(name, ['Medewerker'])[0]?.id, name).toBe('R23');
  expect(retentionRowsFor('Loonadministratie', ['Medewerker'])[0]?.id).toBe('R22');
  expect(retentionRowsFor('Loonadministratie', ['Cliënt in dienst bij een werkgever']).map(({ id }) => id)).not.toContain('R22');
  expect(retentionRowsFor('Facturen', ['Wie dan ook'])[0]?.id).toBe('R40');
});

test('files of who bears a risk itself are those of an employer on its own people', () => {
  for (const id of ['R12', 'R13'] as const) expect(retentionRow(id).fits.subjects).toEqual(['Medewerker']);
});

test('all else of a group is surely of a row unless a word tells of something else', () => {
  const sure = (data: string, group: string, activity = '') => retentionRowSurelyFor(data, [group], undefined, activity)?.id;
  expect(sure('Contactgegevens', 'Cliënt')).toBe('R01');
  expect(sure('Wat wij opschrijven', 'Sollicitant')).toBe('R20');
  expect(sure('Logbestanden', 'Cliënt')).toBe('R53');
  expect(sure('Camerabeelden', 'Sollicitant')).toBe('R56');
  for (const [data, activity] of [['Bankrekening', ''], ['Klachten', ''], ['', ''], ['Contactgegevens', 'Facturen sturen'], ['Contactgegevens', 'Register van datalekken'], ['Verslag van de coach', 'Jeugdhulp']] as const) {
    expect(sure(data, 'Cliënt', activity), data + activity).toBeUndefined();
  }
});

test('what a row says of one group it does not say of another', () => {
  for (const row of retentionRows) {
    const found = retentionRowsFor(row.fits.dataCategories?.[0] ?? '', row.fits.subjects?.slice(0, 1) ?? []).some(({ id }) => id === row.id);
    expect(found, row.id).toBe(row.fits.dataCategories !== undefined || row.fits.subjects !== undefined);
    if (row.fits.subjects !== undefined) expect(retentionRowsFor(row.fits.dataCategories?.[0] ?? '', ['Iemand anders'])).not.toContain(row);
  }
});

test('a row is meant for data on the days on which it holds', () => {
  const onDay = (day: string) => retentionRowsFor('Medisch rapport', ['Medewerker'], day).map(({ id }) => id);
  expect(onDay('2026-11-21')).toContain('R14');
  expect(onDay('2019-12-31')).not.toContain('R14');
  expect(retentionRowSurelyFor('Camerabeelden', [], '2026-11-21')?.id).toBe('R56');
  expect(retentionRowSurelyFor('Camerabeelden', [], '2018-05-24')).toBeUndefined();
});

test('the books on real estate are kept for nine years after the year of first use, art. 34a Wet OB', () => {
  expect(retentionRow('R41')).toMatchObject({ term: 'P9Y', startEvent: 'Einde van het kalenderjaar van ingebruikneming', endOfYear: true });
  const of = (term: string) => startsEarly({ term, startEvent: 'Ingebruikneming', termKind: 'minimum', termSource: '', termReason: '', retentionRow: 'R41' }, retentionRow('R41'));
  expect([of('P9Y'), of('P10Y')]).toEqual([true, false]);
});
