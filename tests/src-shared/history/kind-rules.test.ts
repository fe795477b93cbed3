import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOf, byRecord, heads, mergeHistories, newestFirst, type Erasure, type History } from '@shared/history/history';
import type { KindRules } from '@shared/history/kind-rules';
import { mergeEffect } from '@shared/history/merge-effect';
import { makeRevision, type Revision } from '@shared/history/revision';

interface Content {
  readonly n: number;
  readonly final: boolean;
  readonly owner?: string;
}

const content = ({ text }: Revision) => (text === undefined ? undefined : (JSON.parse(text) as Content));
const rules: KindRules<Revision> = { isFinal: (revision) => content(revision)?.final ?? false, ownerOf: (revision) => content(revision)?.owner };

/** Which record each one is a part of, if any: 'b' of 'a', 'c' of 'b'. */
const owners: Readonly<Record<string, string>> = { b: 'a', c: 'b' };

function stamp(n: number): string {
  return `2026-01-01T00:00:00.${String(n).padStart(3, '0')}Z-0000-00000000`;
}

interface Made {
  readonly record: string;
  readonly final: boolean;
  /** how far back its parents are among the revisions of the record */
  readonly back: readonly number[];
  readonly in: readonly boolean[];
}

const made: fc.Arbitrary<Made> = fc.record({
  record: fc.constantFrom('a', 'b', 'c', 'd'),
  final: fc.boolean(),
  back: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  in: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});

/** Any revisions at all, also such as our own program would not make, spread over three computers with some erasures. */
const histories = fc.tuple(fc.array(made, { maxLength: 25 }), fc.array(fc.constantFrom(undefined, 'a', 'b', 'd'), { minLength: 3, maxLength: 3 })).map(([all, erased]) => {
  const revisions: Revision[] = [];
  const places: (readonly boolean[])[] = [];
  all.forEach(({ record, final, back, in: where }, n) => {
    const before = revisions.filter((revision) => revision.record === record);
    const parents = [...new Set(back.flatMap((steps) => before.at(-steps)?.rev ?? []))];
    const owner = owners[record];
    const said: Content = { n, final, ...(owner === undefined ? {} : { owner }) };
    revisions.push(makeRevision({ record, kind: 'k', org: 'o', version: 1, parents, at: stamp(n), by: 'p' }, JSON.stringify(said), '0'.repeat(32)));
    places.push(where);
  });
  return [0, 1, 2].map((computer): History => {
    const own = revisions.filter((_, index) => places[index]?.[computer] === true);
    const record = erased[computer];
    const erasure: Erasure | undefined = record === undefined ? undefined : { record, kind: 'k', org: 'o', at: stamp(999), by: 'p' };
    return { revisions: new Map(own.map((revision) => [revision.rev, revision])), erasures: new Map(erasure && [[erasure.record, erasure]]) };
  });
});

const empty: History = { revisions: new Map(), erasures: new Map() };
const merge = (...all: readonly History[]) => all.reduce((a, b) => mergeHistories(a, b, rules), empty);
const shown = (history: History) =>
  Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, history.erasures.has(id) ? 'erased' : heads(byRecord(history.revisions.values()).get(id) ?? [], rules).map(({ rev }) => rev)]));

describe('a final version', () => {
  test('is shown wherever there is one, on every computer and in whatever order they met', () => {
    fc.assert(
      fc.property(histories, ([a = empty, b = empty, c = empty]) => {
        const all = merge(a, b, c);
        expect(shown(merge(c, b, a))).toEqual(shown(all));
        expect(shown(mergeHistories(a, mergeHistories(b, c, rules), rules))).toEqual(shown(all));
        for (const [record, revisions] of byRecord(all.revisions.values())) {
          const anyFinal = revisions.some(rules.isFinal);
          const [first] = heads(revisions, rules);
          if (!all.erasures.has(record) && first !== undefined) expect(rules.isFinal(first)).toBe(anyFinal);
        }
      }),
    );
  });

  const revision = (n: number, final: boolean, ...parents: readonly Revision[]) =>
    makeRevision({ record: 'd', kind: 'k', org: 'o', version: 1, parents: parents.map(({ rev }) => rev), at: stamp(n), by: 'p' }, JSON.stringify({ n, final }), '0'.repeat(32));
  const open = revision(1, false);
  const fixed = revision(2, true, open);
  const edited = revision(3, false, open);

  test('goes before one that was typed later', () => {
    expect(heads([open, fixed, edited], rules)).toEqual([fixed, edited]);
    expect(heads([open, fixed, edited])).toEqual([edited, fixed]);
    expect(asOf([open, fixed, edited], '2026-01-02', rules)).toEqual(fixed);
  });

  test('stays a version of its own when something that is not final claims to follow it', () => {
    const over = revision(4, false, fixed);
    expect(heads([open, fixed, over], rules)).toEqual([fixed, over]);
  });

  test('gives way to the one that joins it with others, and stands beside another final one', () => {
    const joined = revision(4, true, fixed, edited);
    expect(heads([open, fixed, edited, joined], rules)).toEqual([joined]);
    const alsoFixed = revision(5, true, open);
    expect(heads([open, fixed, alsoFixed], rules)).toEqual([alsoFixed, fixed].sort(newestFirst));
  });
});

describe('what belongs to an erased record', () => {
  test('is erased with it, whoever brings which, and what belongs to that as well', () => {
    fc.assert(
      fc.property(histories, ([a = empty, b = empty, c = empty]) => {
        const all = merge(a, b, c);
        expect(new Set(merge(c, a, b).erasures.keys())).toEqual(new Set(all.erasures.keys()));
        for (const { record, text } of all.revisions.values()) {
          for (let above = owners[record]; above !== undefined; above = owners[above]) {
            // Somebody has to have known the part in between.
            const known = above === owners[record] || [...all.revisions.values()].some((revision) => revision.record === owners[record]);
            if (known && all.erasures.has(above)) expect(all.erasures.has(record)).toBe(true);
          }
          if (all.erasures.has(record)) expect(text).toBeUndefined();
        }
      }),
    );
  });

  test('is told as erased, also when the incoming history never spoke of it', () => {
    const child = makeRevision({ record: 'b', kind: 'k', org: 'o', version: 1, parents: [], at: stamp(1), by: 'p' }, JSON.stringify({ n: 1, final: false, owner: 'a' }), '0'.repeat(32));
    const own: History = { revisions: new Map([[child.rev, child]]), erasures: new Map() };
    const incoming: History = { revisions: new Map(), erasures: new Map([['a', { record: 'a', kind: 'k', org: 'o', at: stamp(2), by: 'p' }]]) };
    const { effects, merged } = mergeEffect(own, incoming, rules);
    expect(effects).toContainEqual({ record: 'b', heads: [], change: 'erased' });
    expect(merged.erasures.get('b')).toMatchObject({ record: 'b', at: stamp(2) });
  });
});
