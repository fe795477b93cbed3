import type { Source } from './source';
import { dutchGeneralSources, dutchPrivacySources, dutchWorkSources } from './sources-dutch';
import { europeanSources } from './sources-european';
import { sources, type SourceId } from './sources';

export interface SourceGroup {
  readonly title: string;
  readonly ids: readonly SourceId[];
}

const isSource = (id: string): id is SourceId => id in sources;
const inForce = (table: Readonly<Record<string, Source>>) => idsOf(table).filter((id) => sources[id].state === 'inForce');

function idsOf(table: Readonly<Record<string, Source>>): SourceId[] {
  return Object.keys(table).filter(isSource);
}

/** Every source, once, in the order in which the page shows them. */
export const sourceGroups: readonly SourceGroup[] = [
  { title: 'Europees', ids: inForce(europeanSources) },
  { title: 'Nederlands: persoonsgegevens', ids: inForce(dutchPrivacySources) },
  { title: 'Nederlands: ziekte, werk en inkomen', ids: inForce(dutchWorkSources) },
  { title: 'Nederlands: belasting, boekhouding en procedures', ids: inForce(dutchGeneralSources) },
  { title: 'Vervallen', ids: idsOf(sources).filter((id) => sources[id].state === 'lapsed') },
  { title: 'Voorstellen', ids: idsOf(sources).filter((id) => sources[id].state === 'proposal') },
];

/** Whole articles whose numbers follow each other. */
function follows(place: string, next: string): boolean {
  const [from, to] = [place, next].map((each) => (/^\d+[a-z]?$/u.test(each) ? Number.parseInt(each, 10) : Number.NaN));
  return from !== undefined && to !== undefined && (to === from || to === from + 1);
}

function runsOf(places: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? '', place)) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

function placesText(places: readonly string[], pinpoint: string): string {
  const parts = runsOf(places).flatMap((run) => (run.length < 3 ? run : [`${run[0] ?? ''} t/m ${run.at(-1) ?? ''}`]));
  const last = parts.pop() ?? '';
  return `${pinpoint} ${parts.length === 0 ? last : `${parts.join(', ')} en ${last}`}`;
}

/** Which parts of a source were read: 'art. 22 t/m 47a; deels art. 1 en 5', 'niet nagelezen'. */
export function readText({ read, partlyRead = [], pinpoint }: Source): string {
  const places = read.filter((place) => place !== '');
  const parts = [places.length === 0 ? '' : placesText(places, pinpoint), partlyRead.length === 0 ? '' : `deels ${placesText(partlyRead, pinpoint)}`].filter((part) => part !== '');
  if (parts.length > 0) return parts.join('; ');
  return read.length > 0 ? 'wat de app ervan gebruikt' : 'niet nagelezen';
}
