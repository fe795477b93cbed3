import { dataExceptions, exceptionFits } from '../../law/special-data';
import { isInEea } from '../../law/transfers';
import { readCountry } from '../../values/country';
import { orderProblem } from '../date-order';
import type { Activity } from './activity';
import { nameKey } from '../../words/reading';

/** A sentence for each value that another one contradicts, by its path: 'subjects/<id>/name'. */
export type ActivityProblems = ReadonlyMap<string, string>;

type Problem = readonly [path: string, sentence: string | undefined];

/** What is wrong in an activity that no value shows by itself; nothing is refused or changed for it. */
export function activityProblems(activity: Activity): ActivityProblems {
  const all: readonly Problem[] = [
    ['inUseUntil', orderProblem(activity.inUseFrom, activity.inUseUntil)],
    ...(['purposes', 'recipients', 'transfers'] as const).flatMap((list) => activity[list].map(({ id, groups }): Problem => [`${list}/${id}/groups`, groupsProblem(groups, activity.subjects)])),
    ...nameProblems('subjects', activity.subjects, groupWords),
    ...nameProblems('dataCategories', activity.dataCategories, categoryWords),
    ...activity.dataCategories.map((category): Problem => [`dataCategories/${category.id}/exception`, exceptionProblem(category)]),
    ['anyRecipients', noneButListed(activity.anyRecipients, activity.recipients, 'ontvangers')],
    ['anyTransfers', noneButListed(activity.anyTransfers, activity.transfers, 'doorgiften')],
    ...activity.transfers.map(({ id, country }): Problem => [`transfers/${id}/country`, transferProblem(country)]),
  ];
  return new Map(all.filter((problem): problem is readonly [string, string] => problem[1] !== undefined));
}

interface NameWords {
  readonly blank: string;
  readonly twice: string;
}

const groupWords: NameWords = {
  blank: 'Deze groep heeft nog geen naam. Schrijf op over wie het gaat.',
  twice: 'Er is al een groep met deze naam. Geef een van de twee een andere naam, of verwijder er een.',
};
const categoryWords: NameWords = {
  blank: 'Deze soort gegevens heeft nog geen naam. Schrijf op welke gegevens het zijn.',
  twice: 'Deze soort gegevens staat er al. Geef een van de twee een andere naam, of verwijder er een.',
};

/** What is said where groups were chosen of which one is gone: nothing chosen would mean all of them, and nobody said that. */
export function groupsProblem(chosen: readonly string[], groups: readonly { readonly id: string }[]): string | undefined {
  if (chosen.every((id) => groups.some((group) => group.id === id))) return undefined;
  return 'Hier staat een groep die is verwijderd. Kies een andere en vink deze uit, of vink alles uit als het over alle groepen gaat.';
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** As people take names for the same; the first of equal names is not in the way. */
function nameProblems(list: string, items: readonly Named[], words: NameWords): readonly Problem[] {
  const seen = new Set<string>();
  return items.map(({ id, name }) => {
    const key = nameKey(name);
    const twice = seen.has(key);
    seen.add(key);
    return [`${list}/${id}/name`, key === '' ? words.blank : twice ? words.twice : undefined];
  });
}

function exceptionProblem(category: Activity['dataCategories'][number]): string | undefined {
  const chosen = dataExceptions.find(({ id }) => id === category.exception);
  if (chosen === undefined || exceptionFits(chosen, category)) return undefined;
  if (chosen.dataClass === category.dataClass) return 'Deze uitzondering geldt niet voor dit soort bijzondere gegevens. Kies een andere uitzondering, of kijk of de soort klopt.';
  return 'Deze uitzondering hoort bij een andere klasse van gegevens. Kies een andere uitzondering, of kijk of de klasse klopt.';
}

function noneButListed(answer: 'some' | 'none' | null, items: readonly unknown[], what: string): string | undefined {
  if (answer !== 'none' || items.length === 0) return undefined;
  return `Hieronder staan wel ${what}. Kies het andere antwoord, of verwijder wat er staat.`;
}

/** What is said of a country that no data can be transferred to, since they do not leave the EEA. */
export function transferProblem(country: string): string | undefined {
  if (!isInEea(readCountry(country) ?? '')) return undefined;
  return 'Dit land ligt binnen de Europese Economische Ruimte (EER): dit is geen doorgifte. Kijk of het land klopt, of verwijder deze regel.';
}
