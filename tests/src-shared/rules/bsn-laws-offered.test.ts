import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { suggestions } from '@shared/record/suggestions';
import { numberForMunicipality, numberHasLaw } from '@shared/rules/activity/id-number';
import { asksMunicipality, bsnLawsOffered } from '@shared/rules/bsn-laws-offered';
import { expect, test } from 'vitest';
import { foundBy } from './try-rules';

const offered = (names: readonly string[], commissioners: readonly string[]) => bsnLawsOffered(names.map((name) => ({ name })), commissioners).map(({ law }) => law);
const asks = (names: readonly string[], commissioners: readonly string[]) => asksMunicipality(names.map((name) => ({ name })), commissioners);

test.each([
  ['Cliënten met een uitkering', ['UWV'], 'Wet SUWI art. 73 lid 9 en 10'],
  ['Kandidaten', ['UWV'], 'Wet SUWI art. 73 lid 9 en 10'],
  ['Kandidaat', ['Werkgever'], 'BW art. 7:658a'],
  ['Werknemers', [], 'Ziektewet art. 38'],
  ['Cliënt in dienst bij een werkgever', [], 'BW art. 7:658a'],
  ['Cliënt met een uitkering', ['Gemeente', 'UWV'], 'Wet SUWI art. 73 lid 9 en 10'],
  ['Personeel', ['Gemeente'], 'Wet op de loonbelasting 1964 art. 28 en 29'],
])('of %s, by order of %j, a law is offered', (name, commissioners, law) => {
  expect(offered([name], commissioners)).toContain(law);
});

test.each<readonly [string, readonly string[]]>([
  ['Cliënt met een uitkering', ['Gemeente']],
  ['Cliënt in dienst bij een werkgever', ['Gemeente Weversdam', ' ']],
  ['Kandidaten', []],
  ['Kandidaten', ['Gemeente']],
  ['Kandidaten', ['UWV', 'Stichting Weidezicht']],
  ['Sollicitant', ['UWV']],
  ['Cliënt die zelf betaalt', []],
])('of %s, by order of %j, none is', (name, commissioners) => {
  expect(offered([name], commissioners)).toEqual([]);
});

test('a municipality is asked about clients, and about nobody else', () => {
  expect(asks(['Kandidaten'], ['UWV', 'Gemeente Weversdam'])).toBe(true);
  expect(asks(['Medewerker'], ['Gemeente'])).toBe(false);
  expect(asks(['Kandidaten'], ['Werkgever in de gemeente Weversdam'])).toBe(false);
});

const names = [...suggestions.dataSubject.map(({ label }) => label), 'Kandidaten', 'Medewerkers', 'Particuliere cliënten'];
const orders = ['', ...suggestions.commissioner.map(({ label }) => label), 'Gemeente Weversdam', 'Stichting Weidezicht'];

test('no rule doubts a law that was offered, unless a municipality gave the order too: then that is said', () => {
  for (const name of names) {
    for (const commissioners of orders.flatMap((one) => orders.map((other) => [one, other]))) {
      for (const law of offered([name], commissioners)) {
        const body = {
          role: 'controller' as const,
          commissioners: [...commissioners],
          subjects: [{ ...blankDataSubject('s'), name }],
          dataCategories: [{ ...blankDataCategory('d'), name: 'BSN', dataClass: 'idNumber' as const, exception: 'numberByLaw' as const, exceptionLaws: offered([name], commissioners), subjects: [blankCell('s')] }],
        };
        expect(foundBy(numberHasLaw, body), `${law} for ${name} of ${commissioners.join()}`).toEqual([]);
        if (!asks([name], commissioners)) expect(foundBy(numberForMunicipality, body), `${law} for ${name} of ${commissioners.join()}`).toEqual([]);
      }
    }
  }
});
