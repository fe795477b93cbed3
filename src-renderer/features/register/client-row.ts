import type { ActivitySummary } from '@shared/record/activity/activity';
import type { ForOthers } from '@shared/record/activity/for-others';
import type { OpenItemName } from '@shared/record/activity/open-items';
import { named } from '@shared/record/nameless';
import type { PartySummary } from '@shared/record/party';
import { showCountry } from '@shared/values/country';
import { openItemText } from '@renderer/fields/missing';
import { namelessRecord } from '@renderer/fields/names';
import { counted } from '@renderer/ui/counted';
import { shortList } from '@renderer/ui/short-list';
import type { ClientColumn } from './client-facts';
import type { RegisterRow } from './register-row';

/** One line of what art. 30(2) AVG asks: an activity for one controller, or an activity that lacks one. */
export interface ClientRow extends Readonly<Record<Exclude<ClientColumn, 'findings'>, unknown>> {
  readonly id: string;
  readonly activity: RegisterRow;
  /** '' while none is chosen */
  readonly client: string;
  /** what we do for this client */
  readonly processing: string;
  /** whether it is there; null where there is no client */
  readonly contact: boolean | null;
  /** where data go outside the EEA: countries, 'geen', or '' while nobody answered */
  readonly countries: string;
  /** measures, or where it is said; '' for nothing */
  readonly security: string;
  /** what is missing, in words; '' when nothing is */
  readonly open: string;
  readonly openCount: number;
}

export interface ClientsOf {
  readonly parties: ReadonlyMap<string, Pick<PartySummary, 'name' | 'hasContact'>>;
  /** names by id */
  readonly measures: ReadonlyMap<string, string>;
}

/** So many characters of a list stand in a cell. */
const room = 60;

/** A line for each controller that we work for, in the order of the activities; an activity without any has a line of its own. */
export function clientRows(activities: readonly RegisterRow[], known: ClientsOf): readonly ClientRow[] {
  return activities.flatMap((activity) => {
    const { forOthers } = activity.summary;
    if (forOthers === null) return [];
    const shared = sharedCells(activity, known);
    if (forOthers.assignments.length === 0) return [clientRow(activity, nobody, shared, known)];
    return forOthers.assignments.map((assignment) => clientRow(activity, assignment, shared, known));
  });
}

interface SharedCells extends Pick<ClientRow, 'countries' | 'security'> {
  readonly missing: readonly string[];
}

/** What is the same for every client of an activity. */
function sharedCells({ summary }: RegisterRow, { measures }: ClientsOf): SharedCells {
  const names = summary.references.map((id) => measures.get(id)).filter((name) => name !== undefined);
  return {
    countries: countriesOf(summary),
    security: names.length > 0 ? shortList(names, room) : isOpen(summary, 'security') ? '' : 'in de toelichting',
    missing: summary.open.filter(({ name }) => name !== 'assignments').map(openItemText),
  };
}

function countriesOf(summary: ActivitySummary): string {
  const { transfers, forOthers } = summary;
  if (transfers === null || isOpen(summary, 'transfers')) return '';
  if (transfers === 0) return 'geen';
  const countries = (forOthers?.countries ?? []).map(showCountry);
  return countries.length === 0 ? counted(transfers, 'doorgifte', 'doorgiften') : shortList(countries, room);
}

function isOpen({ open }: ActivitySummary, item: OpenItemName): boolean {
  return open.some(({ name }) => name === item);
}

type Assigned = ForOthers['assignments'][number];
const nobody: Assigned = { id: '', party: '', processing: '' };

function clientRow(activity: RegisterRow, { id, party, processing }: Assigned, { missing, ...shared }: SharedCells, { parties }: ClientsOf): ClientRow {
  const found = parties.get(party);
  const lacks = [...(found === undefined ? ['opdrachtgever'] : found.hasContact ? [] : ['contact van de opdrachtgever']), ...(processing === '' ? ['wat u doet'] : []), ...missing];
  return {
    id: `${activity.id}/${id}`,
    activity,
    client: party === '' ? '' : found === undefined ? 'Verwijderde partij' : named(found.name.trim(), namelessRecord.party),
    processing,
    contact: found?.hasContact ?? null,
    ...shared,
    open: shortList(lacks, room),
    openCount: lacks.length,
  };
}
