import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { unfinishedKind } from '@shared/record/unfinished';
import { Drafts } from '@renderer/records/drafts';
import { keepUnfinished, unfinishedText, type TypingPlace } from '@renderer/records/unfinished';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, noteKind, openFakeStore, type OpenedStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

const at = (about: string, place: string): TypingPlace => ({ org: 'org', about, place });
const open = async (files: MemoryFiles) => {
  const opened = await openFakeStore(files, noteKind, unfinishedKind);
  return { ...opened, drafts: new Drafts(opened.store) };
};
const texts = ({ store }: Pick<OpenedStore, 'store'>) => store.rows(unfinishedKind.name, 'org').map(({ id }) => id);

type Step = { readonly do: 'type'; readonly about: string; readonly place: string; readonly text: string } | { readonly do: 'restart' } | { readonly do: 'flush' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), about: fc.constantFrom('a', 'b'), place: fc.constantFrom('judge/1', 'judge/2'), text: fc.string({ maxLength: 20 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'flush' as const }) },
);

test('whatever was typed last in a place stands there again, however often the program was started anew in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      freshDatabases();
      const files = new MemoryFiles();
      let now = await open(files);
      const last = new Map<string, string>();
      for (const each of steps) {
        if (each.do === 'type') {
          await keepUnfinished(now.drafts, at(each.about, each.place), each.text);
          last.set(`${each.about} ${each.place}`, each.text);
        } else {
          await now.drafts.flush();
          if (each.do === 'restart') {
            await now.store.close();
            now = await open(files);
          }
        }
      }
      for (const about of ['a', 'b']) for (const place of ['judge/1', 'judge/2']) expect(await unfinishedText(now.drafts, at(about, place))).toBe(last.get(`${about} ${place}`) ?? '');
      await now.drafts.flush();
      await now.store.close();
    }),
    { numRuns: 25 },
  );
});

test('closing the window waits for it as for every draft', async () => {
  const { drafts } = await open(new MemoryFiles());
  await keepUnfinished(drafts, at('a', 'judge/1'), 'Omdat');
  expect(drafts.dirty).toBe(true);
  await drafts.flush();
  expect(drafts.dirty).toBe(false);
});

test('it is erased with what it is about, and is in no archive', async () => {
  const opened = await open(new MemoryFiles());
  await opened.save('a', 'De verwerking');
  await opened.save('b', 'Een andere');
  for (const about of ['a', 'b']) await keepUnfinished(opened.drafts, at(about, 'judge/1'), `geheim ${about}`);
  await opened.drafts.flush();
  const archive = async () => {
    let text = '';
    for await (const chunk of (await opened.archive()).chunks()) text += new TextDecoder().decode(chunk);
    return text;
  };
  expect(await archive()).toContain('De verwerking');
  expect(await archive()).not.toContain('geheim');
  await opened.store.erase(['a']);
  expect(texts(opened)).toEqual(['unfinished-b']);
});

test('what is finished, or given up, is gone', async () => {
  const { drafts } = await open(new MemoryFiles());
  await keepUnfinished(drafts, at('a', 'judge/1'), 'Omdat');
  await keepUnfinished(drafts, at('a', 'judge/1'), '');
  expect(await unfinishedText(drafts, at('a', 'judge/1'))).toBe('');
});
