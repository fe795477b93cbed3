import { expect, test } from 'vitest';
import { activities } from '@shared/example/activities';
import type { Field } from '@shared/record/field';
import { leavesOf, referencesIn } from '@shared/record/walk';
import { valueProblem } from '@shared/record/value-problem';
import { kindOf, wholeExample } from './whole';

const { org, records, fixed } = wholeExample();
const fieldsOf = (kind: string) => kindOf(kind).fields as Readonly<Record<string, Field>>;
const references = records.flatMap(({ kind, body }) => [...referencesIn(fieldsOf(kind), { ...body }), ...('activity' in body ? [body.activity] : [])]);

test('all of it may be stored, as the kind that it says it is', () => {
  for (const { kind, body } of records) expect(kindOf(kind).schema.parse(body)).toEqual(body);
});

test('it is a whole register', () => {
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;
  expect(count('organisation')).toBe(1);
  // tests end to end count them
  expect(count('activity')).toBe(17);
  expect(count('party')).toBeGreaterThanOrEqual(20);
  expect(count('system')).toBeGreaterThanOrEqual(8);
  expect(count('measure')).toBeGreaterThanOrEqual(14);
  expect(count('screening')).toBeGreaterThanOrEqual(5);
  expect(new Set(Object.values(activities).map(({ role }) => role))).toEqual(new Set(['controller', 'joint', 'processor', null]));
});

test('ids are each of one record, and other ones each time it is opened', () => {
  const ids = records.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(org);
  const again = wholeExample('other').records.map(({ id }) => id);
  expect(again.filter((id) => ids.includes(id))).toEqual([]);
  expect(JSON.stringify(wholeExample('other').records)).not.toContain('"id-');
});

test('every reference leads to a record of the kind that the field asks for, and no record is there for nothing', () => {
  const kindOfId = new Map(records.map(({ id, kind }) => [id, kind]));
  for (const { kind, body } of records) {
    for (const { field, value, path } of leavesOf(fieldsOf(kind), { ...body })) {
      const ids = field.kind === 'reference' ? [value] : field.kind === 'references' ? (value as string[]) : [];
      for (const id of ids) if (id !== '' && 'to' in field) expect(kindOfId.get(String(id)), path.join(' ')).toBe(field.to);
    }
    if ('activity' in body) expect(kindOfId.get(body.activity)).toBe('activity');
  }
  const unused = records.filter(({ id, kind }) => ['party', 'system', 'measure'].includes(kind) && !references.includes(id));
  expect(unused.map(({ body }) => ('name' in body ? body.name : ''))).toEqual([]);
  for (const id of fixed) expect(kindOfId.get(id)).toBe('screening');
});

test('items have ids of their own within their list', () => {
  for (const { body } of records) {
    for (const list of Object.values(body).filter(Array.isArray) as unknown[][]) {
      const ids = list.flatMap((item) => (typeof item === 'object' && item !== null && 'id' in item ? [item.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('');
    }
  }
});

test('dates, terms and countries are ones', () => {
  for (const { kind, body } of records) {
    for (const { field, value, path } of leavesOf(fieldsOf(kind), { ...body })) expect(valueProblem(field, value), path.join(' ')).toBeUndefined();
  }
});

test('nobody in it exists: addresses lead nowhere', () => {
  const text = JSON.stringify(records);
  const mail = text.match(/[\w.-]+@[\w.-]+/gu) ?? [];
  expect(mail.length).toBeGreaterThan(10);
  expect(mail.filter((address) => !address.replace(/\.$/u, '').endsWith('.example'))).toEqual([]);
  expect((text.match(/\b\d{4} [A-Z]{2}\b/gu) ?? []).filter((code) => !code.startsWith('0000 '))).toEqual([]);
  expect(text).not.toMatch(/https?:|www\./u);
});
