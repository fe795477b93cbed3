import { avg } from '../../law/citation';
import { isFar } from '../missing/applies';
import { says, words } from '../pattern';
import { placesWhere } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';

const area = '(?:de )?(?:eer|eu|europese (?:economische ruimte|unie)|europa)';
const exceptions = says('tenzij|behalve|anders dan|uitgezonderd|soms|alleen als|alleen wanneer|mits|indien|inzage');

/** The text says that no data leave the EEA, and the register knows of data that do. */
export const transfersDenied: Contradiction = (text, facts) => {
  const sent = placesWhere(facts, 'transfers', ({ anyTransfers, transfers }) => anyTransfers === 'some' || transfers.length > 0);
  const far = placesWhere(facts, 'recipients', ({ recipients }) => recipients.some(({ party }) => isFar(facts.parties.get(party)?.country ?? '')));
  const register = sent.length > 0 ? sent : far;
  if (register.length === 0) return [];
  const certainty = sent.length > 0 ? 'zeker' : 'waarschijnlijk';
  return deniedAt(
    text,
    [
      { hit: words(`(?:geen|niet|nooit)[^.\\n]{0,120}(?:buiten ${area}|derde land(?:en)?|doorgifte)|(?:binnen ${area}) (?:blijven|bewaard|opgeslagen)|(?:alleen|uitsluitend|altijd|blijven)[^.\\n]{0,60}binnen ${area}`), certainty, unless: exceptions },
    ],
    {
      id: 'transfersDenied',
      title: 'De tekst zegt: niet buiten de EER',
      advice: sent.length > 0 ? 'Het register noemt wel doorgifte. Pas de tekst aan, of het register.' : 'Een ontvanger in het register staat in een land buiten de EER. Kijk na of daar gegevens komen.',
      citations: [avg('13(1)(f)'), avg('14(1)(f)'), avg('44')],
      register,
    },
  );
};

/** The text tells of transfers, and the register says of everything that there are none. */
export const transfersClaimed: Contradiction = (text, facts) => {
  const { activities } = facts;
  if (activities.length === 0 || activities.some(({ body }) => body.anyTransfers !== 'none')) return [];
  return deniedAt(text, [{ hit: words(`(?:gegevens|ze) (?:gaan|worden|kunnen|komen)[^.\\n]{0,80}(?:buiten ${area}|verenigde staten|derde landen)|(?:geven|sturen|slaan) wij[^.\\n]{0,80}(?:buiten ${area}|verenigde staten)`), certainty: 'waarschijnlijk', unless: says('geen|niet|nooit|tenzij|inzage') }], {
    id: 'transfersClaimed',
    title: 'De tekst noemt doorgifte buiten de EER',
    advice: 'Het register zegt van elke verwerking dat er geen doorgifte is. Vul het register aan, of pas de tekst aan.',
    citations: [avg('30(1)(e)'), avg('13(1)(f)')],
    register: placesWhere(facts, 'anyTransfers', () => true).slice(0, 1),
  });
};
