// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { dressFrame, endFrame, rememberNameHeight } from '@renderer/app/frame';
import { rememberOrganisation } from '@renderer/app/last-organisation';
import html from '../../../src-renderer/index.html?raw';

const page = document.documentElement;
const current = () => [...document.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent);

beforeEach(() => {
  localStorage.clear();
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
  // Its scripts are not what is tried here.
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
});

test.each([
  ['', 'Overzicht'],
  ['#/', 'Overzicht'],
  ['#/o/a/overzicht', 'Overzicht'],
  ['#/o/a/register', 'Register'],
  ['#/o/a/register/b?deel=doelen', 'Register'],
  ['#/o/a/organisatie?veld=name', 'Organisatie'],
])('stands for the page of %j', (address, place) => {
  rememberOrganisation('a');
  dressFrame(address);
  expect(page.dataset['frame']).toBe('');
  expect(current()).toEqual([place]);
});

test.each(['#/o/a/wet', '#/o/a/bevindingen', '#/o/a/', '#/o/a/%22%5D'])('%j has a menu in which it does not stand itself', (address) => {
  dressFrame(address);
  expect(page.dataset['frame']).toBe('');
  expect(current()).toEqual([]);
});

test.each(['', '#', '#/', '#/welkom', '#/nieuw'])('there is no menu where %j comes first', (address) => {
  rememberOrganisation(address.length > 2 ? 'a' : undefined);
  dressFrame(address);
  expect(page.dataset['frame']).toBeUndefined();
});

test('leaves as much room for the name as it took last time', () => {
  const room = () => document.querySelector<HTMLElement>('#frame p')?.style.height;
  rememberNameHeight(0);
  dressFrame('#/o/a/register');
  expect(room()).toBe('');
  rememberNameHeight(48);
  dressFrame('#/o/a/register');
  expect(room()).toBe('48px');
});

test('takes the colours that a person chose, and leaves any others to the system', () => {
  dressFrame('');
  expect(page.dataset['mantineColorScheme']).toBeUndefined();
  for (const [kept, colours] of [['dark', 'dark'], ['light', 'light']] as const) {
    localStorage.setItem('mantine-color-scheme-value', kept);
    dressFrame('');
    expect(page.dataset['mantineColorScheme']).toBe(colours);
  }
});

test('nothing of it is left when a page stands', () => {
  endFrame();
  expect(document.querySelector('[aria-hidden]')).toBeNull();
  expect(document.getElementById('root')).not.toBeNull();
  endFrame();
});

test('says to who has no scripts that they are needed, and nothing else is there to read', () => {
  expect(document.querySelector('noscript')?.textContent).toBe('Grondslag heeft JavaScript nodig.');
  expect(html).not.toMatch(/ style=| on\w+=|<style|<script>/);
});
