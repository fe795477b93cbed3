import { avg } from '../../law/citation';
import { readDuration, showDuration } from '../../values/duration';
import { placeOf } from '../checked-text';
import { fee, notOfRequests } from '../outdated/rights';
import { hitsOf, says, words } from '../pattern';
import { organisationPlace } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';
import { aDuration, size } from './durations';

const register = [organisationPlace];
const answered = says('(?:beantwoord[a-z]*|antwoord[a-z]*|reage[a-z]*|reactie|beslis[a-z]*|besluit[a-z]*|bericht|mee|weten|afgehandeld|handel[a-z]*|behandel[a-z]*|voldo[a-z]*|krijgt u|hoort u|u hoort|de tijd)');
const asked = says('verzoek(?:en|er|t)?|inzage|rectificatie|correctie');
/** An extension, erasing, and what comes before or after the answer have terms of their own. */
const otherTerm = new RegExp(
  `${notOfRequests.source}|${says('verleng[a-z]*|langer|extra|uitstel|vernietig[a-z]*|verwijder[a-z]*|gewist|wissen|wist|beroep|toezichthouder|autoriteit persoonsgegevens|eens per|keer per|ontvangstbevestiging|bevestig[a-z]*|datalek(?:ken)?|oud|leeftijd|complex[a-z]*|ingewikkeld[a-z]*').source}`,
  'u',
);

/** The text names another time to answer a request than the register has as our own. */
export const requestTermDiffers: Contradiction = (text, { organisation: { requestTerm } }) => {
  const own = readDuration(requestTerm);
  if (own === undefined) return [];
  const hits = hitsOf(text, [{ hit: words(aDuration), certainty: 'waarschijnlijk', beside: [asked, answered], unless: otherTerm }]).flatMap(({ span }) => {
    const iso = readDuration(text.plain.slice(span.start, span.end));
    return iso === undefined ? [] : [{ span, iso }];
  });
  const [first] = hits;
  if (first === undefined || hits.some(({ iso }) => size(iso) === size(own))) return [];
  return [
    {
      id: 'requestTerm',
      group: 'register',
      certainty: 'waarschijnlijk',
      title: `Een andere termijn voor verzoeken: ${showDuration(first.iso)}`,
      advice: `Het register heeft als uw eigen termijn: ${showDuration(own)}. Maak ze gelijk.`,
      citations: [avg('12(3)')],
      places: hits.map(({ span }) => placeOf(text, span)),
      register,
    },
  ];
};

/** Whether access costs money: the text and the register say different things. */
export const feeDiffers: Contradiction = (text, { organisation: { requestFee } }) => {
  if (requestFee === 'no') {
    return deniedAt(text, fee, {
      id: 'feeClaimed',
      title: 'De tekst vraagt geld voor een verzoek',
      advice: 'Het register zegt dat u daar geen geld voor vraagt.',
      citations: [avg('12(5)'), avg('15(3)')],
      register,
    });
  }
  if (requestFee !== 'yes') return [];
  const free = { hit: words('gratis|kosteloos|geen kosten|geen vergoeding|kost u niets|zonder kosten'), certainty: 'waarschijnlijk' as const, beside: says('inzage|verzoek(?:en)?|afschrift(?:en)?|kopie(?:en)?'), unless: says('eerste|buitensporige?|tenzij|klacht[a-z]*') };
  return deniedAt(text, [free], {
    id: 'feeDenied',
    title: 'De tekst zegt dat een verzoek niets kost',
    advice: 'Het register zegt dat u geld vraagt voor inzage. De eerste kopie is gratis: pas het register of uw werkwijze aan.',
    citations: [avg('12(5)'), avg('15(3)')],
    register,
  });
};
