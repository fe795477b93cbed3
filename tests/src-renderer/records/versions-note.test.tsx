// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, test, vi } from 'vitest';
import { screeningKind, type Screening } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { Drafts } from '@renderer/records/drafts';
import { HouseContext, type House } from '@renderer/records/house';
import { VersionsNote } from '@renderer/records/versions-note';
import type { SealedRecord } from '@renderer/storage/contract';
import { MemoryStore } from '../../fakes/memory-store';

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

const open: Screening = { ...screeningKind.blank(), activity: 'a', description: 'later' };
const fixed = freeze({ ...open, description: 'eerst' }, '2026-01-01T00:00:00.000Z', 'rev');
const alsoFixed = freeze({ ...open, description: 'ook' }, '2026-01-02T00:00:00.000Z', 'rev');

/** A store that reads the other version when it is told to. */
class SlowStore extends MemoryStore {
  private found: (record: SealedRecord) => void = () => undefined;

  override revision(): Promise<SealedRecord> {
    return new Promise((resolve) => (this.found = resolve));
  }

  answer(body: Screening): void {
    this.found({ rev: 'r2', record: 's', kind: 'screening', org: 'o', parents: [], at: '2026-01-01T00:00:00.000Z', by: '', erased: false, body });
  }
}

async function showNote(shown: Screening, other: Screening) {
  const store = new SlowStore();
  // The note asks its house for nothing but the store.
  const house = { store, drafts: new Drafts(store), desktop: undefined, takeOver: () => undefined } as unknown as House;
  const place = document.body.appendChild(document.createElement('div'));
  const record = { id: 's', kind: 'screening', org: 'o', body: shown, changedAt: '', by: '', dirty: false, heads: ['r1', 'r2'] };
  const root = createRoot(place);
  await act(async () => {
    root.render(
      <HouseContext value={house}>
        <VersionsNote record={record} what="deze screening" view={() => null} flush={() => Promise.resolve()} />
      </HouseContext>,
    );
    await Promise.resolve();
  });
  const buttons = () => [...place.querySelectorAll('button')].map((button) => button.textContent);
  const before = buttons();
  await act(async () => {
    store.answer(other);
    await Promise.resolve();
  });
  await act(async () => {
    place.querySelector('button')?.click();
    await Promise.resolve();
  });
  return { before, after: buttons(), text: place.textContent };
}

test('nothing can be kept before the other version was read', async () => {
  expect((await showNote(open, fixed)).before).toEqual(['Andere versie bekijken']);
  expect((await showNote(open, open)).before).toEqual(['Andere versie bekijken']);
});

test('of two open versions either one can be kept', async () => {
  const { after, text } = await showNote(open, { ...open, description: 'anders' });
  expect(after).toEqual(['Andere versie bekijken', 'Deze versie houden', 'De andere versie houden']);
  expect(text).toContain('De andere blijft bewaard.');
});

test('what was fixed is not given up', async () => {
  const { after, text } = await showNote(fixed, open);
  expect(after).toEqual(['Andere versie bekijken', 'Deze versie houden']);
  expect(text).toContain('die gaat voor');
  expect((await showNote(open, fixed)).after).toEqual(['Andere versie bekijken', 'De andere versie houden']);
});

test('two that were fixed stay beside each other', async () => {
  const { after, text } = await showNote(alsoFixed, fixed);
  expect(after).toEqual(['Andere versie bekijken']);
  expect(text).toContain('blijven naast elkaar bewaard');
});
