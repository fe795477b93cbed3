import type { Option } from './field';

/** Options of a choice made from facts of the law, each keeping its own words. */
export function optionsOf<Facts extends { readonly label: string; readonly help: string }>(
  facts: readonly Facts[],
  value: (facts: Facts) => string,
  label: (facts: Facts) => string = (each) => each.label,
): readonly Option[] {
  return facts.map((each) => ({ value: value(each), label: label(each), help: each.help }));
}
