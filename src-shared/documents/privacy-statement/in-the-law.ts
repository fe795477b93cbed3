import { dataExceptions } from '../../law/special-data';
import type { Fact } from '../model';
import { allData, once, restsOn, restsOnConsent, type Told, type ToldData } from './told';
import { guardedData } from './which-data';
import { togetherInActivity } from './who-we-are';
import { articleText } from './words';

/** The rules that let us use what is extra sensitive, beside art. 9, 10 and 87 AVG themselves. */
function exceptionArticles(data: readonly ToldData[]): string {
  const used = new Set(data.map(({ category }) => category.exception));
  return once(dataExceptions.filter(({ id }) => used.has(id)).flatMap(({ citations }) => citations.filter(({ source }) => source !== 'avg').map(articleText))).join(', ');
}

/** Where it stands in the law, once and at the end, for who wants to look it up. */
export function inTheLaw(told: Told): readonly Fact[] {
  const { activities } = told;
  const used = guardedData(allData(told));
  const sensitive = exceptionArticles(used);
  const lines: readonly (readonly [when: boolean, where: string, what: string])[] = [
    [true, '13 en 14', 'deze tekst'],
    [true, '6', 'waarom het mag'],
    [used.length > 0, ['9, 10 en 87', ...once([sensitive])].join(', '), 'extra gevoelig'],
    [restsOn(told, 'a', 'e', 'f'), '21', 'bezwaar'],
    [restsOnConsent(told), '7', 'toestemming'],
    [activities.some((activity) => togetherInActivity(activity, told).length > 0), '26', 'samen'],
    [activities.some(({ transfers }) => transfers.length > 0), '44 tot en met 49', 'buiten Europa'],
    [activities.some(({ body }) => body.automatedDecisions === 'yes' || body.automatedDecisions === 'profiling'), '22', 'computer'],
    [true, '12 en 15 tot en met 20', 'uw rechten'],
    [true, '77 en 79', 'klagen'],
  ];
  const said = lines.filter(([when]) => when).map(([, where, what]) => `${where} (${what})`);
  return [{ term: 'In de wet', text: `AVG art. ${said.join('; ')}.`, citation: '' }];
}
