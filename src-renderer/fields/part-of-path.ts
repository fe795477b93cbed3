import { partOfField, partNames, type Part } from './activity-parts';

/** What is kept with each category of data and filled in on the tab about keeping. */
const ofTerms: ReadonlySet<string> = new Set(['term', 'startEvent', 'termKind', 'termSource', 'termReason', 'retentionRow']);

const byField: Readonly<Record<string, Part>> = partOfField;

/** The tab of an activity where a field is filled in. @param path keys from the top, with ids of items */
export function partOfPath([top = '', , key = '', ...rest]: readonly string[]): Part {
  if (top === 'dataCategories' && rest.length === 0 && ofTerms.has(key)) return 'bewaren';
  if (top === 'screening') return 'dpia';
  return byField[top] ?? partNames.find((part) => part === top) ?? 'algemeen';
}

interface FieldPlace {
  readonly deel: Part;
  readonly veld?: string;
}

/** Where a finding about an activity is mended, as an address says it: the tab, and the field in it. */
export function placeOfFinding({ path }: { readonly path: readonly string[] }): FieldPlace {
  return { deel: partOfPath(path), ...(path.length === 0 ? {} : { veld: path.join('/') }) };
}
