import type { ActivitySummary } from '@shared/record/activity/activity';
import { agreementName } from '@shared/record/agreement';
import type { BasicSummary } from '@shared/record/kind';
import type { OrganisationSummary } from '@shared/record/organisation';
import type { PartySummary } from '@shared/record/party';
import type { ScreeningSummary } from '@shared/record/screening';
import type { Finding } from '@shared/rules/finding';
import { latestScreenings } from '@shared/screening/latest';
import { readDate, showDate } from '@shared/values/date';
import type { Part } from '@renderer/fields/activity-parts';
import { missingInOrganisation } from '@renderer/fields/missing';
import { namelessActivity, namelessRecord } from '@renderer/fields/names';
import { placeOfFinding } from '@renderer/fields/part-of-path';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { daysSince } from '@renderer/ui/dates';
import { shortList } from '@renderer/ui/short-list';

/** Something that needs attention, why, and where. */
export interface OpenPoint {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  /** a tab of an activity, or what else it is */
  readonly place: Part | 'record' | 'organisation';
  /** the field, where it is one */
  readonly at?: string;
}

export interface LookedAt {
  readonly activities: readonly Row<ActivitySummary>[];
  readonly screenings: readonly Row<ScreeningSummary>[];
  readonly parties: readonly Row<PartySummary>[];
  readonly systems: readonly Row<BasicSummary>[];
  readonly measures: readonly Row<BasicSummary>[];
  readonly organisation: readonly Row<OrganisationSummary>[];
  /** errors that stand open, by the record that they are about */
  readonly errors: ReadonlyMap<string, readonly Finding[]>;
  /** ISO date */
  readonly today: string;
}

interface Reason {
  readonly why: string;
  readonly part: Part;
  readonly at?: string;
  /** what comes first in the list */
  readonly rank: number;
}

interface RankedPoint extends OpenPoint {
  readonly rank: number;
}

/** Days after which an archive is old. */
const archiveHolds = 7;

/** So many characters of what is open fit on one line. */
const room = 60;

const twoVersions = 'Er zijn twee versies; kies er een';

const versionsRank = 0;
const errorRank = 1;
const dateRank = 2;
const gapRank = 3;

/** What needs attention: two versions first, then errors, then dates that passed, then what else lacks something; by name. */
export function openPoints({ activities, screenings, parties, systems, measures, organisation, errors, today }: LookedAt): readonly OpenPoint[] {
  const passed = (date: string) => (readDate(date) ?? today) < today;
  const screened = latestScreenings(screenings);
  const doubled = new Set(screenings.filter(({ heads }) => heads > 1).map(({ summary }) => summary.activity));
  // With whom the organisation is responsible for its whole register: art. 30(1)(a) AVG asks how to reach them.
  const jointly = new Set(organisation.flatMap(({ summary }) => summary.references));
  const points: RankedPoint[] = [
    ...activities.flatMap((row) => pointOf(row, reasonsFor(row, screened.get(row.id), doubled.has(row.id), errors.get(row.id), passed))),
    ...twice(parties, namelessRecord.party, 'record'),
    ...twice(systems, namelessRecord.system, 'record'),
    ...twice(measures, namelessRecord.measure, 'record'),
    ...twice(organisation, 'Organisatie', 'organisation'),
    ...organisation
      .filter(({ id, summary }) => summary.open.length > 0 && !errors.has(id))
      .map(({ id, summary }) => ({
        id,
        name: 'Gegevens van de organisatie',
        why: `Nog open: ${shortList(missingInOrganisation(summary), room)}`,
        place: 'organisation' as const,
        rank: gapRank,
      })),
    ...organisation.flatMap(({ id }) => errorPoint(id, 'Gegevens van de organisatie', 'organisation', errors.get(id))),
    ...parties.flatMap(({ id, summary }) => errorPoint(id, partyName(summary), 'record', errors.get(id))),
    ...parties.flatMap((row) => agreementPoints(row, passed)),
    ...parties
      .filter(({ id, summary }) => !summary.hasContact && jointly.has(id) && !errors.has(id))
      .map(({ id, summary }) => ({ id, name: partyName(summary), why: 'Nog open: adres en contactgegevens', place: 'record' as const, rank: gapRank })),
  ];
  return points.sort((a, b) => a.rank - b.rank || dutchOrder.compare(a.name, b.name)).map(({ rank: _, ...point }) => point);
}

/** '2 fouten: Doel 1 · Grondslag: De grondslag ontbreekt.'; where in the record only if it is in one of several and fits. */
function errorsWhy([first, ...others]: readonly Finding[]): string {
  if (first === undefined) return '';
  const [told = ''] = first.text.split(/(?<=\.) /u);
  const named = first.path.length > 1 && first.where !== '' && first.where.length <= room;
  const sentence = named ? `${first.where}: ${told}` : told;
  return others.length === 0 ? sentence : `${others.length + 1} fouten: ${sentence}`;
}

