import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankRecipient } from '@shared/record/activity/sharing';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { kinds } from '@shared/record/kinds';
import { judgementKind } from '@shared/record/judgement';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { screeningKind } from '@shared/record/screening';
import { evaluation } from '@shared/rules/evaluation';
import { readKinds, type Change } from '@shared/rules/records';
import { activityBodies, bodyOf } from '../../generated/bodies';

const ids = ['a', 'b', 'c'] as const;

/** Few ids and texts, so that records point at each other. */
const text = fc.constantFrom('', ' ', 'a', 'b', 'c', 'Gezondheid', 'P2Y', '2026-01-01', 'US');
const limits = { text, items: 2 };

const changes: fc.Arbitrary<Change> = fc.constantFrom(...readKinds).chain((kind) => {
  const facts = kinds.find(({ name }) => name === kind) ?? judgementKind;
  const body = kind === 'activity' ? activityBodies(limits) : bodyOf(facts, limits);
  return fc.record({ kind: fc.constant(kind), id: kind === 'organisation' ? fc.constant('o') : fc.constantFrom(...ids), rev: fc.constantFrom('1', '2'), body: fc.option(body, { nil: undefined }) }) as fc.Arbitrary<Change>;
});
// Ids are of one kind only, as they are in a register.
const apart = changes.map((change): Change => ({ ...change, id: change.kind === 'organisation' ? 'o' : `${change.kind === 'party' ? '' : `${change.kind} `}${change.id}` }));

const sorted = (found: ReturnType<ReturnType<typeof evaluation>['findings']>) => found.map((each) => JSON.stringify(each)).toSorted();

test('after any changes the findings are those of the same records looked at at once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(apart, { maxLength: 3 }), fc.constantFrom('2026-11-21', '2027-02-01')), { maxLength: 8 }), (steps) => {
      const step = evaluation();
      const now = new Map<string, Change>();
      let day = '2026-11-21';
      for (const [some, today] of steps) {
        step.update(some, today);
        for (const change of some) now.set(`${change.kind} ${change.id}`, change);
        day = today;
      }
      const atOnce = evaluation();
      atOnce.update([...now.values()], day);
      expect(sorted(step.findings())).toEqual(sorted(atOnce.findings()));
    }),
    { numRuns: 120 },
  );
}, 120_000);

test('a screening that comes to be one of another activity is seen by both', () => {
  const step = evaluation();
  const activity = (id: string): Change => ({ kind: 'activity', id, rev: '1', body: { ...activityKind.blank(), dataCategories: [{ ...blankDataCategory('d'), dataClass: 'ordinary' }] } });
  const screening = (of: string): Change => ({ kind: 'screening', id: 's', rev: '1', body: { ...screeningKind.blank(), activity: of } });
  const begun = () => step.findings().filter(({ text: sentence }) => sentence.startsWith('De DPIA-screening is begonnen')).map(({ subject }) => subject.id);
  step.update([activity('a'), activity('b'), screening('a')], '2026-11-21');
  expect(begun()).toEqual(['a']);
  step.update([screening('b')], '2026-11-21');
  expect(begun()).toEqual(['b']);
});

test('a finding says where it stands in names, and follows a party that is called otherwise', () => {
  const step = evaluation();
  const party = (name: string): Change => ({ kind: 'party', id: 'p', rev: '1', body: { ...partyKind.blank(), name } });
  const recipients = [{ ...blankRecipient('r'), party: 'p' }, blankRecipient('s')];
  const activity: Change = { kind: 'activity', id: 'a', rev: '1', body: { ...activityKind.blank(), anyRecipients: 'some', recipients, dataCategories: [{ ...blankDataCategory('d'), name: 'Cv', dataClass: 'ordinary' }] } };
  const places = () => step.findings().filter(({ subject }) => subject.id === 'a').map(({ where }) => where);
  step.update([activity, party('Arbodienst')], '2026-11-21');
  expect(places()).toEqual(expect.arrayContaining(['Onze rol', 'Cv · Bewaartermijn', 'Arbodienst · Rol van de ontvanger', 'DPIA-screening']));
  step.update([party('Bedrijfsarts')], '2026-11-21');
  expect(places()).toContain('Bedrijfsarts · Rol van de ontvanger');
  expect(places()).not.toContain('Arbodienst · Rol van de ontvanger');
});

test('of two organisations it is the same one that counts, whichever came first', () => {
  const organisation = (id: string): Change => ({ kind: 'organisation', id, rev: '1', body: { ...organisationKind.blank(), name: id } });
  const seen = (...order: readonly string[]) => {
    const all = evaluation();
    all.update(order.map(organisation), '2026-11-21');
    return new Set(all.findings().map(({ subject }) => subject.id));
  };
  expect(seen('x', 'y')).toEqual(new Set(['x']));
  expect(seen('y', 'x')).toEqual(new Set(['x']));
});

test('a change costs no more than what had read it', () => {
  const all = evaluation();
  const activity = fc.sample(activityBodies(limits), { numRuns: 50, seed: 1 }).map((body, index): Change => ({ kind: 'activity', id: `activity ${index}`, rev: '1', body: { ...body, status: 'inUse', recipients: [], assignments: [], jointControllers: [], systems: [], measures: [], transfers: [], commissioners: [] } }));
  expect(all.update(activity, '2026-11-21')).toBe(50);
  expect(all.update([], '2026-11-21')).toBe(0);
  const [first] = activity;
  if (first === undefined) throw new Error('no activity');
  expect(all.update([first], '2026-11-21')).toBe(1);
  expect(all.update([{ kind: 'party', id: 'p', rev: '1', body: undefined }], '2026-11-21')).toBe(0);
  // Only who names somebody looks among all parties.
  all.update([{ kind: 'activity', id: first.id, rev: '2', body: { ...activityKind.blank(), commissioners: ['Gemeente Lindeloo'] } }], '2026-11-21');
  expect(all.update([{ kind: 'party', id: 'p', rev: '2', body: undefined }], '2026-11-21')).toBe(1);
});

test('what is found of a party concerns the activities that have to do with it, as long as they do', () => {
  const step = evaluation();
  const party: Change = { kind: 'party', id: 'p', rev: '1', body: partyKind.blank() };
  const activity = (id: string, ...parties: readonly string[]): Change => ({ kind: 'activity', id, rev: '1', body: { ...activityKind.blank(), recipients: parties.map((each) => ({ ...blankRecipient(`r ${each}`), party: each })) } });
  const concerned = () => step.findings().filter(({ subject }) => subject.id === 'p').map(({ concerns }) => concerns);
  step.update([party, activity('b', 'p'), activity('a', 'p', 'p'), activity('c')], '2026-11-21');
  expect(concerned()).toEqual([['a', 'b']]);
  step.update([activity('b')], '2026-11-21');
  expect(concerned()).toEqual([['a']]);
});
