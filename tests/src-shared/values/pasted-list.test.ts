import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedItems, splitAtCommas } from '@shared/values/pasted-list';

const three = ['Naam', 'Adres', 'BSN'];

test.each([
  ['a column of Excel', 'Naam\r\nAdres\r\nBSN\r\n'],
  ['a row of Excel', 'Naam\tAdres\tBSN\n'],
  ['lines of an old Mac', 'Naam\rAdres\rBSN'],
  ['lines', 'Naam\nAdres\n\n  BSN  \n'],
  ['line separators', 'Naam\u2028Adres\u2028BSN'],
  ['semicolons', 'Naam; Adres; BSN'],
  ['bullets', '• Naam\n• Adres\n• BSN'],
  ['bullets of Word', '•\tNaam\n•\tAdres\no\tBSN'],
  ['bullets in one line of a PDF', '• Naam • Adres • BSN'],
  ['dashes', '- Naam\n– Adres\n-BSN'],
  ['stars', '* Naam\n* Adres\n* BSN'],
  ['numbers', '1. Naam\n2. Adres\n10) BSN'],
  ['numbers of Word', '1.\tNaam\n2.\tAdres\n3.\tBSN'],
  ['letters', 'a) Naam\nb) Adres\nc) BSN'],
  ['a list of a statute', '- Naam;\n- Adres; en\n- BSN'],
  ['commas at the ends of lines', 'Naam,\nAdres, en\nBSN'],
  ['doubles', 'Naam\nAdres\nnaam\u200b\nAdres\nBSN\nBSN'],
  ['a cell with a line break', '"Naam"\nAdres\n"BSN\n"'],
])('%s', (_, text) => {
  expect(pastedItems(text).map((item) => (item.startsWith('naam') ? 'Naam' : item))).toEqual(three);
});

test.each([
  ['Naam, adres en woonplaats', ['Naam, adres en woonplaats']],
  ['Naam, adres en woonplaats\nBSN', ['Naam, adres en woonplaats', 'BSN']],
  ['"Naam, ""roepnaam""\nen adres"\tBSN', ['Naam, "roepnaam" en adres', 'BSN']],
  ['E-mail', ['E-mail']],
  ['2e contactpersoon', ['2e contactpersoon']],
  ['art. 9', ['art. 9']],
  ['B. Jansen', ['B. Jansen']],
  ['', []],
  [' \n\t;\r\n', []],
  ['-\n•\n***', []],
])('%j is %j', (text, items) => {
  expect(pastedItems(text)).toEqual(items);
});

test.each([
  [['Naam, adres en woonplaats'], ['Naam', 'adres', 'woonplaats']],
  [['Naam, adres, en woonplaats', 'BSN'], ['Naam', 'adres', 'woonplaats', 'BSN']],
  [['Opleiding en werkervaring'], ['Opleiding en werkervaring']],
  [['Naam,'], ['Naam']],
])('%j apart at commas is %j', (items, apart) => {
  expect(splitAtCommas(items)).toEqual(apart);
});

test('whatever is pasted, no item has a line break or is blank, and reading the items again changes nothing', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\t', ';', '• ', '- ', '1. ', '"', ' en ')), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      for (const item of pastedItems(text)) {
        expect(item).toBe(item.trim());
        expect(item).toMatch(/[\p{L}\p{N}]/u);
        expect(item).not.toMatch(/[\n\r\t;]/);
      }
    }),
  );
});

test('what stands in plain lines is all there', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/).filter((each) => each !== 'en');
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\t', ';', '; ', '\n- ', '\n• '), (words, between) => {
      expect(pastedItems(words.join(between))).toEqual(words);
    }),
  );
});
