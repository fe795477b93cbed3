import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClock, stampInstant } from '@shared/history/clock';
import { asOf, heads, inSuccession, mergeHistories, newestFirst, type Erasure, type History } from '@shared/history/history';
import { mergeEffect } from '@shared/history/merge-effect';
import { isSound, makeRevision, withoutContent, type Revision } from '@shared/history/revision';

/** Three laptops that edit, erase and exchange in a random order; gives what each knows in the end. */
type Step =
  | { readonly do: 'edit'; readonly laptop: number; readonly record: number; readonly text: string }
  | { readonly do: 'erase'; readonly laptop: number; readonly record: number }
  | { readonly do: 'merge'; readonly from: number; readonly into: number };

const laptop = fc.integer({ min: 0, max: 2 });
const record = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('edit' as const), laptop, record, text: fc.string({ maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), laptop, record }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), from: laptop, into: laptop }) },
);

const empty: History = { revisions: new Map(), erasures: new Map() };

function play(steps: readonly Step[]): History[] {
  const laptops: History[] = [empty, empty, empty];
  let time = Date.UTC(2026, 0, 1);
  const clocks = laptops.map((_, n) => makeClock(`0000000${n}`, () => (time += 1000)));
  const of = (n: number) => laptops[n] ?? empty;
  for (const next of steps) {
    if (next.do === 'merge') laptops[next.into] = mergeHistories(of(next.into), of(next.from));
    else {
      const history = of(next.laptop);
      const id = `r${next.record}`;
      const at = clocks[next.laptop]?.now() ?? '';
      if (history.erasures.has(id)) continue;
      const revisions = [...history.revisions.values()].filter((revision) => revision.record === id);
      if (next.do === 'edit') {
        const parents = heads(revisions).slice(0, 1).map((revision) => revision.rev);
        const made = makeRevision({ record: id, kind: 'k', org: 'o', version: 1, parents, at, by: 'p' }, JSON.stringify(next.text), '0'.repeat(32));
        laptops[next.laptop] = mergeHistories(history, { revisions: new Map([[made.rev, made]]), erasures: new Map() });
      } else if (revisions.length > 0) {
        const erasure: Erasure = { record: id, kind: 'k', org: 'o', at, by: 'p' };
        laptops[next.laptop] = mergeHistories(history, { revisions: new Map(), erasures: new Map([[id, erasure]]) });
      }
    }
  }
  return laptops;
}

function plain(history: History) {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return { revisions: sorted(history.revisions), erasures: sorted(history.erasures) };
}

const histories = fc.array(step, { maxLength: 40 }).map(play);

describe('merging histories', () => {
  test('is independent of order and repetition', () => {
    fc.assert(
      fc.property(histories, ([a = empty, b = empty, c = empty]) => {
        const left = mergeHistories(mergeHistories(a, b), c);
        expect(plain(mergeHistories(mergeHistories(c, a), b))).toEqual(plain(left));
        expect(plain(mergeHistories(a, mergeHistories(b, c)))).toEqual(plain(left));
        expect(plain(mergeHistories(left, left))).toEqual(plain(left));
        expect(plain(mergeHistories(left, b))).toEqual(plain(left));
      }),
    );
  });

  test('loses nothing that was not erased, and keeps nothing that was', () => {
    fc.assert(
      fc.property(histories, ([a = empty, b = empty]) => {
        const { merged, effects } = mergeEffect(a, b);
        for (const known of [...a.revisions.values(), ...b.revisions.values()]) {
          const kept = merged.revisions.get(known.rev);
          expect(kept).toBeDefined();
          expect(kept?.text).toBe(merged.erasures.has(known.record) ? undefined : (known.text ?? kept?.text));
        }
        for (const revision of merged.revisions.values()) expect(isSound(revision)).toBe(true);
        for (const { change, record: id } of effects) expect(change === 'erased').toBe(merged.erasures.has(id) && !a.erasures.has(id));
      }),
    );
  });

  test('what is true as of now is the newest head', () => {
    fc.assert(
      fc.property(histories, ([a = empty]) => {
        const revisions = [...a.revisions.values()].filter((revision) => revision.record === 'r0');
        const newest = heads(revisions)[0];
        expect(asOf(revisions, '9999-12-31T00:00:00.000Z')).toEqual(newest);
        expect(asOf(revisions, '2025-01-01T00:00:00.000Z')).toBeUndefined();
        if (newest !== undefined) expect(asOf(revisions, stampInstant(newest.at))).toEqual(newest);
      }),
    );
  });
});

describe('the order of succession', () => {
  const ofRecord = (history: History) => [...history.revisions.values()].filter((revision) => revision.record === 'r0');

  test('has every revision once, none before one that follows it, in whatever order they come', () => {
    fc.assert(
      fc.property(histories, fc.func(fc.integer()), ([a = empty], at) => {
        // Clocks that say anything at all.
        const revisions = ofRecord(a).map((revision) => ({ ...revision, at: String(at(revision.rev)) }));
        const order = inSuccession(revisions);
        expect(order.map(({ rev }) => rev).toSorted()).toEqual(revisions.map(({ rev }) => rev).toSorted());
        const place = new Map(order.map(({ rev }, index) => [rev, index]));
        for (const { rev, parents } of order) for (const parent of parents) expect(place.get(parent) ?? Infinity).toBeGreaterThan(place.get(rev) ?? 0);
        expect(inSuccession(revisions.toReversed())).toEqual(order);
      }),
    );
  });

  test('is that of the clock while clocks are right', () => {
    fc.assert(fc.property(histories, ([a = empty]) => void expect(inSuccession(ofRecord(a))).toEqual(ofRecord(a).sort(newestFirst))));
  });
});

describe('a revision', () => {
  const header = { record: 'r', kind: 'k', org: 'o', version: 1, parents: ['b', 'a'], at: 'x', by: 'p' };
  const revision: Revision = makeRevision(header, '{"a":1}', '0'.repeat(32));

  test('is known by its header and content', () => {
    expect(isSound(revision)).toBe(true);
    expect(isSound({ ...revision, text: '{"a":2}' })).toBe(false);
    expect(isSound({ ...revision, by: 'q' })).toBe(false);
    expect(revision.rev).toBe(makeRevision({ ...header, parents: ['a', 'b'] }, '{"a":1}', '0'.repeat(32)).rev);
  });

  test('still checks after its content was erased', () => {
    const erased = withoutContent(revision);
    expect(isSound(erased)).toBe(true);
    expect(erased).not.toHaveProperty('salt');
    expect(isSound({ ...erased, bodyHash: '0'.repeat(64) })).toBe(false);
  });
});

describe('the clock', () => {
  test('never repeats itself or goes back, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 200 }), (times) => {
        let n = 0;
        const clock = makeClock('0123abcd', () => 1_700_000_000_000 + (times[n++ % times.length] ?? 0));
        const stamps = times.map(() => clock.now());
        expect(stamps).toEqual([...new Set(stamps)].sort());
      }),
    );
  });

  test('goes on after what it has seen, but not after a clock that is wrong', () => {
    const now = Date.UTC(2026, 5, 1);
    const clock = makeClock('0123abcd', () => now);
    const ahead = makeClock('ffffffff', () => now + 60_000).now();
    clock.witness(ahead);
    expect(clock.now() > ahead).toBe(true);
    const wrong = makeClock('ffffffff', () => now + 10 * 365 * 86_400_000).now();
    clock.witness(wrong);
    expect(clock.now() < wrong).toBe(true);
  });
});
