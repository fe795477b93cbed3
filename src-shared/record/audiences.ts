import type { Activity } from './activity/activity';
import { searchKey } from '../words/reading';

/** People who get a privacy statement of their own, arts 12–14 AVG. */
export interface Audience {
  readonly id: string;
  readonly label: string;
}

interface KnownAudience extends Audience {
  /** names of groups that belong to it, as the suggestions have them and as people write them */
  readonly groups: readonly string[];
  /** a name that begins with one of these words belongs to it too, as 'Sollicitant in het bestand'; without marks */
  readonly heads?: readonly string[];
}

/** In the order in which they are offered. Relatives and representatives belong to none: what we do with their data is another story. */
const known: readonly KnownAudience[] = [
  {
    id: 'clients',
    label: 'Cliënten, kandidaten en deelnemers',
    groups: ['Cliënt met een uitkering', 'Cliënt in dienst bij een werkgever', 'Cliënt die zelf betaalt', 'Deelnemer dagbesteding of participatie'],
    heads: ['client', 'clienten', 'kandidaat', 'kandidaten', 'deelnemer', 'deelnemers', 'coachee', 'coachees', 'jobcoachee', 'jobcoachees', 're-integrant', 're-integranten'],
  },
  { id: 'staff', label: 'Medewerkers', groups: ['Medewerker', 'Medewerkers', 'Werknemer', 'Werknemers', 'Eigen medewerkers', 'Personeel'] },
  { id: 'applicants', label: 'Sollicitanten', groups: ['Sollicitant'], heads: ['sollicitant', 'sollicitanten'] },
  { id: 'interns', label: 'Stagiairs en vrijwilligers', groups: ['Stagiair', 'Vrijwilliger'], heads: ['stagiair', 'stagiairs', 'stagiaire', 'stagiaires', 'vrijwilliger', 'vrijwilligers'] },
  {
    id: 'relations',
    label: 'Zakelijke relaties',
    groups: ['Contactpersoon van een opdrachtgever', 'Contactpersoon van een werkgever', 'Leverancier', 'Leveranciers', 'Ingehuurde kracht of zzp’er', 'Opdrachtgever', 'Opdrachtgevers', 'Zakelijke relatie'],
  },
  { id: 'websiteVisitors', label: 'Websitebezoekers', groups: ['Websitebezoeker', 'Bezoeker van de website', 'Bezoekers van de website'] },
  { id: 'visitors', label: 'Bezoekers', groups: ['Bezoeker'] },
];

const ownPrefix = 'group:';

/** What stands before such a word and makes them no other people: 'Particuliere cliënten'. */
const before = /^(?:(?:alle|onze|eigen|nieuwe|huidige|voormalige|vroegere|mogelijke|potentiele|aangemelde|afgewezen|open|jonge|oudere|zieke|particuliere|zelfbetalende|zelf betalende)\s+)+/u;
const idByGroup = new Map(known.flatMap(({ id, label, groups }) => [label, ...groups].map((group) => [searchKey(group), id] as const)));
const idByHead = new Map(known.flatMap(({ id, heads = [] }) => heads.map((head) => [head, id] as const)));

/** The id of the audience that a group of this name is part of; '' without a name. */
export function audienceOf(group: string): string {
  const key = searchKey(group);
  const head = /^(?:re-)?\p{L}+(?![\p{L}\p{N}\-'])/u.exec(key.replace(before, ''))?.[0] ?? '';
  return key === '' ? '' : (idByGroup.get(key) ?? idByHead.get(head) ?? `${ownPrefix}${key}`);
}

/** The usual audiences, then each group of the register that belongs to none of them. */
export function audiencesIn(activities: readonly Pick<Activity, 'subjects'>[]): readonly Audience[] {
  const found = new Map<string, Audience>(known.map(({ id, label }) => [id, { id, label }]));
  for (const { name } of activities.flatMap(({ subjects }) => subjects)) {
    const id = audienceOf(name);
    if (id !== '' && !found.has(id)) found.set(id, { id, label: name.trim() });
  }
  return [...found.values()];
}

/** The activity has data of somebody of this audience, as far as its groups tell. */
export function touches(audience: Audience, { subjects }: Pick<Activity, 'subjects'>): boolean {
  return subjects.some(({ name }) => audienceOf(name) === audience.id);
}
