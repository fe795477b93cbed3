import { expect, test } from 'vitest';
import { breachHandled, reportDueAt } from '@shared/rules/waiting-breach';
import { waitingCases } from './try-waiting';

test.each([
  // summer time ends: 15:30 becomes 14:30 by the clock on the wall
  ['2026-10-23T15:30:00+02:00', '2026-10-26T14:30:00+01:00'],
  ['2026-12-24T16:45:00+01:00', '2026-12-27T16:45:00+01:00'],
  ['2027-03-26T10:00:00+01:00', '2027-03-29T11:00:00+02:00'],
])('who knows at %s reports until %s', (aware, due) => {
  expect(Date.parse(reportDueAt(aware) ?? '')).toBe(Date.parse(due));
});

test.each(['', 'gisteren', '2026-10-23', '2015-01-01T10:00:00Z'])('no end is known for %j', (aware) => {
  expect(reportDueAt(aware)).toBeUndefined();
});

waitingCases(breachHandled, {
  whole: { awareAt: '2026-11-20T12:00:00Z', risk: 'risk', reportedAt: '2026-11-21T10:00:00Z', delayReason: '', peopleToldAt: '', notToldReason: '', facts: 'Brief naar verkeerd adres', consequences: 'Geen', measures: 'Brief terug' },
  now: '2026-11-21T12:00:00Z',
  met: [
    ['no risk: only noted down', { risk: 'unlikely', reportedAt: '' }],
    ['late, with the reason', { awareAt: '2026-11-10T12:00:00Z', delayReason: 'Onderzoek liep' }],
    ['on the very hour', { awareAt: '2026-11-18T10:00:00Z' }],
    ['a high risk, told', { risk: 'high', peopleToldAt: '2026-11-21T11:00:00Z' }],
    ['a high risk, encrypted', { risk: 'high', notToldReason: 'Versleuteld' }],
  ],
  notMet: [
    ['a minute too late, without a reason', { awareAt: '2026-11-18T09:59:00Z' }, ['error delayReason']],
    ['not reported, while there is time', { reportedAt: '' }, ['warning reportedAt']],
    ['not reported, too late', { reportedAt: '', awareAt: '2026-11-18T11:59:00Z' }, ['error reportedAt']],
    ['a high risk that nobody was told of', { risk: 'high' }, ['error peopleToldAt']],
    ['nothing known', { awareAt: '', risk: null, facts: '', consequences: ' ', measures: '' }, ['error facts', 'error consequences', 'error measures', 'error awareAt', 'error risk']],
  ],
});
