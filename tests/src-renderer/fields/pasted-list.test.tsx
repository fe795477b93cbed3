// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SeveralControl } from '@renderer/fields/several-control';

const field = { kind: 'terms', suggestions: 'source', label: 'Bron', help: '', citations: [] } as const;
let root: Root;
let box: HTMLElement;
let kept: readonly string[];
let changes: number;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // the list of suggestions opens in the top layer, which there is none of here
  HTMLElement.prototype.showPopover = () => undefined;
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  changes = 0;
});
afterEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  root.unmount();
  box.remove();
});

function Sources({ first }: { readonly first: readonly string[] }) {
  const [value, setValue] = useState(first);
  kept = value;
  return (
    <SeveralControl
      field={field}
      value={value}
      onChange={(next) => {
        changes += 1;
        setValue(next);
      }}
    />
  );
}

const shown = async (first: readonly string[] = []) => act(async () => root.render(<Sources first={first} />));
const input = () => box.querySelector('input[role="combobox"]') as HTMLInputElement;
const button = (name: string | RegExp) => [...box.querySelectorAll('button')].find(({ textContent }) => (typeof name === 'string' ? textContent === name : name.test(textContent)));
const press = async (name: string | RegExp) => act(async () => button(name)?.click());
const offered = () => [...box.querySelectorAll('[role="group"] li')].map(({ textContent }) => textContent);

/** @returns whether the browser would still have pasted it itself */
async function paste(text: string): Promise<boolean> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  await act(async () => {
    input().focus();
    input().dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

test('a column that is pasted is shown, and added in one step', async () => {
  await shown();
  expect(await paste('UWV\r\nGemeente\r\nArbodienst\r\n')).toBe(false);
  expect(kept).toEqual([]);
  expect(box.querySelector('[role="group"]')?.textContent).toContain('3 keuzes bij ‘Bron’ toevoegen?');
  expect(offered()).toEqual(['UWV', 'Gemeente', 'Arbodienst']);
  await press('Alle 3 toevoegen');
  expect(kept).toEqual(['UWV', 'Gemeente', 'Arbodienst']);
  expect(changes).toBe(1);
  expect(box.querySelector('[role="status"]')?.textContent).toContain('3 keuzes bij ‘Bron’ toegevoegd.');
  expect(document.activeElement).toBe(input());
});

test('it is taken away in one step, and nothing else with it', async () => {
  await shown(['Werkgever']);
  await paste('UWV\nGemeente');
  await press('Alle 2 toevoegen');
  await press('Ongedaan maken');
  expect(kept).toEqual(['Werkgever']);
});

test('what is there is told and not added again, and one can be left out', async () => {
  await shown(['Uwv']);
  await paste('UWV; Gemeente; Arbodienst');
  expect(offered()).toEqual(['UWVstaat er al', 'Gemeente', 'Arbodienst']);
  await act(async () => ([...box.querySelectorAll('[role="group"] input')][2] as HTMLInputElement).click());
  expect(box.querySelector('[role="group"]')?.textContent).toContain('1 keuze bij ‘Bron’ toevoegen?');
  await press('Toevoegen');
  expect(kept).toEqual(['Uwv', 'Gemeente']);
});

test('one name is pasted as ever, also with a comma', async () => {
  await shown();
  for (const text of ['UWV', 'Werkgever, afdeling P&O', 'Naam en adres', '']) expect(await paste(text), text).toBe(true);
  expect(button(/toevoegen/)).toBeUndefined();
});

test('commas split only when the person says so', async () => {
  await shown();
  await paste('Naam, adres en woonplaats\nBSN');
  expect(offered()).toEqual(['Naam, adres en woonplaats', 'BSN']);
  await press('Ook bij komma’s splitsen');
  expect(offered()).toEqual(['Naam', 'adres', 'woonplaats', 'BSN']);
  await press('Alle 4 toevoegen');
  expect(kept).toEqual(['Naam', 'adres', 'woonplaats', 'BSN']);
});

test('it may be one text after all, or nothing', async () => {
  await shown();
  await paste('UWV;\nGemeente');
  await press('Als één tekst plakken');
  expect(input().value).toBe('UWV; Gemeente');
  expect(kept).toEqual([]);
  await paste('Bank\nKassa');
  await press('Niet toevoegen');
  expect(offered()).toEqual([]);
  expect(kept.includes('Bank')).toBe(false);
});

test('Escape puts it away', async () => {
  await shown();
  await paste('UWV\nGemeente');
  await act(async () => button('Alle 2 toevoegen')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(offered()).toEqual([]);
  expect(kept).toEqual([]);
});
