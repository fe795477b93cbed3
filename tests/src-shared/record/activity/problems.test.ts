import { describe, expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { activityProblems } from '@shared/record/activity/problems';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankDataCategory, blankDataSubject, type DataCategory } from '@shared/record/activity/subjects-and-data';

const problemsOf = (change: Partial<Activity>) => activityProblems({ ...activityKind.blank(), ...change });
const paths = (change: Partial<Activity>) => [...problemsOf(change).keys()];

test('a blank activity contradicts itself nowhere', () => {
  expect(paths({})).toEqual([]);
});

describe('an end before its start', () => {
  test('has a sentence beside the end, which names the start', () => {
    expect(problemsOf({ inUseFrom: '2026-03-12', inUseUntil: '2026-03-11' }).get('inUseUntil')).toContain('12-03-2026');
  });
  test('is none on the same day, while one is open or no date', () => {
    expect(paths({ inUseFrom: '2026-03-12', inUseUntil: '2026-03-12' })).toEqual([]);
    expect(paths({ inUseFrom: '2026-03-12', inUseUntil: '' })).toEqual([]);
    expect(paths({ inUseFrom: 'ooit', inUseUntil: '2026-03-12' })).toEqual([]);
  });
});

describe('names of groups and of categories', () => {
  const group = (id: string, name: string) => ({ ...blankDataSubject(id), name });
  test('that are equal but for case and blanks are said once, at the later one', () => {
    const problems = problemsOf({ subjects: [group('a', 'Medewerker'), group('b', ' medewerker'), group('c', 'Cliënt')] });
    expect([...problems]).toEqual([['subjects/b/name', expect.stringContaining('Er is al een groep met deze naam.')]]);
  });
  test('that are blank are no twins: each lacks a name', () => {
    const problems = problemsOf({ subjects: [group('a', ''), group('b', '  ')] });
    expect([...problems.values()]).toEqual([expect.stringContaining('nog geen naam'), expect.stringContaining('nog geen naam')]);
  });
  test('of a group and a category may be equal', () => {
    expect(paths({ subjects: [group('a', 'Klant')], dataCategories: [{ ...blankDataCategory('b'), name: 'Klant' }] })).toEqual([]);
  });
  test('of categories are looked at too', () => {
    const category = (id: string) => ({ ...blankDataCategory(id), name: 'NAW' });
    expect(paths({ dataCategories: [category('a'), category('b')] })).toEqual(['dataCategories/b/name']);
  });
});

describe('an exception', () => {
  const category = (dataClass: 'special' | 'criminal' | null) => ({ ...blankDataCategory('a'), name: 'VOG', dataClass, exception: 'reintegration' as const });
  test('of another class is said', () => {
    expect(paths({ dataCategories: [category('criminal')] })).toEqual(['dataCategories/a/exception']);
    expect(paths({ dataCategories: [category(null)] })).toEqual(['dataCategories/a/exception']);
  });
  test('of its own class is fine, while nobody said which special data they are', () => {
    expect(paths({ dataCategories: [category('special')] })).toEqual([]);
  });
  test.each<[DataCategory['special'], DataCategory['exception'], boolean]>([
    ['health', 'reintegration', true],
    ['religion', 'reintegration', false],
    ['union', 'healthEntitlement', false],
    ['race', 'care', false],
    ['race', 'besideCare', true],
    ['health', 'besideCare', false],
    ['genetic', 'insurers', false],
    ['race', 'origin', true],
    ['health', 'biometricAccess', false],
    ['biometric', 'biometricAccess', true],
    ['religion', 'explicitConsent', true],
  ])('for %s data: %s fits %s', (special, exception, fits) => {
    const problems = problemsOf({ dataCategories: [{ ...category('special'), special, exception }] });
    expect([...problems]).toEqual(fits ? [] : [['dataCategories/a/exception', expect.stringContaining('dit soort bijzondere gegevens')]]);
  });
  test('of criminal data does not look at a kind that was left behind', () => {
    expect(paths({ dataCategories: [{ ...category('criminal'), special: 'health', exception: 'criminalOwn' }] })).toEqual([]);
  });
});

describe('recipients and transfers', () => {
  const recipients = [blankRecipient('a')];
  const transfer = (country: string) => ({ ...blankTransfer('a'), country });
  test('that are listed contradict "none"', () => {
    expect(paths({ anyRecipients: 'none', recipients })).toEqual(['anyRecipients']);
    expect(paths({ anyTransfers: 'none', transfers: [transfer('US')] })).toEqual(['anyTransfers']);
  });
  test('contradict nothing while nobody answered, or with "some"', () => {
    expect(paths({ anyRecipients: null, recipients })).toEqual([]);
    expect(paths({ anyRecipients: 'some', recipients })).toEqual([]);
  });
  test('inside the EEA are no transfers', () => {
    for (const country of ['NL', 'BE', 'IS', 'Noorwegen']) expect(paths({ anyTransfers: 'some', transfers: [transfer(country)] }), country).toEqual(['transfers/a/country']);
    for (const country of ['US', 'GB', 'CH', '', 'Verwegistan']) expect(paths({ anyTransfers: 'some', transfers: [transfer(country)] }), country).toEqual([]);
  });
});
