import { avg } from '../../law/citation';
import type { LawfulBasisLetter } from '../../law/lawful-bases';
import { says, words } from '../pattern';
import { hasBasis, knowsBases, placesWhere } from '../register-facts';
import { deniedAt, type Contradiction } from './contradiction';

interface NamedBasis {
  readonly letter: LawfulBasisLetter;
  readonly named: string;
  readonly hit: string;
  /** of something else than a basis */
  readonly unless: string;
}

/** Consent has a comparison of its own. */
const named: readonly NamedBasis[] = [
  { letter: 'b', named: 'een overeenkomst', hit: '(?:uitvoering|uitvoeren|nakomen|nakoming|sluiten) van (?:de|een|uw|onze|die) (?:[a-z]+ ){0,2}overeenkomst', unless: 'opdrachtgevers?|werkgevers?|leveranciers?|verwerkers?|gemeenten?|uwv|met hen' },
  { letter: 'c', named: 'een wettelijke plicht', hit: 'wettelijke (?:verplichting(?:en)?|plicht(?:en)?)', unless: 'geheimhouding[a-z]*|bewaarplicht|verplicht u|moet u|bent u|langer|betrokkene' },
  { letter: 'e', named: 'een taak van algemeen belang', hit: 'taak van algemeen belang|taken van algemeen belang|openbaar gezag', unless: 'opdrachtgevers?|uwv|gemeenten?' },
  { letter: 'f', named: 'een gerechtvaardigd belang', hit: 'gerechtvaardigde? belang(?:en)?', unless: 'zwaarder|beroepen' },
];

const denied = 'geen|niet|nooit|zonder|tenzij|behalve|of u|bezwaar|derden|inzage|wordt verstaan';
/** A sentence about what we do with the data. */
const ofOurs = says('(?:wij|we|ons|onze|uw)');
const asBasis = says('grondslag(?:en)?|rechtsgrond(?:en)?|op (?:basis|grond) van|verwerk[a-z]*|gebruik[a-z]*|nodig|noodzakelijk|omdat|bewaren');

/** The text names a basis that no purpose of the register has. */
export const basesClaimed: Contradiction = (text, facts) => {
  // a purpose without a basis may get this one
  const open = facts.activities.some(({ body }) => body.purposes.length === 0 || body.purposes.some(({ basis }) => basis === null));
  if (!knowsBases(facts) || open) return [];
  return named.flatMap(({ letter, named: what, hit, unless }) => {
    if (facts.activities.some(({ body }) => hasBasis(letter)(body))) return [];
    const not = says(`${denied}|${unless}`);
    return deniedAt(
      text,
      [
        { hit: words(hit), certainty: 'waarschijnlijk', beside: [asBasis, ofOurs], unless: not },
        { hit: words(hit), certainty: 'mogelijk', beside: asBasis, unless: not },
      ],
      {
        id: `basisClaimed-${letter}`,
        title: `De tekst noemt als grondslag ${what}`,
        advice: 'In het register rust geen enkel doel daarop. Pas de tekst aan, of het register.',
        citations: [avg(`6(1)(${letter})`), avg('13(1)(c)')],
        register: placesWhere(facts, 'purposes', ({ purposes }) => purposes.length > 0).slice(0, 1),
      },
    );
  });
};
