import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawfulBasisLetters } from '@shared/law/lawful-bases';
import { dataExceptionIds } from '@shared/law/special-data';
import { suggestedLabels } from '@shared/record/suggestions';
import { evaluation } from '@shared/rules/evaluation';
import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';
import { activityRules, comparingRules, followingRules, organisationRules, partyRules } from '@shared/rules/rules';
import { changesOf, completeRegister, completeRegisters, today, type Register } from './complete';
import { activityItems } from './items/activity-items';
import { aroundItems } from './items/around-items';
import type { Item, Without } from './items/item';
import { sharingItems } from './items/sharing-items';
import * as vary from './variations';

const items: readonly Item[] = [...activityItems, ...sharingItems, ...aroundItems];

/** What the example does not have, all of it filled in. */
const others: readonly Register[] = [
  vary.transfers.safeguard(completeRegister('newsletter')),
  vary.transfers.exception(completeRegister('relations')),
  vary.transfers.safeguard(completeRegister('training')),
  vary.monitored('staff')(completeRegister('payroll')),
  vary.monitored('both')(completeRegister('personnel')),
  vary.withPurpose('f', true)(completeRegister('relations')),
  vary.withProtectedData('association')(completeRegister('relations')),
  vary.withProtectedData('employmentLaw')(completeRegister('relations')),
  vary.withProtectedData('explicitConsent')(completeRegister('relations')),
  vary.withProtectedData('reintegration')(completeRegister('training')),
  vary.withDpia(completeRegister('relations')),
  vary.monitored('cameras')(vary.withDpia(completeRegister('relations'))),
  vary.monitored('staff')(completeRegister('newsletter')),
  vary.monitored('cameras')(vary.withProtectedData('criminalStaff')(completeRegister('recruitment'))),
  vary.organisations.withoutDpo(completeRegister('firstTrack')),
  vary.organisations.dpoRequired(completeRegister('secondTrack')),
  vary.organisations.joint(completeRegister('coaching')),
  vary.withStatus('draft')(completeRegister('secondTrack')),
];
const registers = [...completeRegisters, ...others];

interface Looked {
  readonly findings: () => readonly Finding[];
  /** what is found beyond that after a change, which is then undone */
  readonly added: (register: Register) => readonly Finding[];
}

function look(register: Register): Looked {
  const all = evaluation();
  const before = changesOf(register);
  all.update(before, today);
  const findings = all.findings();
  // What was to be weighed and is missing now is another finding, though it stands in the same place.
  const asNow = ({ key, level, judge }: Finding) => `${key} ${level} ${judge}`;
  const known = new Set(findings.map(asNow));
  return {
    findings: () => findings,
    added: (other) => {
      const after = changesOf(other);
      const differs = ({ id, kind, body }: Change) => before.some((each) => each.id === id && each.kind === kind && each.body !== body);
      all.update(after.filter(differs), today);
      const found = all.findings().filter((finding) => !known.has(asNow(finding)));
      all.update(before, today);
      return found;
    },
  };
}

const errors = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'error').map(({ rule, subject, path }) => `${rule} @ ${subject.id} / ${path.join('/')}`);

/** What is other than it should be after something was taken away; undefined when its own rule finds it, and with it only what follows. */
function mistake({ rule, level }: Item, { at, followers }: Without, added: readonly Finding[]): string | undefined {
  const rules = [...new Set(added.map((finding) => finding.rule))].toSorted();
  const expected = [...new Set([rule, ...followers])].toSorted();
  const own = added.some((finding) => finding.rule === rule && finding.level === level && `${finding.subject.id} / ${finding.path.join('/')}` === at);
  if (own && rules.join() === expected.join()) return undefined;
  return `without ${at}: expected ${level} ${expected.join(', ')}, found ${added.map((finding) => `${finding.level} ${finding.rule} @ ${finding.subject.id} / ${finding.path.join('/')}`).join('; ')}`;
}

test.each(registers.map((register) => [register.name, register] as const))('%s is complete: nothing is an error', (_, register) => {
  expect(errors(look(register).findings())).toEqual([]);
});

test('controllers, a joint controller and a processor are among them', () => {
  expect(new Set(registers.map(({ activity }) => activity.role))).toEqual(new Set(['controller', 'joint', 'processor']));
});

describe('what is taken away is found by its own rule, and by those that follow from it, and by no other', () => {
  const looked = new Map(registers.map((register) => [register, look(register)]));
  test.each(items.map((item, index) => [`${index + 1}. ${item.name} (${item.rule}, ${item.level})`, item] as const))('%s', (_, item) => {
    const tried = [...looked].flatMap(([register, { added }]) => item.places(register).map((without) => ({ register, mistake: mistake(item, without, added(without.register)) })));
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.filter((each) => each.mistake !== undefined).map((each) => `${each.register.name} ${each.mistake}`)).toEqual([]);
  });
});

