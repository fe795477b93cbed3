import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callNames, pieceSize } from '@shared/desktop/calls';
import { inputs } from '@shared/desktop/contract';
import { isJournalName, preparedName } from '@shared/desktop/journal-name';

const accepts = (name: keyof typeof inputs, input: unknown) => inputs[name].safeParse(input).success;
const id = '123e4567-e89b-42d3-a456-426614174000';

describe('the contract between window and main', () => {
  test('every call has its input described', () => {
    expect(Object.keys(inputs).sort()).toEqual([...callNames].sort());
  });

  test('takes what the window sends', () => {
    expect(accepts('journal.list', undefined)).toBe(true);
    expect(accepts('journal.append', { name: 'journal-0001.jsonl', text: 'x' })).toBe(true);
    expect(accepts('journal.read', { name: 'a', from: 0, length: pieceSize })).toBe(true);
    expect(accepts('file.beginSave', { suggestedName: 'stichting-register-2026-01-01.grondslag.jsonl' })).toBe(true);
    expect(accepts('file.write', { id, bytes: new Uint8Array(3) })).toBe(true);
    expect(accepts('file.open', { extensions: ['jsonl', 'xlsx'] })).toBe(true);
  });

  test.each([
    ['journal.append', { name: '../a', text: 'x' }],
    ['journal.append', { name: 'a', text: 1 }],
    ['journal.append', { name: 'a', text: 'x', folder: '/' }],
    ['journal.list', {}],
    ['journal.read', { name: 'a', from: -1, length: 1 }],
    ['journal.read', { name: 'a', from: 0.5, length: 1 }],
    ['journal.read', { name: 'a', from: 0, length: pieceSize + 1 }],
    ['journal.read', { name: 'a', from: 0, length: Number.NaN }],
    ['file.beginSave', { suggestedName: '../../.bashrc' }],
    ['file.beginSave', { suggestedName: 'a\\b.pdf' }],
    ['file.write', { id: '1', bytes: new Uint8Array() }],
    ['file.write', { id, bytes: [1, 2] }],
    ['file.write', { id, bytes: new Uint8Array(pieceSize + 1) }],
    ['file.open', { extensions: [] }],
    ['file.open', { extensions: ['*'] }],
    ['file.finish', null],
  ] as const)('refuses %s %j', (name, input) => {
    expect(accepts(name, input)).toBe(false);
  });

  test('a journal name never leads anywhere, and is never the name of a file being prepared', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', '~', 'a', '0', '-', 'A', '\0', ':', ' ', '\n'), maxLength: 8 }), (name) => {
        if (isJournalName(name)) expect(name).toMatch(/^[a-z0-9]([a-z0-9-]|\.(?=[a-z0-9-]))*$/);
        expect(isJournalName(preparedName(name))).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });
});