function errorReason(first: Finding, errors: readonly Finding[]): Reason {
  const { deel, veld } = placeOfFinding(first);
  return { why: errorsWhy(errors), part: deel, ...(veld === undefined ? {} : { at: veld }), rank: errorRank };
}

function errorPoint(id: string, name: string, place: 'record' | 'organisation', errors: readonly Finding[] = []): readonly RankedPoint[] {
  const [first] = errors;
  return first === undefined ? [] : [{ id, name, why: errorsWhy(errors), place, at: first.path.join('/'), rank: errorRank }];
}

/** Records with versions that wait for a choice. */
function twice(rows: readonly Row<BasicSummary>[], nameless: string, place: OpenPoint['place']): readonly RankedPoint[] {
  return rows
    .filter(({ heads }) => heads > 1)
    .map(({ id, summary }) => ({ id, name: summary.name.trim() === '' ? nameless : summary.name, why: twoVersions, place, rank: versionsRank }));
}

function partyName({ name }: PartySummary): string {
  return name.trim() === '' ? namelessRecord.party : name;
}

/** What passed of the agreements with a party: one that ended needs no other look than that. */
function agreementPoints({ id, summary }: Row<PartySummary>, passed: (date: string) => boolean): readonly RankedPoint[] {
  const reasons = summary.agreements.flatMap(({ type, until, reviewOn }) => {
    if (passed(until)) return [`${agreementName(type)} liep af op ${showDate(until)}`];
    return passed(reviewOn) ? [`${agreementName(type)} opnieuw bekijken op ${showDate(reviewOn)} is voorbij`] : [];
  });
  if (reasons.length === 0) return [];
  const rest = reasons.length - 2;
  const why = [...reasons.slice(0, 2), ...(rest > 0 ? [`en nog ${rest}`] : [])].join(' · ');
  return [{ id, name: partyName(summary), why, place: 'record', rank: dateRank }];
}

function reasonsFor(row: Row<ActivitySummary>, screening: ScreeningSummary | undefined, screenedTwice: boolean, errors: readonly Finding[] | undefined, passed: (date: string) => boolean): readonly Reason[] {
  const { status, reviewOn } = row.summary;
  const reasons: Reason[] = [];
  if (row.heads > 1) reasons.push({ why: twoVersions, part: 'algemeen', rank: versionsRank });
  if (screenedTwice) reasons.push({ why: 'Er zijn twee versies van de DPIA-screening; kies er een', part: 'dpia', rank: versionsRank });
  const [first] = errors ?? [];
  if (first !== undefined) reasons.push(errorReason(first, errors ?? []));
  // What has ended is not looked at again.
  if (status !== 'ended' && passed(reviewOn)) reasons.push({ why: `Opnieuw bekijken op ${showDate(reviewOn)} is voorbij`, part: 'algemeen', rank: dateRank });
  if (status !== 'ended' && screening !== undefined && passed(screening.reviewOn)) {
    reasons.push({ why: `DPIA-screening opnieuw doen op ${showDate(screening.reviewOn)} is voorbij`, part: 'dpia', rank: dateRank });
  }
  if (status !== 'ended' && screening?.decision === 'dpia' && !screening.hasDpia && !row.summary.hasDpia) {
    reasons.push({ why: 'DPIA maken: besloten, en nog niet bij de documenten genoemd', part: 'algemeen', rank: dateRank });
  }
  return reasons;
}

/** Two reasons at most: an activity takes one line of its own and one for why. */
function pointOf({ id, summary }: Row<ActivitySummary>, reasons: readonly Reason[]): readonly RankedPoint[] {
  const [first] = reasons;
  if (first === undefined) return [];
  const why = reasons.slice(0, 2).map((reason) => reason.why).join(' · ');
  return [{ id, name: summary.name.trim() === '' ? namelessActivity : summary.name, why, place: first.part, ...(first.at === undefined ? {} : { at: first.at }), rank: first.rank }];
}

/** What to say about the last archive; nothing while it is fresh. */
export function archiveAdvice(archivedAt: string | undefined, now: number): { readonly title: string; readonly why: string } | undefined {
  if (archivedAt === undefined) {
    return { title: 'Sla een archief op', why: 'Er is nog geen archief opgeslagen: alles staat alleen op deze computer.' };
  }
  const days = daysSince(archivedAt, now);
  if (days === undefined) return { title: 'Sla een nieuw archief op', why: 'Van het laatste archief is niet bekend van wanneer het is: de klok van deze computer stond toen verkeerd.' };
  if (days <= archiveHolds) return undefined;
  return { title: 'Sla een nieuw archief op', why: `Het laatste archief is ${days} dagen oud.` };
}
