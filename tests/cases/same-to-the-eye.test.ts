import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { activityKind } from '@shared/record/activity/activity';
import { kinds } from '@shared/record/kinds';
import { evaluation } from '@shared/rules/evaluation';
import type { Change } from '@shared/rules/records';
import { recordInDisguise } from '../src-shared/words/disguised';
import { changesOf, completeRegisters, today } from './complete';
import { openedExample } from './example-register';

const fieldsOf = (kind: string) => kinds.find(({ name }) => name === kind)?.fields ?? {};

/** What is found, without the words that it is told in: those quote the record. */
function found(records: readonly Change[]): readonly string[] {
  const all = evaluation();
  all.update(records, today);
  return all
    .findings()
    .map(({ rule, level, subject, path, judge }) => [level, rule, subject.id, ...path, judge].join(' '))
    .toSorted();
}

function disguise(records: readonly Change[], choices: Iterator<number>): readonly Change[] {
  return records.map((record): Change => (record.kind === 'judgement' || record.body === undefined ? record : ({ ...record, body: recordInDisguise(fieldsOf(record.kind), record.body, choices) } as Change)));
}

const registers: readonly (readonly [name: string, records: readonly Change[]])[] = [['the example', openedExample()], ...completeRegisters.map((register) => [register.name, changesOf(register)] as const)];

test.each(registers)('of %s as much is found when its texts have characters that nobody sees, or that look like others', (_, records) => {
  const plain = found(records);
  fc.assert(fc.property(fc.infiniteStream(fc.nat(9999)), (choices) => void expect(found(disguise(records, choices))).toEqual(plain)), { numRuns: 3 });
});

test('a category is found by its name however that was pasted', () => {
  const named = (name: string): Change => ({ kind: 'activity', id: 'a', rev: '1', body: { ...activityKind.blank(), dataCategories: [{ ...blankDataCategory('d'), name, dataClass: 'ordinary' }] } });
  for (const name of ['Burgerservicenummer', 'Strafblad', 'Ziekmelding', 'Verklaring omtrent het gedrag', 'Vakbondslidmaatschap']) {
    const plain = found([named(name)]);
    expect(plain.some((line) => line.includes('dataCategories d dataClass')), name).toBe(true);
    for (const mark of ['\u00ad', '\u200b', '\u2060']) expect(found([named(`${name.slice(0, 5)}${mark}${name.slice(5)}`)]), name).toEqual(plain);
  }
});
