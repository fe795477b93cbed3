import { searchKey } from '@shared/words/reading';
import { matches, searchWords } from '@renderer/ui/search-key';
import type { ClientRow } from './client-row';
import type { RegisterRow } from './register-row';

/** Names by id of the parties and systems that activities point at; the same object until one of them changes. */
export type Names = ReadonlyMap<string, string>;

type SearchTexts<Line> = (line: Line, names: Names) => readonly string[];

export interface Search<Line> {
  /** the lines that hold every word of the query, in the order they came */
  readonly search: (lines: readonly Line[], query: string, names: Names) => readonly Line[];
  /** so that a search need not make the text of this line itself */
  readonly prepare: (line: Line, names: Names) => void;
}

/** Looks through lines; the text of a line is made once: opening the register does not wait for it. */
function searchIn<Line extends object>(textsOf: SearchTexts<Line>): Search<Line> {
  const known = new WeakMap<Names, ReturnType<typeof makeKeys>>();
  const makeKeys = (names: Names) => {
    const keys = new WeakMap<Line, string>();
    // Of thousands of activities most say the same: each text is taken apart once.
    const texts = new Map<string, string>();
    const keyOfText = (text: string) => {
      const key = texts.get(text) ?? searchKey(text);
      texts.set(text, key);
      return key;
    };
    return (line: Line) => {
      const key = keys.get(line) ?? textsOf(line, names).map(keyOfText).join(' ');
      keys.set(line, key);
      return key;
    };
  };
  const keysWith = (names: Names) => {
    const keyOf = known.get(names) ?? makeKeys(names);
    known.set(names, keyOf);
    return keyOf;
  };
  return {
    search: (lines, query, names) => {
      const words = searchWords(query);
      const keyOf = keysWith(names);
      return words.length === 0 ? lines : lines.filter((line) => matches(keyOf(line), words));
    },
    prepare: (line, names) => void keysWith(names)(line),
  };
}

/** What a person may remember of an activity. @param others ids that it points at and that do not count */
function textsOfActivity({ name, number, owner, role, summary }: RegisterRow, names: Names, others: readonly string[] = []): readonly string[] {
  const references = summary.references.filter((id) => !others.includes(id)).map((id) => names.get(id) ?? '');
  return [name, number, owner, role, ...summary.subjects, ...summary.mentions, ...references, ...Object.values(summary.words).flat()];
}

/** Activities by all that a person may remember of them. */
export const rowSearch = searchIn<RegisterRow>(textsOfActivity);

/** The same for what we do for others: what we do for one client is not found by the name of another. */
export const clientSearch = searchIn<ClientRow>(({ client, activity, processing, countries }, names) => {
  const clients = activity.summary.forOthers?.assignments.map(({ party }) => party);
  return [client, processing, countries, ...textsOfActivity(activity, names, clients)];
});

/** What they look at, for who finds nothing. */
export const searchedInRows = 'naam, nummer, rol, eigenaar, betrokkenen, soorten gegevens en waar die vandaan komen, opdrachtgevers, ontvangers en andere partijen, systemen en uw eigen woorden in keuzelijsten';
export const searchedForClients = `wat u doet, landen van doorgifte, ${searchedInRows}`;
