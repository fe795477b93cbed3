// @vitest-environment happy-dom
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, test, vi } from 'vitest';
import { MissingList, type MissingLine } from '@renderer/features/documents/missing-list';

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

const lines = (count: number): readonly MissingLine[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${index}`, text: `Verwerking ${index + 1}`, why: 'doel', place: { kind: 'activity', id: `a${index}`, part: 'doel' } }));

async function show(count: number) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRootRoute({ component: () => <MissingList org="o" label="Nog niet ingevuld" lines={lines(count)} /> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  await router.load();
  // The pages of the app have other addresses than this one page.
  await act(() => Promise.resolve(createRoot(place).render(<RouterProvider router={router as never} />)));
  return place;
}

test('a list of a few lines is whole, and each line leads to its tab', async () => {
  const place = await show(8);
  expect(place.querySelectorAll('li')).toHaveLength(8);
  expect(place.querySelector('button')).toBeNull();
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/o/o/register/a0?deel=doel');
});

test('of a long list the rest comes when asked, and the focus goes on with it', async () => {
  const place = await show(20);
  expect(place.querySelectorAll('li')).toHaveLength(8);
  const more = place.querySelector('button');
  expect(more?.textContent).toBe('En nog 12: alles tonen');
  await act(() => Promise.resolve(more?.click()));
  expect(place.querySelectorAll('li')).toHaveLength(20);
  expect(document.activeElement?.textContent).toBe('Verwerking 9');
});
