// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { bookmark, leaveAt, rowOn, rowsAround } from '@renderer/ui/bookmark';

const rows = (...ids: readonly string[]) => {
  document.body.innerHTML = `<main>${ids.map((id) => `<p data-row="${id}"><a href="#/${id}" id="${id}">${id}</a></p>`).join('')}</main>`;
};
const link = (id: string) => document.getElementById(id) ?? document.body;
/** Someone goes to another page, with what the router keeps with it. */
const goTo = (address: string, state: object = {}) => history.pushState(state, '', address);

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '#/o/1/register');
});

test('the row that was opened comes first, then what followed it, then what went before', () => {
  rows('a', 'b', 'c', 'd', 'e');
  expect(rowsAround(link('c'))).toEqual(['c', 'd', 'e', 'b', 'a']);
  expect(rowsAround(document.body)).toEqual([]);
});

test('of a long list only what is near is remembered', () => {
  rows(...Array.from({ length: 100 }, (_, n) => `r${n}`));
  expect(rowsAround(link('r50'))).toEqual(['r50', 'r51', 'r52', 'r53', 'r54', 'r55', 'r49', 'r48', 'r47', 'r46', 'r45']);
});

test('in a list that keeps to itself no row of another list takes the place of one that is gone', () => {
  document.body.innerHTML = '<main><section data-rows><p data-row="a"><a href="#/a" id="a">a</a></p></section><p data-row="b"><a href="#/b" id="b">b</a></p></main>';
  expect(rowsAround(link('a'))).toEqual(['a']);
});

test('who comes back to a place in the history finds its own row; a new visit has none', () => {
  history.replaceState({ key: 'kept' }, '');
  leaveAt(['a', 'b']);
  expect(history.state).toEqual({ key: 'kept', bookmark: ['a', 'b'] });
  expect(bookmark()).toEqual(['a', 'b']);
  goTo('#/o/1/register');
  expect(bookmark()).toEqual([]);
});

test('a link that leads back shows its own row, or else what was opened there last', () => {
  goTo('#/o/1/bevindingen?niveau=error');
  leaveAt(['x', 'y']);
  goTo('#/o/1/register', { back: ['a'] });
  expect(bookmark()).toEqual(['a']);
  goTo('#/o/1/bevindingen', { back: ['z'] });
  expect(bookmark()).toEqual(['z', 'x', 'y']);
});

test('what is in the history and was never a bookmark is none', () => {
  goTo('#/o/1/register', { bookmark: 'a' });
  expect(bookmark()).toEqual([]);
  goTo('#/o/1/register', { back: [1] });
  expect(bookmark()).toEqual([]);
});

test('the closest row that is left stands for one that is gone', () => {
  rows('a', 'b', 'd', 'e');
  expect(rowOn(['c', 'd', 'b'])?.getAttribute('data-row')).toBe('d');
  expect(rowOn(['c', 'x'])).toBeUndefined();
});

test('a link that stands in no list is known by where it leads', () => {
  document.body.innerHTML = '<main><a href="#/law" id="law">De wet</a><p data-row="a"><a href="#/a" id="a">A</a></p></main><a href="#/menu" id="menu">Menu</a>';
  expect(rowsAround(link('law'))).toEqual(['#/law', 'a']);
  expect(rowOn(['#/law'])?.id).toBe('law');
  expect(rowsAround(link('menu'))).toEqual([]);
});
