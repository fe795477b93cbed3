import { expect, test } from 'vitest';
import { recipientRoleNames } from '@shared/law/recipient-roles';
import { seldomProcessor, seldomProcessors, usualRecipients, usualRole } from '@shared/law/usual-recipients';

test('a name of the list brings its role, however it is written', () => {
  expect(usualRole('UWV', 'controller')).toBe('controller');
  expect(usualRole(' salarisverwerker ', 'controller')).toBe('processor');
  expect(usualRole('Hosting en e-mail', 'joint')).toBe('processor');
  expect(usualRole('Hosting en e-mail', null)).toBe('processor');
});

test('whoever a processor takes on is a subprocessor; who decides for itself still does', () => {
  expect(usualRole('Hosting en e-mail', 'processor')).toBe('subprocessor');
  expect(usualRole('UWV', 'processor')).toBe('controller');
});

test('a name that says nothing of its role brings none', () => {
  expect(usualRole('Onderaannemer re-integratie', 'processor')).toBeNull();
  expect(usualRole('Bakkerij De Korenaar', 'controller')).toBeNull();
  expect(usualRole('', 'controller')).toBeNull();
});

test('each stands once, and has either a role or a question', () => {
  expect(new Set(usualRecipients.map(({ label }) => label.toLowerCase())).size).toBe(usualRecipients.length);
  for (const { label, role, question } of usualRecipients) {
    expect(role === undefined, label).toBe(question !== undefined);
    if (role !== undefined) expect(recipientRoleNames).toContain(role);
  }
});

test('who is seldom a processor is known by a word of its name, and no usual processor is', () => {
  expect(seldomProcessor('Arbodienst De Linde')).toBe(seldomProcessor('bedrijfsarts'));
  expect(seldomProcessor('Accountant (Vos & Zonen)')?.why).toContain('accountant');
  expect(seldomProcessor('Gemeente Oosterdam')).toBeDefined();
  for (const name of ['Databankbeheer', 'Uwvoordeel', 'Kantoor Noord', '']) expect(seldomProcessor(name), name).toBeUndefined();
  for (const { label, role } of usualRecipients) if (role === 'processor') expect(seldomProcessor(label), label).toBeUndefined();
});

test('no word says two things, and each has a reason and a citation', () => {
  const words = seldomProcessors.flatMap((each) => each.words);
  expect(new Set(words).size).toBe(words.length);
  for (const { words: own, why, citations } of seldomProcessors) {
    for (const word of own) expect(word).toMatch(/^\p{Ll}+$/u);
    expect(why).toMatch(/\.$/u);
    expect(citations).not.toEqual([]);
  }
});
