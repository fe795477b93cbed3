import { mentionsMonitoring } from '../../law/monitoring-words';
import { retentionRowSurelyFor } from '../../law/retention-catalogue';
import type { RetentionRow } from '../../law/retention/row';
import type { Activity } from '../../record/activity/activity';
import { audienceOf } from '../../record/audiences';
import { isClient, subjectOf } from '../about';
import type { Told } from './term-bounds';
import { readsTheSame } from '../../words/reading';

type Around = Pick<Activity, 'name' | 'purposes' | 'monitoring'>;

/** The row that these data are of beyond doubt, as far as the groups, the activity and its cameras tell. */
export function sureRow({ name, groups, term }: Told, activity: Around, today: string): RetentionRow | undefined {
  const words = wordsOf(activity);
  const data = isOfCamera({ name, groups, term }, activity) ? 'Camerabeelden' : name;
  return retentionRowSurelyFor(data, groups.map(inCatalogue), today, [words, ...groups.map((group) => group.name)].join(' '));
}

function wordsOf({ name, purposes }: Pick<Activity, 'name' | 'purposes'>): string {
  return [name, ...purposes.map(({ description }) => description)].join(' ');
}

/** Who takes part may do so in day care, for which other terms hold. */
const participant = /(?<!\p{L})deelnemers?(?!\p{L})/iu;

/** The group as the catalogue calls it: for clients it does not matter of which kind they are, where they are surely clients. */
function inCatalogue({ name }: { readonly name: string }): string {
  const known = subjectOf({ name });
  return isClient({ name }) && readsTheSame(known, name) && !participant.test(name) ? 'Cliënt' : known;
}

const images = /^(?:foto[’']?s?|video[’']?s?|beelden|videobeelden)(?: (?:of|en) (?:foto[’']?s?|video[’']?s?))?$/iu;

/** Photos and films where cameras hang: of visitors, from the moment of recording, or where the activity is about cameras. A portrait of staff is none of these. */
function isOfCamera({ name, groups, term }: Omit<Told, 'path'>, activity: Around): boolean {
  if (!images.test(name.trim()) || (activity.monitoring !== 'cameras' && activity.monitoring !== 'both')) return false;
  const visitors = groups.length > 0 && groups.every((group) => audienceOf(group.name) === 'visitors');
  return visitors || readsTheSame(term.startEvent, 'Opname') || mentionsMonitoring(activity.name);
}
