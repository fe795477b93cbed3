// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { readSetting, useRegisterView } from '@renderer/features/register/register-view';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  sessionStorage.clear();
});

/** The register as it is set, and a way to set it. */
function view(org: string) {
  const seen: { now?: ReturnType<typeof useRegisterView> } = {};
  function Probe() {
    seen.now = useRegisterView(org);
    return null;
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />));
  return {
    is: () => seen.now?.[0],
    set: (change: Parameters<ReturnType<typeof useRegisterView>[1]>[0]) => act(() => seen.now?.[1](change)),
  };
}

test('who comes back finds the register set as it was, and another one as it begins', () => {
  const first = view('o1');
  first.set({ filter: ['errors'] });
  first.set({ query: 'Jansen', sorting: { id: 'dpia', desc: true } });
  expect(first.is()).toMatchObject({ query: 'Jansen', filter: ['errors'], sorting: { id: 'dpia', desc: true } });
  expect(view('o1').is()).toEqual(first.is());
  expect(view('o2').is()).toMatchObject({ query: '', filter: [], sorting: { id: 'name', desc: false } });
});

test('what was typed is never kept where it could stay on the disk', () => {
  view('o3').set({ query: 'Jansen', filter: ['errors'] });
  expect(JSON.stringify({ ...sessionStorage })).toContain('errors');
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('Jansen');
});

test('what cannot be a setting begins anew', () => {
  for (const kept of [undefined, null, 3, 'x', [], { filter: 'errors', sorting: { id: 'nothing' }, clientSorting: 4 }]) {
    expect(readSetting(kept)).toEqual({ filter: [], sorting: { id: 'name', desc: false }, clientSorting: { id: 'client', desc: false } });
  }
});
