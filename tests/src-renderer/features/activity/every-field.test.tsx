// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import fc from 'fast-check';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, test, vi } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import type { Field } from '@shared/record/field';
import { leavesOf, referencesIn, type Leaf } from '@shared/record/walk';
import { ActivityForm } from '@renderer/features/activity/activity-form';
import { partNames, type Part } from '@renderer/fields/activity-parts';
import { ReferencesContext } from '@renderer/fields/references-context';
import { Draft } from '@renderer/records/draft';
import { Drafts } from '@renderer/records/drafts';
import { HouseContext } from '@renderer/records/house';
import { MemoryStore } from '../../../fakes/memory-store';
import { activityBodies } from '../../../generated/bodies';

/*
 * What is filled in is never hidden: every value of any record, however unlikely its combination, stands in a control of
 * some tab, and every field of the catalogue has a control. A field that the form forgot fails here.
 */
const word = fc.noBias(fc.integer({ min: 0, max: 0x7fffffff })).map((number) => `w${number.toString(36)}w`);
const bodies = fc.sample(activityBodies({ text: word, items: 3 }), { numRuns: 6, seed: 30 });

/** Beside the form stand links to what is open in it. */
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

interface Seen {
  /** what stands in inputs and chips, and the labels of what is chosen */
  readonly values: Set<string>;
  readonly labels: Set<string>;
}

// Each opens some forty panels: seconds on a slow computer.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

test.each(bodies.map((body, index) => [index, body] as const))('generated activity %i stands in its form with every value', async (_, body) => {
  const seen = await lookThrough(body);
  const leaves = [...leavesOf(activityKind.fields, body)];
  expect(leaves.flatMap((leaf) => wordsOf(leaf, body).flatMap((text) => (seen.values.has(text) ? [] : [`${leaf.path.join('/')}: ${text}`])))).toEqual([]);
});

test('a group that is there is called by its name wherever it is chosen', async () => {
  for (const body of bodies) expect((await lookThrough(body)).values).not.toContain('Verwijderde groep');
});

test('every field of the catalogue has a control with its label', async () => {
  const labels = new Set<string>();
  for (const body of bodies) for (const label of (await lookThrough(body)).labels) labels.add(label);
  const wanted = [...new Set(fieldsIn(activityKind.fields).map(({ label }) => label))];
  expect(wanted.length).toBeGreaterThan(60);
  expect(wanted.filter((label) => !labels.has(label))).toEqual([]);
});

/** The fields of a catalogue that hold values, those inside lists included. */
function fieldsIn(fields: Readonly<Record<string, Field>>): readonly Field[] {
  return Object.values(fields).flatMap((field) => (field.kind === 'list' ? fieldsIn(field.fields as Readonly<Record<string, Field>>) : [field]));
}

/** What a person reads where this value stands. */
function wordsOf({ field, value }: Leaf, body: Activity): readonly string[] {
  if (Array.isArray(value)) return value.map((each: string) => (field.kind === 'references' ? nameOf(each) : field.kind === 'groups' ? groupOf(each, body) : each));
  if (typeof value !== 'string') return [];
  if (field.kind === 'choice') return [field.options.find((option) => option.value === value)?.label ?? value];
  return [field.kind === 'reference' ? nameOf(value) : value];
}

const groupOf = (id: string, { subjects }: Activity) => subjects.find((group) => group.id === id)?.name ?? id;
const nameOf = (id: string) => `naam van ${id}`;

/** Tabs to read, and not to fill in. */
const withoutFields: readonly Part[] = ['bevindingen', 'geschiedenis'];

const looks = new Map<Activity, Promise<Seen>>();

function lookThrough(body: Activity): Promise<Seen> {
  const look = looks.get(body) ?? openEverything(body);
  looks.set(body, look);
  return look;
}

/** Opens every tab with everything on it that opens, as a person would who looks for something. */
async function openEverything(body: Activity): Promise<Seen> {
  const store = new MemoryStore();
  const house = { store, drafts: new Drafts(store), desktop: {} as never, takeOver: () => undefined };
  const draft = new Draft(body, () => Promise.resolve());
  const record = { id: 'a', kind: 'activity', org: 'o', body, changedAt: '', by: '', dirty: false, heads: [] };
  const references = { options: () => referencesIn(activityKind.fields, body).map((id) => ({ id, name: nameOf(id) })), keep: () => '' };
  const seen: Seen = { values: new Set(), labels: new Set() };
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  for (const part of partNames.filter((each) => !withoutFields.includes(each))) {
    await act(() => {
      root.render(
        <MantineProvider withCssVariables={false}>
          <RouterContextProvider router={router as never}>
          <HouseContext value={house}>
            <ReferencesContext value={references}>
              <ActivityForm draft={draft} record={record} part={part} at={undefined} onPart={() => undefined} onErased={() => undefined} screening={null} findings={null} found={[]} />
            </ReferencesContext>
          </HouseContext>
          </RouterContextProvider>
        </MantineProvider>,
      );
    });
    await openAll(box, () => look(box, seen));
  }
  await act(() => root.unmount());
  box.remove();
  return seen;
}

async function openAll(box: HTMLElement, look: () => void): Promise<void> {
  const pressed = new Set<Element>();
  for (;;) {
    look();
    const closed = [...box.querySelectorAll<HTMLElement>('[role=tabpanel] button[aria-expanded=false]')].find((button) => !pressed.has(button));
    if (closed === undefined) return;
    pressed.add(closed);
    await act(() => closed.click());
  }
}

function look(box: HTMLElement, { values, labels }: Seen): void {
  for (const label of box.querySelectorAll('label')) labels.add(ownText(label));
  for (const input of box.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=checkbox])')) values.add(input.value);
  for (const area of box.querySelectorAll('textarea')) values.add(area.value);
  for (const select of box.querySelectorAll('select')) values.add(select.selectedOptions[0]?.textContent ?? '');
  // a row of the retention catalogue is known by its number, before what it is about
  for (const select of box.querySelectorAll('select')) values.add(/^R\d\d(?= )/.exec(select.selectedOptions[0]?.textContent ?? '')?.[0] ?? '');
  for (const radio of box.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) values.add(box.querySelector(`label[for="${radio.id}"]`)?.textContent ?? '');
  for (const mark of box.querySelectorAll<HTMLInputElement>('label > input[type=checkbox]:checked')) values.add(mark.nextElementSibling?.textContent ?? '');
  for (const chip of box.querySelectorAll('ul > li > span[dir=auto]')) values.add(chip.textContent);
}

/** Without what it is about: 'Bewaartermijn' of 'Bewaartermijn van Contactgegevens'. */
function ownText(label: Element): string {
  return [...label.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('');
}
