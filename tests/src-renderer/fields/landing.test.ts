// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { landOn } from '@renderer/fields/landing';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

function page(html: string): void {
  document.body.innerHTML = html;
}
const focused = () => document.activeElement?.id;

test('the control that the text of a field describes gets the focus, not a button before it', () => {
  page('<div><button>Weg</button><input id="control" aria-describedby="a-help"><div id="a-help" data-field="name"></div></div>');
  landOn('name');
  expect(focused()).toBe('control');
});

test('of a question the answer that was given, or else the first', () => {
  const question = (checked: string) =>
    page(`<div role="radiogroup" aria-describedby="q-help"><input type="radio" id="one"><input type="radio" id="two" ${checked}><div id="q-help" data-field="role"></div></div>`);
  question('checked');
  landOn('role');
  expect(focused()).toBe('two');
  question('');
  landOn('role');
  expect(focused()).toBe('one');
});

test('what is folded is opened first', async () => {
  page('<button id="fold" data-unfolds="dataCategories/c" aria-expanded="false"></button><main></main>');
  document.getElementById('fold')?.addEventListener('click', ({ currentTarget }) => {
    (currentTarget as HTMLElement).setAttribute('aria-expanded', 'true');
    setTimeout(() => (document.querySelector('main') as HTMLElement).insertAdjacentHTML('beforeend', '<textarea id="term" aria-describedby="t"></textarea><p id="t" data-field="dataCategories/c/exception"></p>'));
  });
  landOn('dataCategories/c/exception');
  await vi.waitFor(() => expect(focused()).toBe('term'));
});

test('details around a field open', () => {
  page('<details><summary>Meer</summary><input id="in" aria-describedby="d"><p id="d" data-field="remarks"></p></details>');
  landOn('remarks');
  expect(document.querySelector('details')?.open).toBe(true);
  expect(focused()).toBe('in');
});

test('what is not on the page is come as close to as can be; a list without items at the way to add one', () => {
  page('<fieldset data-field="purposes/p"><button>Weg</button><input id="first"></fieldset><div data-field="recipients"><button id="add">Toevoegen</button></div>');
  landOn('purposes/p/laws');
  expect(focused()).toBe('first');
  landOn('recipients');
  expect(focused()).toBe('add');
  landOn('recipients/r/role');
  expect(focused()).toBe('add');
});

test('of questions the first that nobody answered gets the focus, and is said to be where somebody came', () => {
  const question = (id: string, open: boolean) => `<div data-field="screening/${id}" ${open ? 'data-open' : ''}><input id="${id}"></div>`;
  const landed = vi.fn<Parameters<typeof landOn>[2] & object>();
  page(`<div data-field="screening">${question('one', false)}${question('two', true)}${question('three', true)}</div>`);
  landOn('screening', document, landed);
  expect(focused()).toBe('two');
  expect(landed.mock.calls[0]?.[0].target.dataset['field']).toBe('screening/two');
});

test('an address that means nothing does nothing', () => {
  page('<input id="only">');
  landOn('nowhere/at all');
  expect(focused()).not.toBe('only');
});
