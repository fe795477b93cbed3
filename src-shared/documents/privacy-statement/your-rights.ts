import type { Block, Fact } from '../model';
import { namedActivity } from './names';
import { byExplicitConsent, givesThemselves, restsOn, restsOnConsent, type Told, type ToldActivity } from './told';
import { keptByLaw } from './which-data';
import { asSentence, fact, list, paragraph, question, sentences } from './words';

/** Art. 13(2)(b) and (c), 14(2)(c) and (d), 12(3). */
export function yourRights(told: Told): readonly Block[] {
  return [
    question('Wat kunt u doen?'),
    ...sentences(
      [true, 'U mag uw gegevens bekijken. Staat er een fout in? Vraag ons dan om die te verbeteren.'],
      [true, 'U mag ons vragen om gegevens te wissen. Dat kan niet altijd.'],
      [keptByLaw(told), 'Soms moeten wij ze bewaren van de wet.'],
      [true, 'U mag ook vragen of wij uw gegevens een tijd niet gebruiken.'],
      [restsOn(told, 'a', 'b') || byExplicitConsent(told), 'Van gegevens die u ons zelf gaf, kunt u vaak een bestand krijgen.'],
      [restsOn(told, 'a', 'e', 'f'), 'U mag ook bezwaar maken: zie hierboven.'],
      [restsOnConsent(told), 'Hebt u ons toestemming gegeven? Die mag u altijd terugnemen. Wat wij daarvoor al deden, blijft wel geldig.'],
    ),
    ...sentences(
      [true, 'Stuur ons uw vraag. U krijgt binnen 1 maand antwoord. Hebben wij meer tijd nodig? Dan leest u binnen die maand waarom.'],
      [told.organisation.requestFee === 'no', 'Uw gegevens bekijken kost niets.'],
    ),
  ];
}

/** Art. 13(2)(d) and 14(2)(e); the court: art. 79. */
export function complaint(): readonly Block[] {
  return [
    question('Waar kunt u klagen?'),
    paragraph('Bent u het niet met ons eens? Zeg het ons. U kunt ook klagen bij de Autoriteit Persoonsgegevens (AP). Dat kan op autoriteitpersoonsgegevens.nl. En u kunt naar de rechter gaan.'),
  ];
}

const duties = {
  law: 'Ja, dat moet van de wet',
  contract: 'Ja, dat hebt u met ons afgesproken',
  needed: 'Ja, anders kunnen wij geen afspraak met u maken',
  no: 'Nee',
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
  return [
    heading,
    ...sentences(
      [told.some(({ body }) => body.automatedDecisions === 'profiling'), 'Soms helpt een computer met zoeken of vergelijken. Een mens beslist.'],
      [decides, 'Soms beslist een computer zonder dat een mens meekijkt. U mag dan vragen of een mens ernaar kijkt. U mag zeggen wat u ervan vindt. En u mag het besluit aanvechten.'],
    ),
    ...list(told.map(({ body }) => [namedActivity(body), body.automatedLogic.trim(), body.automatedConsequence.trim()].filter((text) => text !== '').map(asSentence).join(' '))),
  ];
}
