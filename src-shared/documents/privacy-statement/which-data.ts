import { needsException } from '../../law/data-classes';
import type { Audience } from '../../record/audiences';
import { showDuration } from '../../values/duration';
import { grouped } from '../grouped';
import type { Block, Fact } from '../model';
import { exceptionInWords } from './exception-words';
import { termInWords } from './how-long';
import { ownSource } from '../../record/suggestions';
import { allData, once, type Told, type ToldData } from './told';
import { table } from './words';

/** The usual sources as a reader calls them. */
const sourceWords: Readonly<Record<string, string>> = {
  [ownSource]: 'U zelf',
  Gemeente: 'De gemeente',
  'Bedrijfsarts of arbodienst': 'De bedrijfsarts of arbodienst',
  'Eigen waarneming van de coach': 'De coach, die dit zelf ziet en hoort',
  'Vorige begeleider': 'Uw vorige begeleider',
  'Eigen administratie': 'Onze administratie',
  'Openbare bron': 'Een bron die voor iedereen open is',
};

/** The coach whom they know. */
const ofClients: Readonly<Record<string, string>> = { 'Eigen waarneming van de coach': 'Uw coach' };

/** Usual names of data that only who works with them understands. */
const dataWords: Readonly<Record<string, string>> = {
  'Functionele mogelijkheden en beperkingen (FML)': 'Wat u in het werk wel en niet kunt (FML)',
  'Aanwezigheid en medewerking': 'Of u er was en meedeed',
};
const inPlainWords = (name: string) => dataWords[name] ?? name;

/** On a line each, the reader first, so that the same sources stand there in the same way. */
function sourcesInWords({ sources }: ToldData, { id }: Audience): string {
  const inOrder = sources.toSorted((a, b) => Number(b === ownSource) - Number(a === ownSource));
  return once(inOrder.map((source) => (id === 'clients' ? ofClients[source.trim()] : undefined) ?? sourceWords[source.trim()] ?? source)).join('\n');
}

const mostNames = 7;

/** Names beside each other; more than a reader takes in at once stand on lines of seven, those that are extra sensitive on lines of their own. */
function namesInLines(data: readonly ToldData[]): string {
  const all = once(data.map(({ name }) => inPlainWords(name)));
  if (all.length <= mostNames) return all.join(', ');
  const guarded = new Set(data.filter(({ category }) => needsException(category.dataClass)).map(({ name }) => inPlainWords(name)));
  return [all.filter((name) => !guarded.has(name)), all.filter((name) => guarded.has(name))].flatMap(inSevens).join('\n');
}

function inSevens(names: readonly string[]): readonly string[] {
  const lines = Math.ceil(names.length / mostNames);
  return Array.from({ length: lines }, (_, line) => names.slice(line * mostNames, (line + 1) * mostNames).join(', '));
}

/** Which data, art. 14(1)(d), from whom, art. 14(2)(f), and how long, art. 13(2)(a): what shares the last two stands together. */
export function dataTable(data: readonly ToldData[], audience: Audience): readonly Block[] {
  const named = data.filter(({ name }) => name !== '');
  const rows = grouped(named, (each) => JSON.stringify([each.onlyFor, sourcesInWords(each, audience), termInWords(each.term, audience)])).map((group) => {
    const [first] = group;
    const names = namesInLines(group);
    return [first.onlyFor === '' ? names : `${first.onlyFor}: ${names}`, sourcesInWords(first, audience), termInWords(first.term, audience)];
  });
  return table(['Gegevens', 'Van wie wij ze krijgen', 'Hoe lang wij ze bewaren'], rows);
}

/** What is extra sensitive, with the rule that lets it be used. */
export function guardedData(data: readonly ToldData[]): readonly ToldData[] {
  return data.filter(({ name, category }) => name !== '' && needsException(category.dataClass) && category.exception !== null);
}

/** Special and criminal data and prescribed numbers, each rule once with the data that it allows: art. 9, 10 and 87. */
export function sensitiveFact(data: readonly ToldData[]): readonly Fact[] {
  const ruleOf = ({ category }: ToldData) => exceptionInWords(category);
  const lines = grouped(guardedData(data), ruleOf).map((group) => `${once(group.map(({ name }) => inPlainWords(name))).join(', ')}: ${ruleOf(group[0])}`);
  return lines.length === 0 ? [] : [{ term: sensitiveTerm, text: lines, citation: '' }];
}

export const sensitiveTerm = 'Extra gevoelig';

const isBsn = (name: string) => /\bbsn\b|burgerservicenummer/iu.test(name);

type Sentence = readonly [when: boolean, text: string];

/** What the extra sensitive data are, in our own words. */
export function sensitiveSentences(told: Told): readonly Sentence[] {
  const guarded = guardedData(allData(told));
  const health = guarded.some(({ category }) => category.special === 'health');
  const criminal = guarded.some(({ category }) => category.dataClass === 'criminal');
  const number = guarded.some(({ name, category }) => category.dataClass === 'idNumber' && isBsn(name));
  const other = guarded.some(({ category }) => category.dataClass === 'special' && category.special !== 'health');
  const otherNumber = guarded.some(({ name, category }) => category.dataClass === 'idNumber' && !isBsn(name));
  return [
    [health, 'Sommige gegevens gaan over uw gezondheid. Die zijn extra gevoelig.'],
    [criminal, 'Sommige gegevens gaan over strafbare feiten, of dat die er niet zijn. Die zijn extra gevoelig.'],
    [other, health || criminal ? 'Er zijn nog meer gegevens die extra gevoelig zijn.' : 'Sommige gegevens zijn extra gevoelig.'],
    [otherNumber, 'Een nummer waaraan de overheid u herkent, is extra gevoelig.'],
    [number, health ? 'Uw burgerservicenummer (BSN) is ook extra gevoelig.' : 'Uw burgerservicenummer (BSN) is extra gevoelig.'],
    [guarded.length > 0, `Zulke gegevens mogen wij alleen gebruiken als de wet dat toestaat. Bij ‘${sensitiveTerm}’ leest u welke regel wij volgen.`],
  ];
}

/** A law makes us keep some of it. */
export function keptByLaw(told: Told): boolean {
  return allData(told).some(({ term }) => term.termKind === 'minimum' && showDuration(term.term).trim() !== '');
}
