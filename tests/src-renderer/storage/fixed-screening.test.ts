import { expect, test } from 'vitest';
import { screeningKind, type Screening, type ScreeningSummary } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { MemoryFiles } from '../../fakes/memory-files';
import { freshDatabases, openFakeStore, type OpenedStore } from '../../fakes/opened-store';

const open: Screening = { ...screeningKind.blank(), activity: 'a', description: 'begonnen' };
const fixed = freeze(open, '2026-01-01T00:00:00.000Z', 'rev');

const keep = ({ store }: OpenedStore, body: Screening) => store.save({ id: 's', kind: 'screening', org: 'org', body });

test('a screening that was fixed here and changed there later is a fixed one on both computers', async () => {
  freshDatabases();
  const here = await openFakeStore(new MemoryFiles(), screeningKind);
  await keep(here, open);
  const begun = await here.archive();
  freshDatabases();
  const there = await openFakeStore(new MemoryFiles(), screeningKind);
  await there.store.merge(begun);
  await keep(here, fixed);
  await keep(there, { ...open, description: 'later nog gewijzigd' });
  const theirs = await there.archive();
  await there.store.merge(await here.archive());
  await here.store.merge(theirs);
  for (const { store } of [here, there]) {
    expect((store.row('s')?.summary as ScreeningSummary).frozenAt).toBe('2026-01-01T00:00:00.000Z');
    expect((await store.read('s'))?.body).toEqual(fixed);
  }
  await expect(keep(there, open)).rejects.toMatchObject({ failure: 'record-final' });
});
