import { suggestedLabels } from '../record/suggestions';
import type { Party } from '../record/party';
import type { World } from './world';
import { nameKey } from '../words/reading';

/** Of the words that are suggested only this one is somebody; the others are kinds of commissioners. */
const somebody = 'UWV';
const kinds: ReadonlySet<string> = new Set([...suggestedLabels('commissioner')].filter((label) => label !== somebody).map(nameKey));

/** Names among the commissioners of an activity: 'Gemeente Lindeloo', but not 'Gemeente'. */
export function namedCommissioners(commissioners: readonly string[]): readonly string[] {
  return commissioners.filter((each) => nameKey(each) !== '' && !kinds.has(nameKey(each)));
}

/** One name stands in the other as whole words: 'UWV' in 'UWV Werkbedrijf'. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === '' || b === '') return false;
  const words = (text: string) => ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return words(a).includes(words(b)) || words(b).includes(words(a));
}

/** An activity names the party as who gives the assignment. */
export function isCommissioner({ name }: Pick<Party, 'name'>, world: Pick<World, 'activities'>): boolean {
  return world.activities().some(({ body }) => namedCommissioners(body.commissioners).some((each) => isSameName(each, name)));
}
