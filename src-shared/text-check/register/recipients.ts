import { avg } from '../../law/citation';
import type { RecipientRole } from '../../law/recipient-roles';
import { touches } from '../../record/audiences';
import type { CheckedText } from '../checked-text';
import type { Finding } from '../finding';
import { searchKey } from '../../words/reading';
import { says } from '../pattern';
import { activityPlace, type RegisterFacts } from '../register-facts';
import type { Contradiction } from './contradiction';

/** Parties by what they are: a name with one of these words is told by any other of the same row. */
const kinds: readonly RegExp[] = [
  'uwv|uitvoeringsinstituut werknemersverzekeringen',
  'gemeenten?|sociale dienst|college van b',
  '(?:[a-z]*)werkgevers?',
  'opdrachtgevers?',
  'bedrijfsarts(?:en)?|arbodienst(?:en)?|arboarts|arbodienstverlener',
  '(?:huis)?arts(?:en)?|behandelaars?|zorgverleners?|psycholoog',
  'belastingdienst|fiscus',
  'pensioenfonds(?:en)?|pensioenuitvoerders?|pensioenverzekeraar|pensioen',
  'accountants?|boekhouder|administratiekantoor',
  '(?:[a-z]*)verzekeraars?|verzekeringen|verzekering',
  'banken|bank',
  'deurwaarders?|incassobureau',
  'salarisadministratie|salarisverwerker|salaris[a-z]*|loonadministratie',
  'autoriteit persoonsgegevens|toezichthouders?',
  'advocaten|advocaat|juristen',
  'scholen|school|opleid(?:ers|ingen|ingsinstituut)',
].map(says);

/** Words that name no party. */
const emptyWords = new Set(['stichting', 'vereniging', 'holding', 'groep', 'software', 'online', 'nederland', 'diensten', 'services', 'systemen', 'bureau', 'bedrijf', 'voorbeeld', 'potentiele', 'andere']);

/** A text tells of a party by its name, a word of that name, or what kind of party it is. */
export function tells({ plain }: CheckedText, name: string): boolean {
  const folded = searchKey(name);
  if (plain.includes(folded)) return true;
  const own = kinds.filter((kind) => kind.test(folded));
  if (own.length > 0) return own.some((kind) => kind.test(plain));
  return (folded.match(/[a-z0-9]{4,}/gu) ?? []).some((word) => !emptyWords.has(word) && says(`${word}[a-z]{0,4}`).test(plain));
}

const groups: readonly { readonly id: string; readonly roles: readonly RecipientRole[]; readonly title: string; readonly general?: RegExp }[] = [
  { id: 'recipientsAbsent', roles: ['controller', 'joint'], title: 'Ontvangers die de tekst niet noemt' },
  { id: 'processorsAbsent', roles: ['processor', 'subprocessor'], title: 'Verwerkers die de tekst niet noemt', general: says('verwerkers?|(?:software|ict|it)?-?leveranciers?|(?:ict|it|software)-?bedrijven|bedrijven die (?:voor|in opdracht van) ons|dienstverleners|hulpverwerkers|in opdracht van|namens ons') },
];

/** So many are named; the register has them all. */
const few = 6;

/** Who gets data by the register, and is told by the text neither by name nor by kind. */
export const recipientsAbsent: Contradiction = (text, facts) => groups.flatMap((group) => absent(text, facts, group));

function absent(text: CheckedText, facts: RegisterFacts, group: (typeof groups)[number]): readonly Finding[] {
  if (group.general?.test(text.plain) === true) return [];
  const { activities, readers } = facts;
  const theirs = activities.filter(({ body }) => readers.some((reader) => touches(reader, body)));
  const sure = namesIn(text, theirs, facts, group);
  const unsure = namesIn(text, activities.filter((activity) => !theirs.includes(activity)), facts, group);
  for (const name of sure.keys()) unsure.delete(name);
  const why =
    readers.length === 0
      ? 'Uit de tekst blijkt niet voor wie hij is: ga na of zij gegevens van uw lezers krijgen.'
      : 'Het register zegt niet van wie die gegevens zijn: ga na of het om uw lezers gaat.';
  const held = `Vergeleken met de verwerkingen over: ${readers.map(({ label }) => label.toLowerCase()).join('; ')}.`;
  return [...asked(sure, group, 'waarschijnlijk', held), ...asked(unsure, group, 'mogelijk', why)];
}

/** Recipients in these roles that the text does not tell of, each with an activity. */
function namesIn(text: CheckedText, activities: RegisterFacts['activities'], { parties }: RegisterFacts, { roles }: (typeof groups)[number]): Map<string, Finding['register'][number]> {
  const names = new Map<string, Finding['register'][number]>();
  for (const activity of activities) {
    for (const { party, role } of activity.body.recipients) {
      const name = parties.get(party)?.name.trim() ?? '';
      if (role !== null && roles.includes(role) && name !== '' && !names.has(name) && !tells(text, name)) names.set(name, activityPlace(activity, 'recipients'));
    }
  }
  return names;
}

function asked(names: ReadonlyMap<string, Finding['register'][number]>, { id, title }: (typeof groups)[number], certainty: Finding['certainty'], why: string): readonly Finding[] {
  if (names.size === 0) return [];
  const shown = [...names.keys()].slice(0, few).join(', ');
  return [
    {
      id,
      group: 'register',
      certainty,
      title,
      advice: `In het register krijgen ook gegevens: ${shown}${names.size > few ? ` en nog ${names.size - few}` : ''}. Noem ze, of het soort organisatie. ${why}`,
      citations: [avg('13(1)(e)'), avg('14(1)(e)')],
      places: [],
      register: once([...names.values()]).slice(0, few),
    },
  ];
}

function once(places: readonly Finding['register'][number][]): readonly Finding['register'][number][] {
  return [...new Map(places.map((place) => [place.kind === 'activity' ? place.id : '', place])).values()];
}
