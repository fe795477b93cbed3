import { suggestionsOf, type SuggestionList } from '@shared/record/suggestions';
import { createContext, useContext } from 'react';
import { mergeWords } from './options';

/** The words of a list that the organisation used itself; pages that know the store give them. */
export const SuggestionsContext = createContext<(list: SuggestionList) => readonly string[]>(() => []);

/** All words to choose from: those of the organisation after those that everyone begins with. Asked for when a list opens. */
export function useSuggestions(): (list: SuggestionList) => readonly string[] {
  const own = useContext(SuggestionsContext);
  return (list) => mergeWords(suggestionsOf(list).map(({ label }) => label), own(list));
}
