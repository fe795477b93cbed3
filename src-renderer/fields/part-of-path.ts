import { partOfField, partNames, type Part } from './activity-parts';

/** What is kept with each category of data and filled in on the tab about keeping. */
const ofTerms: ReadonlySet<string> = new Set(['term', 'startEvent', 'termKind', 'termSource', 'termReason', 'retentionRow']);

const byField: Readonly<Record<string, Part>> = partOfField;

/** The tab of an activity where a field is filled in. @param path keys from the top, with ids of items */
export function partOfPath([top = '', , key = '', ...rest]: readonly string[]): Part {
  if (top === 'dataCategories' && rest.length === 0 && ofTerms.has(key)) return 'bewaren';
  return byField[top] ?? partNames.find((part) => part === top) ?? 'algemeen';
}

/** Rules whose findings are mended in a screening, which is no field of the activity. */
const ofScreening: ReadonlySet<string> = new Set(['dpia-decided', 'monitoring-screened', 'screening-advice', 'screening-reviewed', 'screening-of-today']);

interface FieldPlace {
  readonly deel: Part;
  readonly veld?: string;
}

/** Where a finding about an activity is mended, as an address says it: the tab, and the field in it. */
export function placeOfFinding({ rule, path }: { readonly rule: string; readonly path: readonly string[] }): FieldPlace {
  if (ofScreening.has(rule)) return { deel: 'dpia' };
  return { deel: partOfPath(path), ...(path.length === 0 ? {} : { veld: path.join('/') }) };
}
