import { describe, expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import type { Measure } from '@shared/record/measure';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { partyKind, type Party } from '@shared/record/party';
import type { Screening } from '@shared/record/screening';
import type { System } from '@shared/record/system';
import type { Finding, Found, Level, SubjectKind } from '@shared/rules/finding';
import type { FollowingRule, Rule, SubjectBodies } from '@shared/rules/rule';
import type { Read, Use, World, WorldPart } from '@shared/rules/world';

/** What stands around a record in a case; all else is empty. */
export interface Around {
  readonly today?: string;
  readonly organisation?: Partial<Organisation>;
  readonly parties?: Readonly<Record<string, Party>>;
  readonly systems?: Readonly<Record<string, System>>;
  readonly measures?: Readonly<Record<string, Measure>>;
  readonly screenings?: readonly Read<Screening>[];
  readonly uses?: readonly Use[];
  readonly activities?: readonly Read<Activity>[];
}

const blank: { readonly [Kind in SubjectKind]: () => SubjectBodies[Kind] } = {
  activity: activityKind.blank,
  party: partyKind.blank,
  organisation: organisationKind.blank,
};

/** The day on which cases play. */
export const today = '2026-11-21';

/** A world of which only the parts can be read that the rule says it reads. */
function worldOf(rule: Rule, around: Around): World {
  const world: World = {
    today: around.today ?? today,
    organisation: { ...organisationKind.blank(), ...around.organisation },
    party: (id) => around.parties?.[id],
    parties: () => Object.entries(around.parties ?? {}).map(([id, body]) => ({ id, rev: 'r', body })),
    system: (id) => around.systems?.[id],
    measure: (id) => around.measures?.[id],
    screenings: () => around.screenings ?? [],
    uses: () => around.uses ?? [],
    activities: () => around.activities ?? [],
  };
  return new Proxy(world, {
    get: (target, part) => {
      if (!(rule.also ?? []).includes(part as WorldPart)) throw new Error(`rule '${rule.id}' reads '${String(part)}' and does not say so`);
      return target[part as WorldPart];
    },
  });
}

/** What a rule finds in a record with these values and otherwise blank. */
export function foundBy<Kind extends SubjectKind>(rule: Rule<Kind>, body: Partial<SubjectBodies[Kind]>, around: Around = {}): readonly Found[] {
  const whole = { ...blank[rule.subject](), ...body };
  return [...rule.check(whole, worldOf(rule as unknown as Rule, around), { id: 'subject', rev: 'rev-1' })];
}

type Case<Kind extends SubjectKind> = readonly [name: string, body: Partial<SubjectBodies[Kind]>, around?: Around];
/** ...and the paths of what is found, joined with '/' */
type CaseFound<Kind extends SubjectKind> = readonly [name: string, body: Partial<SubjectBodies[Kind]>, paths: readonly string[], around?: Around];

export interface Cases<Kind extends SubjectKind> {
  /** nothing is found */
  readonly met: readonly Case<Kind>[];
  /** found, and only mending it helps */
  readonly notMet: readonly CaseFound<Kind>[];
  /** found, and a person may weigh it and answer */
  readonly judge: readonly CaseFound<Kind>[];
}

/** Runs the cases of one rule; a rule that never asks for weighing has no cases under `judge`. */
export function cases<Kind extends SubjectKind>(rule: Rule<Kind>, { met, notMet, judge }: Cases<Kind>): void {
  const paths = (found: readonly Found[]) => found.map(({ path }) => path.join('/'));
  describe(rule.id, () => {
    test('has cases on both sides', () => {
      expect(met.length).toBeGreaterThan(0);
      expect(notMet.length + judge.length).toBeGreaterThan(0);
    });
    for (const [name, body, around] of met) test(`met: ${name}`, () => expect(foundBy(rule, body, around)).toEqual([]));
    for (const [name, body, expected, around] of notMet) {
      test(`not met: ${name}`, () => {
        const found = foundBy(rule, body, around);
        expect(paths(found)).toEqual(expected);
        expect(found.some((each) => each.judge === true)).toBe(false);
      });
    }
    for (const [name, body, expected, around] of judge) {
      test(`to be weighed: ${name}`, () => {
        const found = foundBy(rule, body, around);
        expect(paths(found)).toEqual(expected);
        expect(found.every((each) => each.judge === true)).toBe(true);
      });
    }
  });
}

type CaseAfter = readonly [name: string, body: Partial<Activity>, open: readonly Level[]];
type CaseFoundAfter = readonly [...CaseAfter, paths: readonly string[]];

/** What a rule finds that rests on others, of which these levels stand open. */
export function foundAfter(rule: FollowingRule, body: Partial<Activity>, open: readonly Level[]): readonly Found[] {
  const findings = open.map((level, index): Finding => ({ key: `${index}`, rule: 'another', level, subject: { kind: 'activity', id: 'subject', name: '' }, path: ['name'], where: '', text: '', citations: [], judge: false, read: '' }));
  return [...rule.check({ ...activityKind.blank(), ...body }, findings)];
}

/** Runs the cases of a rule that rests on what others found. */
export function casesAfter(rule: FollowingRule, { met, notMet }: { readonly met: readonly CaseAfter[]; readonly notMet: readonly CaseFoundAfter[] }): void {
  describe(rule.id, () => {
    test.each(met)('met: %s', (_, body, open) => expect(foundAfter(rule, body, open)).toEqual([]));
    test.each(notMet)('not met: %s', (_, body, open, paths) => expect(foundAfter(rule, body, open).map(({ path }) => path.join('/'))).toEqual(paths));
  });
}
