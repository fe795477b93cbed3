import { beforeEach, expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { judgementKind } from '@shared/record/judgement';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore } from '../../fakes/opened-store';

beforeEach(() => void freshDatabases());

const judgement = { subject: 'a', rule: 'weigh', place: 'purposes/p1/basis', read: 'hash', where: 'Doel: Werving · Grondslag', text: 'Weeg dit.', reason: 'Goudvink: wij wogen het.', by: 'Een FG', on: '2026-11-21' };

async function judged() {
  const files = new MemoryFiles();
  const opened = await openFakeStore(files, activityKind, judgementKind);
  await opened.store.save({ id: 'a', kind: 'activity', org: 'org', body: { ...activityKind.blank(), name: 'Werving' } });
  await opened.store.save({ id: 'j', kind: 'judgement', org: 'org', body: judgement });
  await opened.store.save({ id: 'k', kind: 'judgement', org: 'org', body: { ...judgement, subject: 'b' } });
  return { ...opened, files };
}

test('an archive takes what was judged along, every word of it', async () => {
  const there = await judged();
  const archive = await there.archive();
  freshDatabases();
  const here = await openFakeStore(new MemoryFiles(), activityKind, judgementKind);
  await here.store.merge(archive);
  expect((await here.store.read('j'))?.body).toEqual(judgement);
  expect(here.ids()).toEqual(['a', 'j', 'k']);
});

test('an activity that is erased takes what was judged of it along, and nothing else', async () => {
  const { store, ids, files } = await judged();
  await store.seal();
  await store.erase(['a']);
  expect(ids()).toEqual(['k']);
  await store.erase(['k']);
  expect([...files.texts.values()].join('')).not.toContain('Goudvink');
});

test('what was taken back stays in the history', async () => {
  const { store } = await judged();
  await store.seal();
  await store.save({ id: 'j', kind: 'judgement', org: 'org', body: { ...judgement, reason: '', by: '', on: '' } });
  await store.seal();
  const bodies = await Promise.all((await store.history('j')).map(async ({ rev }) => (await store.revision(rev))?.body));
  expect(bodies).toEqual([{ ...judgement, reason: '', by: '', on: '' }, judgement]);
});
