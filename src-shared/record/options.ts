import type { Citation } from '../law/citation';
import { citedText } from '../law/citations-text';
import type { Option } from './field';

/** Options of a choice made from facts of the law, each keeping its own words and naming its articles, with what of them was not read. */
export function optionsOf<Facts extends { readonly label: string; readonly help: string; readonly citations?: readonly Citation[]; readonly citation?: Citation }>(
  facts: readonly Facts[],
  value: (facts: Facts) => string,
  label: (facts: Facts) => string = (each) => each.label,
): readonly Option[] {
  return facts.map((each) => {
    const articles = citedText([...(each.citation === undefined ? [] : [each.citation]), ...(each.citations ?? [])]);
    return { value: value(each), label: label(each), help: [each.help, articles === '' ? '' : `(${articles})`].filter((text) => text !== '').join(' ') };
  });
}
