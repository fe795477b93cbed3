import { citationText } from '../../law/citation';
import { needsException } from '../../law/data-classes';
import { dataExceptions } from '../../law/special-data';
import type { Block } from '../model';
import { allData, once, theirOwn, type Told, type ToldData } from './told';
import { law, list, question, sentences, table } from './words';

const openly = 'Openbare bron';

/** Which data, art. 14(1)(d), and from whom, art. 14(2)(f): what comes from the same place stands together. */
export function whichData(told: Told): readonly Block[] {
  const data = allData(told).filter(({ name }) => name !== '');
  const sources = once(data.flatMap((each) => each.sources));
  const fromOthers = sources.some((source) => source !== theirOwn);
  const rows = grouped(data, ({ sources: each }) => each.map(asReader).join(', '));
  return [
    question('Welke gegevens gebruiken wij, en van wie krijgen wij ze?'),
    ...sentences(
      [sources.includes(theirOwn), fromOthers ? 'Een deel van de gegevens geeft u ons zelf. Een deel krijgen wij van anderen.' : 'U geeft ons deze gegevens zelf.'],
      [fromOthers && !sources.includes(theirOwn), 'Wij krijgen deze gegevens van anderen.'],
      [sources.includes(openly), 'Soms kijken wij in een bron die voor iedereen open is.'],
    ),
    ...table(['Gegevens', 'Van wie'], rows),
    ...sensitive(data),
  ];
}

function asReader(source: string): string {
  return source === theirOwn ? 'U zelf' : source;
}

/** Each key once, with the names that have it. */
export function grouped(data: readonly ToldData[], key: (each: ToldData) => string): readonly (readonly [string, string])[] {
  const names = new Map<string, string[]>();
  for (const each of data) names.set(key(each), [...(names.get(key(each)) ?? []), each.name]);
  return [...names].map(([text, all]) => [once(all).join(', '), text]);
}

/** Special and criminal data and prescribed numbers, with the rule that allows them: art. 9, 10 and 87. */
function sensitive(data: readonly ToldData[]): readonly Block[] {
  const guarded = data.filter(({ category }) => needsException(category.dataClass) && category.exception !== null);
  if (guarded.length === 0) return [];
  const health = guarded.some(({ category }) => category.special === 'health');
  const number = guarded.some(({ name, category }) => category.dataClass === 'idNumber' && /\bbsn\b|burgerservicenummer/iu.test(name));
  const lines = guarded.map(({ name, category }) => {
    const rule = dataExceptions.find(({ id }) => id === category.exception);
    const where = [...(rule?.citations.map(citationText) ?? []), ...category.exceptionLaws].join('; ');
    return `${name}: ${rule?.label ?? ''} (${where})`;
  });
  return [
    ...sentences(
      [health, 'Sommige gegevens gaan over uw gezondheid. Die zijn extra gevoelig.'],
      [number, 'Uw burgerservicenummer (BSN) is ook extra gevoelig.'],
      [true, 'Zulke gegevens mogen wij alleen gebruiken als de wet dat toestaat:'],
    ),
    ...list(once(lines)),
    law('art. 9, 10 en 87 AVG'),
  ];
}
