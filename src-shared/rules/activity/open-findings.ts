import type { Citation } from '../../law/citation';
import { openPlaces, type Asked, type OpenItemName } from '../../record/activity/open-items';
import type { Found } from '../finding';

/** A finding at each place that has no answer yet, for the items that are asked about here. */
export function openFindings(
  activity: Asked,
  asked: Partial<Record<OpenItemName, readonly [text: string, citation: Citation]>>,
): readonly Found[] {
  return openPlaces(activity).flatMap(({ name, path }) => {
    const question = asked[name];
    return question === undefined ? [] : [{ path, text: question[0], citations: [question[1]] }];
  });
}
