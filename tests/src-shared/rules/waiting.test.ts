import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { activityRules, comparingRules, followingRules, organisationRules, partyRules } from '@shared/rules/rules';
import { waitingRules } from '@shared/rules/waiting';
import { breachFindings, reportDueAt, type BreachFacts } from '@shared/rules/waiting-breach';
import { requestFindings, type RequestFacts } from '@shared/rules/waiting-request';

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

const now = '2026-11-21T12:00:00Z';
const breach: BreachFacts = { awareAt: '2026-11-20T12:00:00Z', risk: 'risk', reportedAt: '2026-11-21T10:00:00Z', delayReason: '', peopleToldAt: '', notToldReason: '', facts: 'Brief naar verkeerd adres', consequences: 'Geen', measures: 'Brief terug' };
const ofBreach = (more: Partial<BreachFacts>) => [...breachFindings({ ...breach, ...more }, now)].map(({ path, level }) => `${level} ${path.join('/')}`);

test.each([
  ['reported in time', {}, []],
  ['no risk: only noted down', { risk: 'unlikely', reportedAt: '' }, []],
  ['late, with the reason', { awareAt: '2026-11-10T12:00:00Z', delayReason: 'Onderzoek liep' }, []],
  ['on the very hour', { awareAt: '2026-11-18T10:00:00Z' }, []],
  ['a high risk, told', { risk: 'high', peopleToldAt: '2026-11-21T11:00:00Z' }, []],
  ['a high risk, encrypted', { risk: 'high', notToldReason: 'Versleuteld' }, []],
  ['a minute too late, without a reason', { awareAt: '2026-11-18T09:59:00Z' }, ['error delayReason']],
  ['not reported, while there is time', { reportedAt: '' }, ['warning reportedAt']],
  ['not reported, too late', { reportedAt: '', awareAt: '2026-11-18T11:59:00Z' }, ['error reportedAt']],
  ['a high risk that nobody was told of', { risk: 'high' }, ['error peopleToldAt']],
  ['nothing known', { awareAt: '', risk: null, facts: '', consequences: ' ', measures: '' }, ['error facts', 'error consequences', 'error measures', 'error awareAt', 'error risk']],
] as const)('a breach, %s', (_name, more, found) => {
  expect(ofBreach(more)).toEqual(found);
});

const request: RequestFacts = { receivedOn: '2026-10-30', dueOn: '2026-11-30', extendedDueOn: '2027-02-01', extensionToldOn: '', extensionReason: '', answeredOn: '2026-11-10', outcome: 'granted', ground: '', remediesTold: null, dataChanged: 'no', recipientsTold: '' };
const ofRequest = (more: Partial<RequestFacts>, today = '2026-11-21') => [...requestFindings({ ...request, ...more }, today)].map(({ path }) => path.join('/'));

test.each([
  ['answered in time', {}, []],
  ['still open, in time', { answeredOn: '', outcome: null }, []],
  ['extended in time', { answeredOn: '2027-01-15', extensionToldOn: '2026-11-30', extensionReason: 'Veel dossiers' }, []],
  ['refused as it should be', { outcome: 'refused', ground: 'Art. 41 UAVG', remediesTold: 'yes' }, []],
  ['changed, and all were told', { dataChanged: 'yes', recipientsTold: 'UWV, 12 november' }, []],
  ['answered a day too late', { answeredOn: '2026-12-01' }, ['answeredOn']],
  ['extended without a reason: that extends nothing', { answeredOn: '2027-01-15', extensionToldOn: '2026-11-30' }, ['extensionReason', 'answeredOn']],
  ['extended too late', { answeredOn: '2027-01-15', extensionToldOn: '2026-12-01', extensionReason: 'Veel dossiers' }, ['extensionToldOn', 'answeredOn']],
  ['refused without a word', { outcome: 'partly' }, ['ground', 'remediesTold']],
  ['changed, and nobody was told', { dataChanged: 'yes' }, ['recipientsTold']],
  ['no day of receipt', { receivedOn: '' }, ['receivedOn']],
] as const)('a request, %s', (_name, more, found) => {
  expect(ofRequest(more)).toEqual(found);
});

test('a request that is still open is late the day after the last', () => {
  expect(ofRequest({ answeredOn: '', outcome: null }, '2026-11-30')).toEqual([]);
  expect(ofRequest({ answeredOn: '', outcome: null }, '2026-12-01')).toEqual(['answeredOn']);
});

test('what waits reads what is not kept yet, and is no rule that runs', () => {
  const running: readonly string[] = [...activityRules, ...partyRules, ...organisationRules, ...comparingRules, ...followingRules].map(({ id }) => id);
  const kept = new Set(Object.keys(activityKind.blank()).map((key) => `activity.${key}`));
  for (const { id, reads, waitsFor, citations } of waitingRules) {
    expect(running).not.toContain(id);
    expect(reads.some((field) => !kept.has(field) && !field.startsWith('activity.')), id).toBe(true);
    expect([waitsFor !== '', citations.length > 0]).toEqual([true, true]);
  }
});

test('that the AP is consulted where the risk stays high waits for the DPIA', () => {
  expect(waitingRules.filter(({ citations }) => citations.some(({ article }) => article === '36(1)')).map(({ reads }) => reads.every((field) => field.startsWith('dpia.')))).toEqual([true]);
});

test('the ready checks read the very fields that are said to wait', () => {
  const fields = (record: string) => waitingRules.flatMap(({ reads }) => reads).filter((field) => field.startsWith(`${record}.`)).map((field) => field.slice(record.length + 1));
  expect(new Set(fields('breach'))).toEqual(new Set(Object.keys(breach)));
  expect(new Set(fields('request'))).toEqual(new Set(Object.keys(request)));
});