/** Rules that ask for nothing to be there: they look at what is written, or at how things go together. */
const ofWhatIsThere: Readonly<Record<string, string>> = {
  'interest-of-authority': 'a basis that does not suit an authority',
  'law-binds-us': 'to be weighed',
  'contract-with-person': 'to be weighed',
  'consent-free': 'to be weighed',
  'purpose-concrete': 'how a purpose is put',
  'further-use-known': 'how a purpose is put',
  'recipient-none-listed': 'an answer beside what is listed',
  'class-fits-name': 'to be weighed',
  'data-tell-no-diagnosis': 'to be weighed',
  'exception-for-us': 'to be weighed',
  'number-for-municipality': 'to be weighed',
  'term-says-when': 'how a term is put',
  'term-matches-row': 'a term beside the catalogue',
  'term-held-against-law': 'to be weighed',
  'term-customary': 'a term beside the catalogue',
  'use-has-not-ended': 'a day that passed',
  'used-when-whole': 'follows whatever is an error',
  'dpo-does-not-decide': 'to be weighed',
  'role-fits-answers': 'to be weighed',
  'processor-decides-nothing': 'to be weighed',
  'commissioner-contract': 'to be weighed',
  'transfer-none-listed': 'an answer beside what is listed',
  'us-service': 'to be weighed',
  'system-country': 'an answer beside what systems say',
  'screening-reviewed': 'a day that passed',
  'screening-fits': 'to be weighed',
  'screening-of-today': 'to be weighed',
  'words-of-today': 'how things are put',
  'texts-tell-no-illness': 'to be weighed',
  'party-words-of-today': 'how things are put',
  'party-tells-no-illness': 'to be weighed',
  'organisation-words-of-today': 'how things are put',
  'organisation-tells-no-illness': 'to be weighed',
  'agreement-kept': 'a day that passed',
  'scoring-answered': 'to be weighed',
  'breach-notice-in-time': 'a term that is too long',
  'dpo-answers-fit': 'to be weighed',
  'commissioners-fit': 'an answer beside what activities say',
  'requests-in-time': 'a term that is too long',
  'security-specific': 'how activities go together',
  'same-data-same-term': 'how activities go together',
};

test('each rule that asks for something has an item here', () => {
  const asking = new Set(items.map(({ rule }) => rule));
  const without = [...activityRules, ...partyRules, ...organisationRules, ...comparingRules, ...followingRules].map(({ id }) => id).filter((id) => !asking.has(id));
  expect(without.toSorted()).toEqual(Object.keys(ofWhatIsThere).toSorted());
});

const words = fc.constantFrom('Dat doen wij zorgvuldig.', 'Zo is het afgesproken, en zo blijft het.', 'Zie de map Werkwijzen.').chain((each) => fc.integer({ min: 1, max: 20 }).map((times) => Array(times).fill(each).join(' ')));

const variation: fc.Arbitrary<vary.Variation> = fc.oneof(
  words.map(vary.longer),
  fc.constantFrom(...suggestedLabels('dataSubject')).map(vary.withGroup),
  fc.constantFrom('ordinary' as const, 'sensitive' as const).map(vary.withOrdinaryData),
  fc.constantFrom(...dataExceptionIds).map(vary.withProtectedData),
  fc.tuple(fc.constantFrom(...lawfulBasisLetters), fc.boolean()).map(([basis, further]) => vary.withPurpose(basis, further)),
  fc.constantFrom('draft' as const, 'inUse' as const).map(vary.withStatus),
  fc.constantFrom(vary.withRecipient, vary.profiled, vary.represented, ...Object.values(vary.transfers), ...Object.values(vary.organisations)),
);
/** A complete activity, varied in what does not matter: it stays complete. */
const varied = fc
  .tuple(fc.constantFrom(...registers), fc.array(variation, { maxLength: 6 }))
  .map(([register, variations]) => variations.reduce<Register>((each, change) => change(each), register))
  // a failing run tells what was varied, not the whole register
  .map((register) => ({ register, [fc.toStringMethod]: () => register.name }));

test('however it is varied, what is complete has no error', () => {
  fc.assert(
    fc.property(varied, ({ register }) => {
      expect(errors(look(register).findings())).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('however it is varied, what is taken away is found by its own rule and those that follow', () => {
  fc.assert(
    fc.property(varied, fc.nat({ max: items.length - 1 }), fc.nat(), ({ register }, one, which) => {
      const item = items[one];
      const places = item?.places(register) ?? [];
      const without = places[which % places.length];
      fc.pre(item !== undefined && without !== undefined);
      expect(mistake(item, without, look(register).added(without.register))).toBeUndefined();
    }),
    { numRuns: 300 },
  );
}, 120_000);
