import type { ReferencedKind } from '@shared/record/field';
import { suggestionsOf, type SuggestionList } from '@shared/record/suggestions';
import { nameKey } from '@shared/words/reading';
import { createContext, useContext, useState } from 'react';
import { type Option } from './options';

export interface Referenced {
  readonly id: string;
  readonly name: string;
}

export interface References {
  /** the records of a kind that the organisation has */
  readonly options: (kind: ReferencedKind) => readonly Referenced[];
  /** makes a record of that name. @returns its id, at once */
  readonly keep: (kind: ReferencedKind, name: string) => string;
}

/** The records that fields can point at; pages that know the store give them, anew when a record comes or is renamed. */
export const ReferencesContext = createContext<References>({
  options: () => [],
  keep: (kind) => {
    throw new Error(`nothing here keeps a new ${kind}`);
  },
});

/** The record that people would take for the one of that name: case and blanks aside. */
export function recordNamed(records: readonly Referenced[], name: string): Referenced | undefined {
  return records.find((record) => nameKey(record.name) === nameKey(name));
}

interface Words {
  readonly list: SuggestionList;
  /** what stands for a record that is gone */
  readonly gone: string;
  readonly goneHint: string;
  /** after 'toevoegen als' */
  readonly added: string;
}

export const referenceWords: Readonly<Record<ReferencedKind, Words>> = {
  party: { list: 'recipient', gone: 'Verwijderde partij', goneHint: 'Deze partij is verwijderd. Kies een andere, of maak het veld leeg.', added: 'nieuwe partij' },
  system: { list: 'system', gone: 'Verwijderd systeem', goneHint: 'Dit systeem is verwijderd. Kies een ander, of maak het veld leeg.', added: 'nieuw systeem' },
  measure: { list: 'measure', gone: 'Verwijderde maatregel', goneHint: 'Deze maatregel is verwijderd. Kies een andere, of maak het veld leeg.', added: 'nieuwe maatregel' },
};

/** The records of one kind: what they are called, what to choose from, and the one of a name, made when there is none. */
export function useReferences(kind: ReferencedKind) {
  const { options, keep } = useContext(ReferencesContext);
  // a record that was made here may come back from the store later than the next key stroke
  const [made, setMade] = useState<readonly Referenced[]>([]);
  const records = (): readonly Referenced[] => {
    const stored = options(kind);
    return [...stored, ...made.filter(({ id }) => !stored.some((record) => record.id === id))];
  };
  return {
    /** undefined when there is no such record (any more) */
    nameOf: (id: string): string | undefined => records().find((record) => record.id === id)?.name,
    /** records, then the usual names that are no record yet */
    choices: (): readonly Option[] => {
      const all = records();
      const taken = new Set(all.map(({ name }) => nameKey(name)));
      const usual = suggestionsOf(referenceWords[kind].list).filter(({ label }) => !taken.has(nameKey(label)));
      return [...all.map(({ id, name }) => ({ value: id, label: name })), ...usual.map(({ label }) => ({ value: '', label }))];
    },
    idOf: ({ value, label }: Option): string => {
      if (value !== '') return value;
      const name = label.trim();
      const twin = recordNamed(records(), name);
      if (twin !== undefined) return twin.id;
      const id = keep(kind, name);
      setMade((before) => [...before, { id, name }]);
      return id;
    },
  };
}
