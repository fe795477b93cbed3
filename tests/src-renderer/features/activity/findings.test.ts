import { describe, expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankRecipient, blankTransfer } from '@shared/record/activity/sharing';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { wrongValues } from '@renderer/features/activity/findings';

const activity = (change: Partial<Activity>): Activity => ({ ...activityKind.blank(), ...change });
const wrong = (change: Partial<Activity>) => wrongValues(activity(change)).map(({ text, part }) => [text.replace(/:.*/, ''), part]);

describe('what is wrong', () => {
  test('is nothing in a blank activity', () => {
    expect(wrongValues(activity({}))).toEqual([]);
  });
  test('names the field, and the tab of each', () => {
    expect(wrong({ reviewOn: 'ooit' })).toEqual([['Opnieuw bekijken op', 'algemeen']]);
    expect(wrong({ inUseFrom: '2026-03-12', inUseUntil: '2026-01-01' })).toEqual([['In gebruik tot en met', 'algemeen']]);
    expect(wrong({ anyRecipients: 'none', recipients: [blankRecipient('r')] })).toEqual([['Krijgt iemand de gegevens?', 'ontvangers']]);
  });
  test('names the item by its name, else by its number', () => {
    expect(wrong({ dataCategories: [{ ...blankDataCategory('a'), term: 'ooit' }] })).toContainEqual(['Soort gegevens 1 · Bewaartermijn', 'bewaren']);
    expect(wrong({ dataCategories: [{ ...blankDataCategory('a'), name: 'Cv', term: 'ooit' }] })).toEqual([['Cv · Bewaartermijn', 'bewaren']]);
    const transfers = [blankTransfer('a'), { ...blankTransfer('b'), country: 'BE' }];
    expect(wrong({ transfers })).toEqual([['België · Land of internationale organisatie', 'ontvangers']]);
  });
  test('names the group of a cell, which stands in the matrix', () => {
    const subjects = [{ ...blankDataSubject('g'), name: 'Medewerker' }];
    const dataCategories = [{ ...blankDataCategory('a'), name: 'Cv', subjects: [{ ...blankCell('g'), term: 'ooit' }] }];
    expect(wrong({ subjects, dataCategories })).toEqual([['Cv · Medewerker · Bewaartermijn', 'gegevens']]);
  });
});
