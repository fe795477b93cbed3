import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAsSeen, asSeen, nameKey, readsTheSame, searchKey } from '@shared/words/reading';
import { anyText } from '../../generated/bodies';
import { disguised } from './disguised';

describe('what looks the same is the same', () => {
  test.each([
    ['Burgerservice\u00adnummer', 'Burgerservicenummer', 'a soft hyphen of a PDF'],
    ['Straf\u200bblad', 'Strafblad', 'a space without width of a web page'],
    ['\ufeffNaam\u2060', 'Naam', 'marks at the ends of a file'],
    ['Foto’s op intranet', 'foto\'s op intranet', 'an apostrophe of a text processor'],
    ['Foto`s', 'foto´s', 'an accent for an apostrophe'],
    ['re‑integratie', 're-integratie', 'a hyphen that does not break'],
    ['re–integratie', 're-integratie', 'a dash for a hyphen'],
    ['Naam\u00a0en\u2009adres', 'Naam en adres', 'blanks of a typesetter'],
    ['ﬁnanciën', 'financiën', 'a joined letter'],
    ['ĳkpunt', 'ijkpunt', 'a Dutch joined letter'],
    ['e\u0301en', 'éen', 'a mark that stands apart'],
    ['ＢＳＮ', 'BSN', 'wide letters'],
    ['𝐁𝐒𝐍', 'BSN', 'set letters'],
    ['ВЅN', 'BSN', 'letters of another script in a word of ours'],
    ['strаfblad', 'strafblad', 'one such letter'],
    ['“Nieuw”', '"Nieuw"', 'quotes'],
    ['\u202estrafblad\u202c', 'strafblad', 'marks of direction'],
  ])('%j and %j: %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(readsTheSame(one, other)).toBe(true);
  });

  test.each([
    ['Café Zuid', 'Cafe Zuid', 'an accent can be seen'],
    ['1½ jaar', '11/2 jaar', 'a fraction is no number beside another'],
    ['Москва', 'Mocква', 'a word of one other script stays one'],
    ['coach', 'couch', 'another letter'],
    ['BSN', 'B SN', 'a blank can be seen'],
  ])('%j and %j are two: %s', (one, other) => {
    expect(readsTheSame(one, other)).toBe(false);
  });

  test.each([
    ['Cliënten', 'clienten'],
    ['Łukasz Sørensen', 'lukasz sorensen'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['Zoë', 'zoe'],
  ])('who looks for %j finds it as %j', (name, typed) => {
    expect(searchKey(name)).toBe(typed);
  });

  test('reading again changes nothing, of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(asSeen(asSeen(text))).toBe(asSeen(text));
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is looked for is found, whichever of the two is in disguise', () => {
    const names = ['Foto\'s op intranet', 'Begeleiding 2e spoor', 'Camerabeelden', 'Drukkerij Jansen\'s Zoon', 'Re-integratie van cliënten'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom('foto\'s', 'clienten', 're-integratie', 'camera', 'jansen\'s zoon', 'spoor 2e'), fc.infiniteStream(fc.nat(999)), (name, query, choices) => {
        const isFound = (text: string, words: string) => searchKey(words).split(' ').every((word) => searchKey(text).includes(word));
        expect(isFound(disguised(name, choices), disguised(query, choices))).toBe(isFound(name, query));
      }),
    );
  });

  test('any text in disguise is read as the text', () => {
    fc.assert(fc.property(fc.constantFrom('Burgerservicenummer (BSN)', 'Foto\'s op intranet', 'Verklaring omtrent het gedrag', 'Re-integratie, 2e spoor', 'ziekmelding\nen herstel', 'Cliënt die zelf betaalt', 'AI'), fc.infiniteStream(fc.nat(999)), (text, choices) => {
      expect(asSeen(disguised(text, choices))).toBe(text);
    }));
  });
});

test('of a record that is read as it stands nothing is made anew', () => {
  const record = { id: 'a', names: ['Naam', 'Cliënt'], at: null, held: [{ id: 'b', count: 2 }] };
  expect(allAsSeen(record)).toBe(record);
  expect(allAsSeen({ ...record, names: ['Na\u00adam', 'Cliënt'] })).toEqual(record);
});
