// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, test, vi } from 'vitest';
import { agreementTypes, agreementName, agreementsField, blankAgreement, type Agreement } from '@shared/record/agreement';
import { AgreementForm } from '@renderer/features/organisation/agreement-form';
import { AgreementLines } from '@renderer/features/organisation/agreement-lines';

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

function Held({ begin }: { readonly begin: Agreement }) {
  const [item, setItem] = useState(begin);
  return <AgreementForm item={item} onChange={setItem} />;
}

async function shown(content: React.ReactNode): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(place).render(<MantineProvider>{content}</MantineProvider>));
  return place;
}

function field(place: HTMLElement, label: string): HTMLInputElement {
  const id = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.htmlFor ?? '';
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field '${label}'`);
  return input;
}

async function fill(input: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
}

function said(input: HTMLInputElement): string {
  return document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

test('an agreement that ends before it was signed says so beside its end, whichever date was written last', async () => {
  const { signedOn, until } = agreementsField.fields;
  const place = await shown(<Held begin={{ ...blankAgreement('a'), until: '2026-01-31' }} />);
  expect(said(field(place, until.label))).not.toContain('vóór');
  await fill(field(place, signedOn.label), '1-3-2026');
  expect(said(field(place, until.label))).toContain('vóór de dag van tekenen of aanvaarden, 01-03-2026');
  expect(field(place, until.label).getAttribute('aria-invalid')).toBe('true');
  await fill(field(place, until.label), '31-12-2026');
  expect(said(field(place, until.label))).not.toContain('vóór');
  await fill(field(place, until.label), '28-2-2026');
  expect(said(field(place, until.label))).toContain('vóór');
});

test('an agreement is called the same in the form and in a list', async () => {
  const form = await shown(<Held begin={blankAgreement('a')} />);
  const list = await shown(<AgreementLines today="2026-11-22" agreements={[...agreementTypes, null].map((type) => ({ type, title: '', until: '', reviewOn: '' }))} />);
  const labels = [...form.querySelectorAll('[role="radiogroup"] label[for$="-processor"], [role="radiogroup"] label[for$="-assignment"], [role="radiogroup"] label[for$="-exchange"], [role="radiogroup"] label[for$="-other"]')].map(({ textContent }) => textContent);
  expect(labels).toEqual(agreementTypes.map(agreementName));
  expect([...list.querySelectorAll('li')].map(({ textContent }) => textContent?.trim())).toEqual([...labels, 'Overeenkomst']);
});
