import { matches, searchKey, searchWords } from '@renderer/ui/search-key';
import type { ClientRow } from './client-row';
import type { RegisterRow } from './register-row';

/** Names by id of the parties and systems that activities point at; the same object until one of them changes. */
export type Names = ReadonlyMap<string, string>;

type SearchTexts<Line> = (line: Line, names: Names) => readonly string[];

/** Looks through lines; the text of a line is made when it is searched for the first time: opening the register does not wait for it. */
function searchIn<Line extends object>(textsOf: SearchTexts<Line>): (lines: readonly Line[], query: string, names: Names) => readonly Line[] {
  const known = new WeakMap<Names, WeakMap<Line, string>>();
  return (lines, query, names) => {
    const words = searchWords(query);
    if (words.length === 0) return lines;
    const keys = known.get(names) ?? new WeakMap<Line, string>();
    known.set(names, keys);
    // Of thousands of activities most say the same: each text is taken apart once.
    const texts = new Map<string, string>();
    const keyOfText = (text: string) => {
      const key = texts.get(text) ?? searchKey(text);
      texts.set(text, key);
      return key;
    };
    const keyOf = (line: Line) => {
      const key = keys.get(line) ?? textsOf(line, names).map(keyOfText).join(' ');
      keys.set(line, key);
      return key;
    };
    return lines.filter((line) => matches(keyOf(line), words));
  };
}

/** What a person may remember of an activity. @param others ids that it points at and that do not count */
function textsOfActivity({ name, number, owner, role, summary }: RegisterRow, names: Names, others: readonly string[] = []): readonly string[] {
  const references = summary.references.filter((id) => !others.includes(id)).map((id) => names.get(id) ?? '');
  return [name, number, owner, role.replace('\u00ad', ''), ...summary.subjects, ...summary.mentions, ...references, ...Object.values(summary.words).flat()];
}

/** The rows that together hold every word of the query, in the order they came. */
export const searchRows = searchIn<RegisterRow>(textsOfActivity);

/** The same for what we do for others: what we do for one client is not found by the name of another. */
export const searchClients = searchIn<ClientRow>(({ client, activity, processing, countries }, names) => {
  const clients = activity.summary.forOthers?.assignments.map(({ party }) => party);
  return [client, processing, countries, ...textsOfActivity(activity, names, clients)];
});

/** What they look at, for who finds nothing. */
export const searchedInRows = 'naam, nummer, rol, eigenaar, betrokkenen, soorten gegevens en waar die vandaan komen, opdrachtgevers, ontvangers en andere partijen, systemen en uw eigen woorden in keuzelijsten';
export const searchedForClients = `wat u doet, landen van doorgifte, ${searchedInRows}`;
