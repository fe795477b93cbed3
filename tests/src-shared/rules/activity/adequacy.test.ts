import { expect, test } from 'vitest';
import { blankTransfer, type Transfer } from '@shared/record/activity/sharing';
import { adequacyHolds } from '@shared/rules/activity/adequacy';
import { cases, foundBy } from '../try-rules';

const transfer = (country: string, more: Partial<Transfer> = {}) => ({ anyTransfers: 'some' as const, transfers: [{ ...blankTransfer('t'), ground: 'adequacy' as const, country, ...more }] });

cases(adequacyHolds, {
  met: [
    ['what cannot be read: another rule says so', transfer('Verwegistan')],
    ['Switzerland', transfer('CH')],
    ['the United Kingdom on the last day of its decision', transfer('GB'), { today: '2031-12-27' }],
    ['the United States, with the list looked at today', transfer('US', { dpfCheckedOn: '2026-11-21' })],
    ['...a year ago today', transfer('US', { dpfCheckedOn: '2025-11-21' })],
    ['...on the first day of the decision', transfer('US', { dpfCheckedOn: '2023-07-10' }), { today: '2024-07-10' }],
    ['an international organisation', transfer('Europese Octrooiorganisatie (EPO)')],
    ['another ground', transfer('IN', { ground: 'standardClauses' })],
    ['no country yet', transfer('')],
    ['within the EEA it is no transfer at all', transfer('DE')],
    ['none, whatever is listed', { ...transfer('IN'), anyTransfers: 'none' }],
  ],
  notMet: [
    ['no decision', transfer('IN'), ['transfers/t/ground']],
    ['a decision that is only prepared', transfer('KE'), ['transfers/t/ground']],
    ['the day after a decision ended', transfer('GB'), ['transfers/t/ground'], { today: '2031-12-28' }],
    ['the day before a decision', transfer('BR'), ['transfers/t/ground'], { today: '2026-01-25' }],
    ['the United States without the list', transfer('US'), ['transfers/t/dpfCheckedOn']],
    ['a list that was not there yet', transfer('US', { dpfCheckedOn: '2001-01-01' }), ['transfers/t/dpfCheckedOn']],
    ['a list of more than a year ago', transfer('US', { dpfCheckedOn: '2025-11-20' }), ['transfers/t/dpfCheckedOn']],
    ['a list that is looked at tomorrow', transfer('US', { dpfCheckedOn: '2026-11-22' }), ['transfers/t/dpfCheckedOn']],
  ],
  judge: [
    ['only companies: Japan', transfer('JP'), ['transfers/t/ground']],
    ['only commercial: Canada', transfer('CA'), ['transfers/t/ground']],
  ],
});

test.each([
  ['GB', '2031-12-28', 'liep af op 27-12-2031'],
  ['KE', '2026-11-21', 'is nog niet genomen'],
  ['IN', '2026-11-21', 'geldt geen adequaatheidsbesluit'],
])('it says why for %s on %s', (country, today, words) => {
  expect(foundBy(adequacyHolds, transfer(country), { today })[0]?.text).toContain(words);
});

test('a limit is only a tip, and is named', () => {
  const [found] = foundBy(adequacyHolds, transfer('CA'));
  expect(found?.level).toBe('tip');
  expect(found?.text).toContain('PIPEDA');
});

test('a list of long ago may still be right, one of before the decision cannot be', () => {
  const level = (dpfCheckedOn: string) => foundBy(adequacyHolds, transfer('US', { dpfCheckedOn }))[0]?.level ?? adequacyHolds.level;
  expect([level('2001-01-01'), level('2024-01-01')]).toEqual(['error', 'warning']);
});
