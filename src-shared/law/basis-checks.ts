import { avg, type Citation, uavg } from './citation';
import type { LawfulBasisLetter } from './lawful-bases';

/** What has to be so before a lawful basis carries a purpose. */
export interface BasisCheck {
  readonly id: string;
  readonly letter: LawfulBasisLetter;
  /** a statement that a person can say yes or no to */
  readonly label: string;
  readonly help: string;
  readonly citations: readonly Citation[];
}

const check = (letter: LawfulBasisLetter, name: string, label: string, help: string, ...citations: readonly Citation[]): BasisCheck => ({ id: `${letter}-${name}`, letter, label, help, citations });

export const basisChecks: readonly BasisCheck[] = [
  check('a', 'free', 'De toestemming is vrij gegeven.', 'Een medewerker, of wie een uitkering kan kwijtraken, kan zelden echt nee zeggen.', avg('4(11)'), avg('7(4)')),
  check('a', 'specific', 'De toestemming is voor dit doel, na uitleg en met een duidelijke handeling.', 'Een vinkje dat al aan staat telt niet.', avg('4(11)')),
  check('a', 'proof', 'U kunt de toestemming aantonen.', 'Bewaar de tekst, de datum, hoe en waarvoor.', avg('7(1)')),
  check('a', 'withdrawal', 'Intrekken is zo makkelijk als geven, en dat het kan is vooraf gezegd.', 'Wat daarvoor gebeurde, blijft toegestaan.', avg('7(3)')),
  check('a', 'representative', 'Voor wie het niet zelf mag, beslist de vertegenwoordiger.', 'Jonger dan 16 jaar, of onder curatele, bewind of mentorschap.', uavg('5')),
  check('b', 'person', 'De overeenkomst is met de betrokkene zelf, of hij vroeg zelf om stappen daarvoor.', 'Een contract met een werkgever of UWV is geen overeenkomst met de cliënt.', avg('6(1)(b)')),
  check('c', 'law', 'Een wet verplicht u; de wet en het artikel staan erbij.', 'Een contract, een voorwaarde van een subsidie of een keurmerk is geen wet.', avg('6(3)')),
  check('d', 'emergency', 'Het is een noodgeval: iemands leven hangt ervan af.', 'Van de betrokkene of van een ander. Nooit voor gewoon werk.', avg('6(1)(d)')),
  check('e', 'law', 'Een wet geeft de taak; de wet en het artikel staan erbij.', 'Aan uzelf, of aan UWV of de gemeente voor wie u die taak uitvoert.', avg('6(3)')),
  check('e', 'objection', 'Betrokkenen weten dat zij bezwaar kunnen maken.', '', avg('21(1)'), avg('21(4)')),
  check('f', 'interest', 'Het belang is genoemd, ook in de privacyverklaring.', 'Van uzelf of van een ander.', avg('6(1)(f)'), avg('13(1)(d)'), avg('14(2)(b)')),
  check('f', 'necessity', 'Het kan niet met minder of met andere middelen.', '', avg('6(1)(f)')),
  check('f', 'balance', 'Uw belang weegt zwaarder dan dat van de betrokkene; de afweging heeft een datum.', '', avg('6(1)(f)'), avg('5(2)')),
  check('f', 'notPublic', 'Het is geen taak van een overheid.', 'Een overheid kan dit alleen gebruiken voor wat elk bedrijf doet, zoals een gebouw bewaken.', avg('6(1)')),
  check('f', 'objection', 'Betrokkenen weten dat zij bezwaar kunnen maken.', '', avg('21(1)'), avg('21(4)')),
];
