import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '@shared/history/hash';
import { currentLists, listsInOrder } from '@shared/law/screening-lists';
import type { AnyKind } from '@shared/record/kind';
import { kinds } from '@shared/record/kinds';
import type { Field } from '@shared/record/field';
import { suggestedLabels } from '@shared/record/suggestions';
import { anyText, bodyOf } from '../generated/bodies';

/*
 * Lists show summaries that were made and stored earlier. They are made anew when a kind's `summaryVersion` is another one, and
 * only then: so summaries that changed under the same version would stay wrong for ever on computers that have records already.
 */
interface Known {
  readonly version: string;
  /** of the summaries of the same bodies, made with that version */
  readonly hash: string;
}

const file = new URL('./summaries.json', import.meta.url);
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Known>;

/** Words that summaries treat apart, among any others. */
const questions = listsInOrder(currentLists).flatMap((list) => list.questions.map(({ id }) => id));
const telling = ['', '2026-01-31', '31-01-2026', '30 februari', 'ja', ...questions];

/** The lists that a kind itself offers: a list that is new to another one changes nothing here. */
function listsIn(fields: Readonly<Record<string, Field>>): readonly string[] {
  const lists = Object.values(fields).flatMap((field) => (field.kind === 'list' ? listsIn(field.fields as Readonly<Record<string, Field>>) : 'suggestions' in field ? [field.suggestions ?? ''] : []));
  return [...new Set(lists)].toSorted();
}

function textFor({ fields }: AnyKind): fc.Arbitrary<string> {
  const words = listsIn(fields).flatMap((list) => [...suggestedLabels(list)].slice(0, 3));
  return fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...telling, ...words) }, { weight: 1, arbitrary: anyText });
}

function hashOf(kind: AnyKind): string {
  const made = fc.sample(bodyOf(kind, { text: textFor(kind), items: 5 }), { seed: 2026, numRuns: 300 });
  const bodies = [kind.blank(), ...made];
  return hashText(...bodies.map((body) => `${JSON.stringify(kind.summarise(body))}\n`));
}

/** A schema of another version has other bodies, and its summaries are made anew as well. */
const versionOf = (kind: AnyKind) => `${kind.version} / ${kind.summaryVersion}`;
const now = Object.fromEntries(kinds.map((kind): [string, Known] => [kind.name, { version: versionOf(kind), hash: hashOf(kind) }]));

test.each(kinds.map((kind) => [kind.name, kind] as const))('summaries of kind %s change with their version', (name, kind) => {
  const unchanged = known[name]?.version === versionOf(kind);
  const advice = unchanged
    ? `The summaries of '${name}' are others than those of summaryVersion '${kind.summaryVersion}': give its kind in src-shared/record another summaryVersion (one more), ` +
      'so that lists on computers that have records already are made anew; then `UPDATE=1 npm run unit`.'
    : `'${name}' has another version than when its summaries were last noted down here: \`UPDATE=1 npm run unit\` notes them down.`;
  if (process.env['UPDATE'] !== undefined && !unchanged) known[name] = now[name] ?? { version: '', hash: '' };
  expect(known[name], advice).toEqual(now[name]);
});

test('what is noted down is of kinds that there are', () => {
  // A change without another version is never written: that is what this file is for.
  if (process.env['UPDATE'] !== undefined) writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
  expect(Object.keys(known).toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
});
