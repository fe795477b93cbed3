import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import type { Field } from '@shared/record/field';
import { kinds } from '@shared/record/kinds';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { evaluation } from '@shared/rules/evaluation';
import { screeningPlace, type Finding } from '@shared/rules/finding';
import { readKinds, type Change } from '@shared/rules/records';
import { activityRules, comparingRules, followingRules, organisationRules, partyRules } from '@shared/rules/rules';
import { sourceFiles } from '../../guards/source-files';
import { activityBodies, anyText, bodyOf } from '../../generated/bodies';

const rules = [...activityRules, ...partyRules, ...organisationRules, ...comparingRules, ...followingRules];
const fieldsOf = { activity: activityKind.fields, party: partyKind.fields, organisation: organisationKind.fields };

type Fields = Readonly<Record<string, Field>>;

/** The field at the end of a path of keys and ids of items; undefined where there is none. */
function fieldAt(fields: Fields, [key = '', , ...rest]: readonly string[]): Field | undefined {
  const field = fields[key];
  return field === undefined || rest.length === 0 ? field : field.kind === 'list' ? fieldAt(field.fields as Fields, rest) : undefined;
}

/** Names and laws that rules look for, between all else that people type. */
const text = fc.oneof(
  anyText,
  fc.constantFrom('id-0', 'id-1', 'Sollicitant', 'Cliënt die zelf betaalt', 'BSN', 'Gemeente', 'Zolang nodig', 'P2Y', '2 jaar', '2020-01-01', '2026-13-40', 'US', 'NL', 'Google Analytics', 'UWV', 'BW art. 7:658a'),
);

const registers: fc.Arbitrary<readonly Change[]> = fc
  .tuple(
    ...readKinds.map((kind) => {
      const facts = kinds.find(({ name }) => name === kind);
      if (facts === undefined) throw new Error(`no kind '${kind}'`);
      const body = kind === 'activity' ? activityBodies({ text }) : bodyOf(facts, { text });
      // Party, system and measure ids are those that generated references point at.
      const prefix = kind === 'activity' || kind === 'organisation' || kind === 'screening' || kind === 'judgement' ? `${kind} ` : 'id-';
      return fc.array(body, { maxLength: kind === 'organisation' ? 1 : 2 }).map((bodies) => bodies.map((each, index) => ({ kind, id: `${prefix}${index}`, rev: '1', body: each }) as Change));
    }),
  )
  .map((all) => all.flat());

function found(register: readonly Change[]): readonly Finding[] {
  const all = evaluation();
  all.update(register, '2026-11-21');
  return all.findings();
}

test('no rule throws on anything that may be stored, and each finding stands at a field and is a sentence', () => {
  fc.assert(
    fc.property(registers, (register) => {
      for (const { subject, path, where, text: sentence } of found(register)) {
        const isScreening = subject.kind === 'activity' && path.join('/') === screeningPlace;
        expect(isScreening || fieldAt(fieldsOf[subject.kind] as Fields, path) !== undefined, `${subject.kind} ${path.join('/')}`).toBe(true);
        expect(where.trim()).not.toBe('');
        expect(sentence.trim()).toMatch(/[.?]$/u);
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('no two findings are one', () => {
  fc.assert(
    fc.property(registers, (register) => {
      const keys = found(register).map(({ key }) => key);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('each rule has an id of its own, a title, an article and fields that it reads', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { title, citations, reads } of rules) expect([title !== '', citations.length > 0, reads.length > 0]).toEqual([true, true, true]);
});

test('each rule that is written is looked at, and has cases', () => {
  const written = sourceFiles('src-shared/rules').flatMap(({ text: code }) => [...code.matchAll(/export const (\w+) = (\w+)Rule\(/g)].map(([, name = '', of = '']) => ({ name, of })));
  expect(written.length).toBe(rules.length);
  const tried = sourceFiles('tests/src-shared/rules').map(({ text: code }) => code).join('\n');
  const triedBy: Readonly<Record<string, (name: string) => string>> = { comparing: (name) => `found(${name}`, following: (name) => `casesAfter(${name},` };
  const without = written.filter(({ name, of }) => !tried.includes(triedBy[of]?.(name) ?? `cases(${name},`));
  expect(without).toEqual([]);
});
