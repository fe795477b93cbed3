import { expect, test } from 'vitest';
import { exceptedClasses, needsException } from '@shared/law/data-classes';
import { dataExceptionIds, dataExceptions, exceptionFits, specialCategoryIds } from '@shared/law/special-data';
import { transferGroundIds, transferGrounds } from '@shared/law/transfers';

const articlesOf = (id: string) => dataExceptions.find((each) => each.id === id)?.citations.map(({ source, article }) => `${source} ${article}`) ?? [];

test('every exception and every ground is described once', () => {
  expect(dataExceptions.map(({ id }) => id).toSorted()).toEqual([...dataExceptionIds].toSorted());
  expect(transferGrounds.map(({ ground }) => ground).toSorted()).toEqual([...transferGroundIds].toSorted());
});

test('two options of one class are not of the same article, so that a choice says which one', () => {
  for (const dataClass of exceptedClasses) {
    const cited = dataExceptions.filter((each) => each.dataClass === dataClass).map(({ id }) => articlesOf(id).join(', '));
    expect(new Set(cited).size, dataClass).toBe(cited.length);
  }
  const grounds = transferGrounds.map(({ citation }) => citation.article);
  expect(new Set(grounds).size).toBe(grounds.length);
});

test('each special exception of the UAVG and each letter of its article 32 can be chosen', () => {
  const cited = dataExceptions.flatMap(({ id }) => articlesOf(id));
  const uavg = ['25', '26', '27', '28', '29', '30(1)(a)', '30(1)(b)', '30(2)', '30(3)(a)', '30(3)(b)', '30(5)', ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `32(${letter})`), '33(1)', '33(2)', '33(3)', '33(4)', '33(5)', '46'];
  expect(uavg.filter((article) => !cited.includes(`uavg ${article}`))).toEqual([]);
});

test('each ground of chapter V can be chosen', () => {
  const letters = (article: string, ...all: readonly string[]) => all.map((letter) => `${article}(${letter})`);
  const grounds = ['45', '47', ...letters('46(2)', 'a', 'c', 'd', 'e', 'f'), ...letters('46(3)', 'a', 'b'), ...letters('49(1)', 'a', 'b', 'c', 'd', 'e', 'f', 'g')];
  expect(grounds.filter((article) => !transferGrounds.some(({ citation }) => citation.article === article))).toEqual([]);
});

test('what article 30(1) to (3) UAVG allows is for health only, and an exception is there for every kind', () => {
  const ofHealth = dataExceptions.filter(({ id }) => articlesOf(id).some((each) => /^uavg 30\([123]\)/u.test(each)) && !articlesOf(id).some((each) => each.startsWith('uavg 33')));
  expect(ofHealth.map(({ kinds }) => kinds)).toEqual(ofHealth.map(() => ['health']));
  expect(ofHealth.length).toBe(5);
  for (const special of specialCategoryIds) expect(dataExceptions.filter((each) => exceptionFits(each, { dataClass: 'special', special })).length, special).toBeGreaterThan(8);
});

test('ordinary and sensitive data need no exception', () => {
  expect((['ordinary', 'sensitive', 'special', 'criminal', 'idNumber', null] as const).filter(needsException)).toEqual(['special', 'criminal', 'idNumber']);
});
