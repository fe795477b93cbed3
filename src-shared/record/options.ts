import { citationText, type Citation } from '../law/citation';
import type { Option } from './field';

/** Options of a choice made from facts of the law, each keeping its own words and naming its articles. */
export function optionsOf<Facts extends { readonly label: string; readonly help: string; readonly citations?: readonly Citation[]; readonly citation?: Citation }>(
  facts: readonly Facts[],
  value: (facts: Facts) => string,
  label: (facts: Facts) => string = (each) => each.label,
): readonly Option[] {
  return facts.map((each) => {
    const articles = [...(each.citations ?? []), ...(each.citation === undefined ? [] : [each.citation])].map(citationText).join(', ');
    return { value: value(each), label: label(each), help: [each.help, articles === '' ? '' : `(${articles})`].filter((text) => text !== '').join(' ') };
  });
}
