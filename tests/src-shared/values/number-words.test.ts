import { expect, test } from 'vitest';
import { readAmountWords, readNumberWord } from '@shared/values/number-words';
import { readDuration } from '@shared/values/duration';

/** Written out as a dictionary has them. */
const toHundred = `een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig
eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig
eenendertig tweeëndertig drieëndertig vierendertig vijfendertig zesendertig zevenendertig achtendertig negenendertig veertig
eenenveertig tweeënveertig drieënveertig vierenveertig vijfenveertig zesenveertig zevenenveertig achtenveertig negenenveertig vijftig
eenenvijftig tweeënvijftig drieënvijftig vierenvijftig vijfenvijftig zesenvijftig zevenenvijftig achtenvijftig negenenvijftig zestig
eenenzestig tweeënzestig drieënzestig vierenzestig vijfenzestig zesenzestig zevenenzestig achtenzestig negenenzestig zeventig
eenenzeventig tweeënzeventig drieënzeventig vierenzeventig vijfenzeventig zesenzeventig zevenenzeventig achtenzeventig negenenzeventig tachtig
eenentachtig tweeëntachtig drieëntachtig vierentachtig vijfentachtig zesentachtig zevenentachtig achtentachtig negenentachtig negentig
eenennegentig tweeënnegentig drieënnegentig vierennegentig vijfennegentig zesennegentig zevenennegentig achtennegentig negenennegentig honderd`.split(/\s+/);

test('every number from one to a hundred is read, with its marks and without', () => {
  expect(toHundred).toHaveLength(100);
  for (const [index, word] of toHundred.entries()) {
    const plain = word.replaceAll('ë', 'e');
    expect(readNumberWord(plain), word).toBe(index + 1);
    expect(readDuration(`${word} dagen`), word).toBe(`P${index + 1}D`);
    expect(readDuration(`${plain.toUpperCase()} DAGEN`), plain).toBe(`P${index + 1}D`);
  }
});

test.each([
  ['half', 0.5],
  ['een half', 0.5],
  ['anderhalve', 1.5],
  ['kwart', 0.25],
  ['drie kwart', 0.75],
  ['tweeenhalf', 2.5],
  ['twee en een half', 2.5],
  ['3 en een kwart', 3.25],
])('%s is %d', (words, number) => {
  expect(readAmountWords(words)).toBe(number);
});

test.each(['', 'elftig', 'twintigeen', 'tienentwintig', 'half half', 'constructor'])('%s is no number', (words) => {
  expect(readAmountWords(words)).toBeUndefined();
});
