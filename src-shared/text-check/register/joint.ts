import { avg } from '../../law/citation';
import type { RegisterPlace } from '../finding';
import { says, words } from '../pattern';
import { activityPlace, organisationPlace, placesWhere, type RegisterFacts } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';
import { tells } from './recipients';

const controllers = '(?:verwerkings)?verantwoordelijk(?:en?)?';
const jointly = `(?:gezamenlijke?|gedeelde) ${controllers}|samen met [^.;\\n]{2,80} (?:is|zijn|bent|hebben)?[^.;\\n]{0,30}${controllers}|(?:zijn|is) (?:wij )?samen(?: met [^.;\\n]{2,80})? ${controllers}`;
/** Of a word that is explained, or of what might be, nothing is said. */
const notSaid = says('alleen of samen|degene|ieder die|wordt verstaan|indien|als wij|wanneer|wie is|kunnen|kan|werkplek|veiligheid|sfeer|resultaat|traject|uw re-integratie|geen|niet');

/** The parties that decide with us, each with where the register has it. */
function jointParties({ organisation, activities, parties }: RegisterFacts): ReadonlyMap<string, RegisterPlace> {
  const all = [
    ...organisation.jointControllers.map(({ party }) => [party, organisationPlace] as const),
    ...activities.filter(({ body }) => body.role === 'joint').flatMap((activity) => activity.body.jointControllers.map(({ party }) => [party, activityPlace(activity, 'jointControllers')] as const)),
  ];
  return new Map(all.map(([party, place]) => [parties.get(party)?.name.trim() ?? '', place] as const).filter(([name]) => name !== ''));
}

/** Who decides with us by the register, and is not told. */
export const jointAbsent: Contradiction = (text, facts) => {
  const absent = [...jointParties(facts)].filter(([name]) => !tells(text, name));
  if (absent.length === 0) return [];
  return [
    {
      id: 'jointAbsent',
      group: 'register',
      certainty: facts.readers.length === 0 ? 'mogelijk' : 'waarschijnlijk',
      title: 'Met wie u samen verantwoordelijk bent',
      advice: `Volgens het register beslist u samen met: ${absent.map(([name]) => name).join(', ')}. Noem ze, en wat u in hoofdlijnen met hen afsprak.`,
      citations: [avg('26(2)'), avg('13(1)(a)')],
      places: [],
      register: [...new Set(absent.map(([, place]) => place))],
    },
  ];
};

/** The text tells of a controller beside us, and the register has none. */
export const jointClaimed: Contradiction = (text, facts) => {
  const { organisation, activities } = facts;
  const known = organisation.jointControllers.length > 0 || activities.some(({ body }) => body.role === 'joint' || body.jointControllers.length > 0);
  // a role that nobody chose yet may be a joint one
  if (known || activities.length === 0 || activities.some(({ body }) => body.role === null)) return [];
  return deniedAt(text, [{ hit: words(jointly), certainty: 'waarschijnlijk', unless: notSaid }], {
    id: 'jointClaimed',
    title: 'De tekst noemt gezamenlijke verantwoordelijkheid',
    advice: 'Volgens het register beslist u nergens samen met een ander. Vul het register aan, of pas de tekst aan.',
    citations: [avg('26(1)'), avg('30(1)(a)')],
    register: [...placesWhere(facts, 'jointControllers', () => true).slice(0, 1)],
  });
};
