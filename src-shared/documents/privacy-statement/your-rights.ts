import type { Block, Fact } from '../model';
import { namedActivity } from './names';
import { givesThemselves, restsOn, restsOnConsent, type Told, type ToldActivity } from './told';
import { keptByLaw } from './which-data';
import { asSentence, fact, list, paragraph, question, sentences, withLaw } from './words';

/** Art. 13(2)(b) and (c), 14(2)(c) and (d), 12(3). */
export function yourRights(told: Told): readonly Block[] {
  return withLaw(
    'art. 7 en 12 tot en met 21 AVG',
    question('Wat kunt u doen?'),
    ...sentences(
      [true, 'U mag uw gegevens bekijken. Staat er een fout in? Vraag ons dan om die te verbeteren.'],
      [true, 'U mag ons vragen om gegevens te wissen. Dat kan niet altijd.'],
      [keptByLaw(told), 'Soms moeten wij ze bewaren van de wet.'],
      [true, 'U mag ons ook vragen uw gegevens een tijd alleen te bewaren.'],
      [restsOn(told, 'a', 'b'), 'Gegevens die u ons zelf gaf, mag u vaak ook meenemen.'],
    ),
    ...sentences([restsOnConsent(told), 'Hebt u ons toestemming gegeven? Die mag u altijd terugnemen. Wat wij daarvoor al deden, blijft wel geldig.']),
    ...sentences(
      [true, 'Stuur ons uw vraag. U krijgt binnen 1 maand antwoord. Hebben wij meer tijd nodig? Dan leest u binnen die maand waarom.'],
      [told.organisation.requestFee === 'no', 'Uw gegevens bekijken kost niets.'],
    ),
  );
}

/** Art. 13(2)(d) and 14(2)(e); the court: art. 79. */
export function complaint(): readonly Block[] {
  return withLaw(
    'art. 77 en 79 AVG',
    question('Waar kunt u klagen?'),
    paragraph('Bent u het niet met ons eens? Zeg het ons. U kunt ook klagen bij de Autoriteit Persoonsgegevens (AP). En u kunt naar de rechter gaan.'),
  );
}

const duties = {
  law: 'De wet vraagt dat u ons gegevens geeft',
  contract: 'U sprak met ons af dat u ons gegevens geeft',
  needed: 'Zonder gegevens van u kunnen wij geen afspraak met u maken',
  no: 'U hoeft ons geen gegevens te geven',
} as const;

/** Art. 13(2)(e): only for what the person gives. */
export function mustYouGive({ body, data }: ToldActivity): readonly Fact[] {
  if (body.provision === null || !givesThemselves(data)) return [];
  const consequence = body.provisionConsequence.trim();
  const duty = `${duties[body.provision]}.`;
  return fact('Moet u ze geven?', consequence === '' ? duty : `${duty} Als u ze niet geeft: ${asSentence(consequence)}`);
}

/** Art. 13(2)(f) and 14(2)(g). "People decide" is only said where the register says so of everything. */
export function automated({ activities }: Told): readonly Block[] {
  const heading = question('Beslist een computer over u?');
  if (activities.length > 0 && activities.every(({ body }) => body.automatedDecisions === 'no')) return [heading, paragraph('Nee. Bij ons beslissen mensen.')];
  const told = activities.filter(({ body }) => body.automatedDecisions === 'profiling' || body.automatedDecisions === 'yes');
  if (told.length === 0) return [];
  const decides = told.some(({ body }) => body.automatedDecisions === 'yes');
  return withLaw(
    'art. 22 AVG',
    heading,
    ...sentences(
      [told.some(({ body }) => body.automatedDecisions === 'profiling'), 'Soms maakt een computer een schatting of een voorstel. Een mens beslist dan.'],
      [decides, 'Soms beslist een computer zonder dat een mens meekijkt. U mag dan vragen of een mens ernaar kijkt. U mag zeggen wat u ervan vindt.'],
    ),
    ...list(told.map(({ body }) => [namedActivity(body), body.automatedLogic.trim(), body.automatedConsequence.trim()].filter((text) => text !== '').map(asSentence).join(' '))),
  );
}
