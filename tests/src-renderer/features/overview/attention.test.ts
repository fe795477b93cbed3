import { archiveAdvice, openPoints, type LookedAt } from '@renderer/features/overview/attention';
import { byOutcome } from '@renderer/features/overview/pictures';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { organisationKind, type OrganisationSummary } from '@shared/record/organisation';
import { partyKind, type PartySummary } from '@shared/record/party';
import { screeningKind, type ScreeningSummary } from '@shared/record/screening';
import type { Finding } from '@shared/rules/finding';
import { expect, test } from 'vitest';
import { activityRow, storedRow } from '../rows';

const row = (id: string, summary: Partial<ActivitySummary>, heads = 1) => activityRow(id, summary, undefined, heads);
const party = (id: string, summary: Partial<PartySummary>) => storedRow('party', id, { ...partyKind.summarise(partyKind.blank()), ...summary });
const agreement = (part: Partial<PartySummary['agreements'][number]>) => ({ type: null, title: '', until: '', reviewOn: '', ...part });
const screening = (activity: string, summary: Partial<ScreeningSummary>) =>
  storedRow('screening', `s-${activity}`, { ...screeningKind.summarise(screeningKind.blank()), activity, ...summary });
const organisation = (summary: Partial<OrganisationSummary>, heads = 1) => ({
  ...storedRow('organisation', 'o', { ...organisationKind.summarise(organisationKind.blank()), open: [], ...summary }),
  heads,
});
const points = (looked: Partial<LookedAt>) => openPoints({ activities: [], screenings: [], parties: [], systems: [], measures: [], organisation: [], errors: new Map(), today: '2026-11-22', ...looked });

const error = (id: string, path: string, text: string, where = ''): Finding => ({
  key: `${id}/${path}`,
  rule: 'a-rule',
  level: 'error',
  subject: { kind: 'activity', id, name: '' },
  path: path.split('/'),
  where,
  text,
  citations: [],
  judge: false,
  read: '',
});

test('what is complete needs no attention', () => {
  expect(points({ activities: [row('1', {})], parties: [party('p', { name: 'UWV' })], screenings: [screening('1', {})] })).toEqual([]);
});

test('two versions come first, then errors, then dates; the link leads to the very field of the first error', () => {
  const found = points({
    activities: [row('1', { name: 'Aa', reviewOn: '2020-01-01' }), row('2', { name: 'Bb', reviewOn: '2020-01-01' }), row('3', { name: 'Cc' }, 2), row('4', { name: 'Dd' })],
    errors: new Map([
      ['2', [error('2', 'dataCategories/c/term', 'De termijn ontbreekt. Vul die in.', 'x'.repeat(61))]],
      ['4', [error('4', 'purposes/p/basis', 'De grondslag ontbreekt. Kies er een.', 'Doel 1 · Grondslag'), error('4', 'name', 'Iets anders.')]],
    ]),
  });
  expect(found.map(({ name, place, at, why }) => [name, place, at, why])).toEqual([
    ['Cc', 'algemeen', undefined, 'Er zijn twee versies; kies er een'],
    ['Bb', 'bewaren', 'dataCategories/c/term', 'De termijn ontbreekt. · Opnieuw bekijken op 01-01-2020 is voorbij'],
    ['Dd', 'doel', 'purposes/p/basis', '2 fouten: Doel 1 · Grondslag: De grondslag ontbreekt.'],
    ['Aa', 'algemeen', undefined, 'Opnieuw bekijken op 01-01-2020 is voorbij'],
  ]);
});

test('an error of the organisation or of a party is a point once', () => {
  const found = points({
    organisation: [organisation({ name: 'De Brug', open: ['dpo'], references: ['p'] })],
    parties: [party('p', { name: 'Zuster' })],
    errors: new Map([
      ['o', [error('o', 'hasDpo', 'Er staat nog niet of er een FG is. Kies een antwoord.', 'Is er een FG?')]],
      ['p', [error('p', 'address', 'Het adres ontbreekt. Vul het in.')]],
    ]),
  });
  expect(found.map(({ place, at, why }) => [place, at, why])).toEqual([
    ['organisation', 'hasDpo', 'Er staat nog niet of er een FG is.'],
    ['record', 'address', 'Het adres ontbreekt.'],
  ]);
});

test('two versions of anything are found: of a party, a system, a measure, the organisation and a screening', () => {
  const named = (kind: string, id: string) => ({ ...storedRow(kind, id, { name: kind }), heads: 2 });
  const found = points({
    activities: [row('1', { name: 'Aa' })],
    screenings: [{ ...screening('1', {}), heads: 2 }],
    parties: [{ ...party('p', { name: 'party' }), heads: 2 }],
    systems: [named('system', 's'), storedRow('system', 't', { name: 'other' })],
    measures: [named('measure', 'm')],
    organisation: [organisation({ name: 'organisation' }, 2)],
  });
  expect(found.map(({ id, place }) => [id, place])).toEqual([
    ['1', 'dpia'],
    ['m', 'record'],
    ['o', 'organisation'],
    ['p', 'record'],
    ['s', 'record'],
  ]);
});

test('a DPIA that was decided on is to be made until it is among the documents, or the screening says where it is', () => {
  const decided = screening('1', { decision: 'dpia' });
  const whyOf = (summary: Partial<ActivitySummary>, screened = decided) => points({ activities: [row('1', summary)], screenings: [screened] }).map(({ why }) => why);
  expect(whyOf({})).toEqual(['DPIA maken: besloten, en nog niet bij de documenten genoemd']);
  expect(whyOf({ hasDpia: true })).toEqual([]);
  expect(whyOf({}, screening('1', { decision: 'dpia', hasDpia: true }))).toEqual([]);
  expect(whyOf({}, screening('1', { decision: 'noDpia' }))).toEqual([]);
});

