// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { DocumentModel } from '@shared/documents/model';
import { registerDocument } from '@shared/documents/register';
import { DocumentView } from '@renderer/preview/document-view';
import { exampleRegister } from '../pdf/example-register';
import { documentOf } from '../pdf/try-documents';
import { anyBlocks, textsOf } from './generated-blocks';

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
});

async function show(model: DocumentModel) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(() => Promise.resolve(root.render(<DocumentView model={model} />)));
  // Each turn asks for the next one when it stands there.
  const rest = async () => {
    while (vi.getTimerCount() > 0) await act(() => vi.advanceTimersToNextTimerAsync());
  };
  return { place, root, rest };
}

/** Where one text stands after another. */
function inOrder(shown: string, texts: readonly string[]): string | undefined {
  let at = 0;
  return texts.find((text) => {
    const found = shown.indexOf(text, at);
    at = found + text.length;
    return found === -1;
  });
}

test('every text of a document stands there, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlocks, async (blocks) => {
      const { place, root, rest } = await show(documentOf(...blocks));
      await rest();
      expect(inOrder(place.textContent, blocks.flatMap(textsOf))).toBeUndefined();
      await act(() => Promise.resolve(root.unmount()));
    }),
    { numRuns: 40 },
  );
});

test('the register on screen has its facts, its citations and its contents', async () => {
  const { place, rest } = await show(registerDocument(exampleRegister));
  await rest();
  expect(place.querySelector('article')?.lang).toBe('nl-NL');
  expect(place.querySelector('h3')?.textContent).toBe('Register van verwerkingsactiviteiten');
  expect([...place.querySelectorAll('h4')].map(({ textContent }) => textContent)).toContain('Als verwerker');
  const [fact] = place.querySelectorAll('dl > div');
  expect([...(fact?.children ?? [])].map(({ tagName, textContent }) => `${tagName} ${textContent.replace(/\s/gu, ' ')}`)).toEqual([
    'DT Naam van de organisatie',
    'DD Stichting De Wilgenbrug Re-integratie',
    'DD art. 30(1)(a)',
  ]);
  const headings = [...place.querySelectorAll('h4, h5')].map(({ textContent }) => textContent);
  expect([...place.querySelectorAll('nav a')].map(({ textContent }) => textContent)).toEqual(headings);
});

test('a document that is left goes part by part, the last first, and then says so', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `Verwerking ${index + 1}`);
  const model = documentOf(...names.map((text) => ({ kind: 'heading', level: 1, text }) as const));
  const { place, root, rest } = await show(model);
  await rest();
  const leave = vi.fn();
  await act(() => Promise.resolve(root.render(<DocumentView model={model} leave={leave} />)));
  await act(() => vi.advanceTimersToNextTimerAsync());
  const left = [...place.querySelectorAll('h4')].map(({ textContent }) => textContent);
  expect(left.length).toBeGreaterThan(100);
  expect(left).toEqual(names.slice(0, left.length));
  expect(leave).not.toHaveBeenCalled();
  await rest();
  expect(place.querySelectorAll('h4')).toHaveLength(0);
  expect(leave).toHaveBeenCalledTimes(1);
});

test('a long document stands there part by part, and a link reaches what is not there yet', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `Verwerking ${index + 1}`);
  const { place, rest } = await show(documentOf({ kind: 'contents' }, ...names.map((text) => ({ kind: 'heading', level: 1, text }) as const)));
  expect(place.querySelectorAll('h4').length).toBeLessThan(50);
  const link = [...place.querySelectorAll('a')].find(({ textContent }) => textContent === 'Verwerking 400');
  await act(() => Promise.resolve(link?.click()));
  expect(document.activeElement?.textContent).toBe('Verwerking 400');
  expect(location.hash).toBe('');
  await rest();
  expect(place.querySelectorAll('h4')).toHaveLength(500);
});
