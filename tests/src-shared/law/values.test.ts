import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retentionRow } from '@shared/law/retention-catalogue';
import { currentLists } from '@shared/law/screening-lists';
import { holdsOn } from '@shared/law/validity';
import { valueOn, valuesOf } from '@shared/law/values';
import { organisationKind } from '@shared/record/organisation';
import { readDate } from '@shared/values/date';
import { readDuration } from '@shared/values/duration';
import { dayAfter, isoDates } from './dates';

const today = '2026-11-21';
const facts = valuesOf(today);
const named = (name: string) => facts.find((each) => each.name === name);

describe.each(facts.map(({ name }) => name))('%s', (name) => {
  const { label, note, kind, unit, entries, expected } = named(name) ?? expect.fail();

  test('is cited, and says in words what it is of', () => {
    expect(label).toMatch(/^\p{Lu}/u);
    if (note !== '') expect(note).toMatch(/\.$/u);
    expect(unit === '').toBe(kind !== 'number');
    for (const each of [...entries, ...expected]) expect(each.citations.length).toBeGreaterThan(0);
    for (const { citations } of expected) expect(citations.every(({ source }) => source === 'omnibus' || source === 'digitalOmnibus')).toBe(true);
  });

  test('has periods of whole days that follow each other, with the last one open', () => {
    for (const { validFrom, validUntil } of entries) {
      expect(readDate(validFrom)).toBe(validFrom);
      if (validUntil !== undefined) expect(validFrom <= validUntil).toBe(true);
    }
    expect(entries.slice(1).map(({ validFrom }) => validFrom)).toEqual(entries.slice(0, -1).map(({ validUntil }) => dayAfter(validUntil ?? expect.fail())));
    expect(entries.at(-1)?.validUntil).toBeUndefined();
  });

  test('has one value on any day since it is known, and none before', () => {
    const since = entries[0]?.validFrom ?? expect.fail();
    fc.assert(
      fc.property(isoDates, (date) => {
        const holding = entries.filter((entry) => holdsOn(entry, date));
        expect(holding.length).toBe(date < since ? 0 : 1);
        expect(valuesOf(date).find((each) => each.name === name)?.current).toBe(holding[0]);
      }),
    );
  });

  test('is of its kind', () => {
    for (const { value } of entries) {
      if (kind === 'number') expect(value).toBeGreaterThan(0);
      if (kind === 'term') expect(readDuration(String(value))).toBe(value);
      if (kind === 'version') expect(readDate(String(value))).toBe(value);
    }
  });
});

test('what holds is asked for by day', () => {
  expect(valueOn('breachHours', today)).toBe(72);
  expect(valueOn('registerStaff', today)).toBe(250);
  expect([valueOn('medicalFile', '2019-12-31'), valueOn('medicalFile', '2020-01-01')]).toEqual(['P15Y', 'P20Y']);
  expect(valueOn('childRightsAge', '2026-09-01')).toBe(12);
});

test('a day of which nothing is known has no value', () => {
  expect(() => valueOn('childRightsAge', '2026-08-31')).toThrow(new RangeError("nothing is known of 'childRightsAge' on 2026-08-31"));
  expect(() => valueOn('breachHours', '2018-05-24')).toThrow(RangeError);
});

test('what is only proposed holds on no day', () => {
  const proposed = facts.filter(({ expected }) => expected.length > 0).map(({ name }) => name);
  expect(proposed).toEqual(['breachHours', 'registerStaff']);
  expect([valueOn('breachHours', '2199-12-31'), valueOn('registerStaff', '2199-12-31')]).toEqual([72, 250]);
});

test('a figure that stands elsewhere too is the same there', () => {
  expect(organisationKind.fields['size']).toMatchObject({ options: [{ label: 'Minder dan 250 mensen' }, { label: '250 mensen of meer' }] });
  expect(retentionRow('R14').term).toBe(valueOn('medicalFile', today));
  expect(currentLists.apList.version).toBe(valueOn('apListVersion', today));
});
