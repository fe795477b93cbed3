import type { Citation } from '../../law/citation';
import { openPlaces, type Asked, type OpenItemName } from '../../record/activity/open-items';
import type { Found } from '../finding';

/** A finding at each place that has no answer yet, for the items that are asked about here. */
export function openFindings(
  activity: Asked,
  asked: Partial<Record<OpenItemName, readonly [text: string, ...citations: readonly Citation[]]>>,
): readonly Found[] {
  return openPlaces(activity).flatMap(({ name, path }) => {
    const question = asked[name];
    if (question === undefined) return [];
    const [text, ...citations] = question;
    return [{ path, text, citations }];
  });
}