test('an organisation without contact details or an answer about the FG is a point too', () => {
  const [point, ...others] = points({ organisation: [organisation({ name: 'De Brug', open: ['address', 'dpo'] })] });
  expect([point?.place, point?.why, others]).toEqual(['organisation', 'Nog open: adres, of er een FG is', []]);
});

test('a date that passed is said with the date; today has not passed, and no date never does', () => {
  const found = points({
    activities: [row('1', { reviewOn: '2026-11-21' }), row('2', { reviewOn: '2026-11-22' }), row('3', { reviewOn: 'ooit' }), row('4', { reviewOn: '2020-01-01', status: 'ended' })],
    screenings: [screening('2', { reviewOn: '2026-01-31' })],
    parties: [party('p', { name: ' ', agreements: [agreement({ until: '2025-12-31' })] }), party('q', { agreements: [agreement({ until: '2026-12-31', reviewOn: '2026-11-22' })] })],
  });
  expect(found.map(({ id, why, place }) => [id, place, why])).toEqual([
    ['1', 'algemeen', 'Opnieuw bekijken op 21-11-2026 is voorbij'],
    ['2', 'dpia', 'DPIA-screening opnieuw doen op 31-01-2026 is voorbij'],
    ['p', 'record', 'Overeenkomst liep af op 31-12-2025'],
  ]);
  expect(found.at(-1)?.name).toBe('Naamloze partij');
});

test('each agreement with a party that ended or is to be looked at again is said, two of them at most', () => {
  const ended = agreement({ type: 'processor', until: '2026-01-31', reviewOn: '2026-01-01' });
  const whyOf = (...agreements: PartySummary['agreements']) => points({ parties: [party('p', { agreements })] }).map(({ why }) => why);
  expect(whyOf(ended)).toEqual(['Verwerkersovereenkomst liep af op 31-01-2026']);
  expect(whyOf(agreement({ type: 'exchange', reviewOn: '2026-11-21' }))).toEqual(['Overeenkomst tussen twee verantwoordelijken opnieuw bekijken op 21-11-2026 is voorbij']);
  expect(whyOf(ended, agreement({ type: 'assignment' }), agreement({ type: 'assignment', until: '2026-03-31' }), ended, ended)).toEqual([
    'Verwerkersovereenkomst liep af op 31-01-2026 · Overeenkomst van opdracht liep af op 31-03-2026 · en nog 2',
  ]);
});

test('who is responsible with the organisation for its whole register has to be reachable', () => {
  const parties = [party('p', { name: 'Zuster' }), party('q', { name: 'Bereikbaar', hasContact: true }), party('r', { name: 'Ander' })];
  const found = points({ parties, organisation: [organisation({ name: 'De Brug', references: ['p', 'q'] })] });
  expect(found.map(({ id, place, why }) => [id, place, why])).toEqual([['p', 'record', 'Nog open: adres en contactgegevens']]);
});

test('each activity stands under one outcome, the one that was fixed last', () => {
  const bars = byOutcome(
    [row('1', {}), row('2', {}), row('3', {})],
    [screening('1', { frozenStatus: 'none', frozenAt: '2026-01-01' }), screening('1', { frozenStatus: 'mandatory', frozenAt: '2026-02-01' }), screening('2', {})],
  );
  expect(bars.filter(({ count }) => count > 0).map(({ label, count }) => [label, count])).toEqual([
    ['DPIA verplicht', 1],
    ['Screening bezig', 1],
    ['Nog niet gescreend', 1],
  ]);
});

test('a DPIA that open answers already ask for is counted as due, and said to be not fixed yet', () => {
  const { counts } = screeningKind.summarise({ ...screeningKind.blank(), apList: [{ id: 'ap-08', answer: 'yes', reason: '' }] });
  const shown = (...screenings: Parameters<typeof byOutcome>[1]) =>
    byOutcome([row('1', {}), row('2', {})], screenings)
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} ${label}`);
  expect(shown(screening('1', { counts }), screening('2', {}))).toEqual(['1 DPIA verplicht (nog niet vastgesteld)', '1 Screening bezig']);
  expect(shown(screening('1', { counts }), screening('2', { frozenStatus: 'mandatory', frozenAt: '2026-02-01' }))).toEqual(['2 DPIA verplicht (waarvan 1 nog niet vastgesteld)']);
});

test('what a client decides on is not waiting for a screening', () => {
  const processor = { role: 'processor' } as const;
  const bars = byOutcome([row('1', processor), row('2', processor), row('3', {})], [screening('2', {})]);
  expect(bars.filter(({ count }) => count > 0).map(({ label, count }) => [label, count])).toEqual([
    ['Screening bezig', 1],
    ['Als verwerker: opdrachtgever beslist', 1],
    ['Nog niet gescreend', 1],
  ]);
});

test('an archive is asked for when there is none or it is older than a week', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(archiveAdvice(undefined, now)?.title).toBe('Sla een archief op');
  expect(archiveAdvice('2026-11-15T12:00:00Z', now)).toBeUndefined();
  expect(archiveAdvice('2026-11-01T12:00:00Z', now)?.why).toContain('20 dagen');
  // saved while the clock was years ahead
  expect(archiveAdvice('2031-03-03T12:00:00Z', now)?.why).toContain('niet bekend');
});
