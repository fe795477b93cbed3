// @vitest-environment happy-dom
import { act, useCallback, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankHandling, handlingFields, type Handling } from '@shared/record/activity/subjects-and-data';
import { TermFields } from '@renderer/features/activity/term-fields';

let root: Root;
let box: HTMLElement;
let kept: Handling;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});
afterEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  root.unmount();
  box.remove();
});

function Form({ first }: { readonly first: Partial<Handling> }) {
  const [body, setBody] = useState<Handling>({ ...blankHandling(), ...first });
  kept = body;
  const edit = useCallback((change: (before: Handling) => Handling) => setBody(change), []);
  return <TermFields fields={handlingFields} body={body} edit={edit} category="Loongegevens" groups={[]} context="Loongegevens" />;
}

const inputOf = (label: string) => {
  const name = [...box.querySelectorAll('label')].find((each) => each.textContent.startsWith(label));
  return box.querySelector<HTMLInputElement>(`[id="${name?.htmlFor}"]`)!;
};

/** Types as a person does, and leaves the box. */
async function type(label: string, text: string): Promise<void> {
  const input = inputOf(label);
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
}

const shown = async (first: Partial<Handling> = {}) => act(async () => root.render(<Form first={first} />));
const undo = () => [...box.querySelectorAll('button')].find((each) => each.textContent === 'Ongedaan maken');

test('a term and its beginning in one box become two, and that is said', async () => {
  await shown();
  await type('Bewaartermijn', '7 jaar na uitdiensttreding');
  expect([kept.term, kept.startEvent]).toEqual(['P7Y', 'uitdiensttreding']);
  expect([inputOf('Bewaartermijn').value, inputOf('Begint bij').value]).toEqual(['7 jaar', 'uitdiensttreding']);
  expect(box.querySelector('[role="status"]')?.textContent).toContain('Gelezen als 7 jaar, begint bij ‘uitdiensttreding’.');
});

test('what was made of it can be undone, and is then left alone', async () => {
  await shown();
  await type('Bewaartermijn', 'tot 2 jaar na einde traject');
  await act(async () => undo()?.click());
  expect([kept.term, kept.startEvent]).toEqual(['tot 2 jaar na einde traject', '']);
  expect(document.activeElement).toBe(inputOf('Bewaartermijn'));
  await act(async () => inputOf('Bewaartermijn').blur());
  expect(kept.term).toBe('tot 2 jaar na einde traject');
  expect(box.textContent).toContain('Niet begrepen.');
});

test('a beginning that stands there stays: the same is taken for the same, another is left', async () => {
  await shown({ startEvent: 'Einde traject' });
  await type('Bewaartermijn', '2 jaar na afloop van het traject');
  expect([kept.term, kept.startEvent]).toEqual(['P2Y', 'Einde traject']);
  await type('Bewaartermijn', '2 jaar na opname');
  expect([kept.term, kept.startEvent]).toEqual(['2 jaar na opname', 'Einde traject']);
  expect(undo()).toBeUndefined();
});

test.each(['zolang nodig', '2 tot 5 jaar na einde traject', '2 jaar'])('%s is left as it was typed', async (text) => {
  await shown();
  await type('Bewaartermijn', text);
  expect(kept.startEvent).toBe('');
  expect(undo()).toBeUndefined();
});

test('what is said goes when one of the two is changed', async () => {
  await shown();
  await type('Bewaartermijn', '7 jaar na uitdiensttreding');
  await type('Bewaartermijn', '8 jaar');
  expect(undo()).toBeUndefined();
  expect([kept.term, kept.startEvent]).toEqual(['P8Y', 'uitdiensttreding']);
});
