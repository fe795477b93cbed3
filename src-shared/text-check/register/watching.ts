import { avg } from '../../law/citation';
import { says, words } from '../pattern';
import { placesWhere } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';

const camera = 'camera(?:\'?s)?|cameratoezicht|camerabeelden|cameraregistratie|videocamera\'?s?|bewakingscamera\'?s?';
/** Of a part of the building, a kind of camera or a use of them nothing is denied or claimed of all. */
const onlySome = says('werkplek(?:ken)?|kleed[a-z]*|toilet(?:ten)?|spreekkamers?|behandelkamers?|kantines?|verborgen|heimelijk[a-z]*|geluid|tenzij|behalve|alleen|met uitzondering|webcam|laptop|beeldbellen|thuis|indien|derden|onbevoegden|langer|gezichtsherkenning');

/** The text says that nobody is filmed, and the register knows of cameras. */
export const camerasDenied: Contradiction = (text, facts) => {
  const register = placesWhere(facts, 'monitoring', ({ monitoring }) => monitoring === 'cameras' || monitoring === 'both');
  if (register.length === 0) return [];
  return deniedAt(text, [{ hit: words(`(?:geen|nooit|zonder)[^.;,\\n]{0,40}(?:${camera})`), certainty: 'zeker', unless: onlySome }], {
    id: 'camerasDenied',
    title: 'De tekst zegt: geen camera’s',
    advice: 'In het register staat dat mensen met camera’s worden gefilmd. Pas de tekst aan, of het register.',
    citations: [avg('13'), avg('5(1)(a)')],
    register,
  });
};

/** The text tells of cameras, and the register says of everything that there are none. */
export const camerasClaimed: Contradiction = (text, facts) => {
  const { activities } = facts;
  if (activities.length === 0 || activities.some(({ body: { monitoring } }) => monitoring !== 'no' && monitoring !== 'staff')) return [];
  const used = `(?:wij|we|het bureau|bij ons|ons gebouw|onze gebouwen|onze locaties|ons kantoor|er)[^.;\\n]{0,60}(?:${camera})|(?:${camera})[^.;\\n]{0,40}(?:hangen|hangt|in ons|in onze|bij onze)`;
  return deniedAt(text, [{ hit: words(used), certainty: 'waarschijnlijk', unless: new RegExp(`${onlySome.source}|${says('geen|niet|nooit|zonder').source}`, 'u') }], {
    id: 'camerasClaimed',
    title: 'De tekst noemt camera’s',
    advice: 'Het register zegt van elke verwerking dat er geen camera’s zijn. Vul het register aan, of pas de tekst aan.',
    citations: [avg('30(1)(c)'), avg('13')],
    register: placesWhere(facts, 'monitoring', () => true).slice(0, 1),
  });
};
