import { avg, cite, type Citation } from './citation';
import { applies, holdsOn, type Validity } from './validity';

/** What lets data go to a country outside the EEA or to an international organisation: chapter V AVG. */
export interface TransferGround {
  readonly ground: TransferGroundId;
  readonly label: string;
  readonly help: string;
  /** the article of the AVG */
  readonly citation: Citation;
  /** where else it stands */
  readonly citations: readonly Citation[];
}

export const transferGroundIds = [
  'adequacy',
  'standardClauses',
  'bindingRules',
  'codeOfConduct',
  'certification',
  'authorities',
  'authorityClauses',
  'ownClauses',
  'authorityArrangement',
  'explicitConsent',
  'contract',
  'contractInInterest',
  'publicInterest',
  'legalClaim',
  'vitalInterest',
  'publicRegister',
  'compellingInterest',
] as const;
export type TransferGroundId = (typeof transferGroundIds)[number];

const ground = (id: TransferGroundId, article: string, label: string, help = '', ...citations: readonly Citation[]): TransferGround => ({ ground: id, label, help, citation: avg(article), citations });

const binding = 'Goedgekeurd, en de ontvanger belooft bindend dat hij zich eraan houdt.';
/** Art. 49(3): these are not for what an authority does by its public powers. */
const notForPowers = 'Niet voor wat een overheid met haar openbare bevoegdheden doet.';

/** In the order in which they are tried: adequacy, safeguards, derogations. */
export const transferGrounds: readonly TransferGround[] = [
  ground('adequacy', '45', 'Adequaatheidsbesluit', 'De Europese Commissie vindt dat het land genoeg bescherming biedt. Voor de VS alleen als de ontvanger op de lijst van het Data Privacy Framework staat.'),
  ground('standardClauses', '46(2)(c)', 'Standaardcontractbepalingen (SCC)', 'Met een beoordeling van de doorgifte (DTIA).', cite('scc')),
  ground('authorityClauses', '46(2)(d)', 'Standaardbepalingen van een toezichthouder', 'Door een toezichthouder vastgesteld en door de Europese Commissie goedgekeurd.'),
  ground('bindingRules', '47', 'Bindende bedrijfsvoorschriften (BCR)', 'Binnen een concern, goedgekeurd door een toezichthouder.'),
  ground('codeOfConduct', '46(2)(e)', 'Gedragscode', binding),
  ground('certification', '46(2)(f)', 'Certificering', binding),
  ground('authorities', '46(2)(a)', 'Bindende regeling tussen overheidsinstanties'),
  ground('ownClauses', '46(3)(a)', 'Eigen contractbepalingen met toestemming van de AP', 'Tussen u en de ontvanger; de AP geeft vooraf toestemming.'),
  ground('authorityArrangement', '46(3)(b)', 'Administratieve regeling tussen overheidsinstanties', 'Met afdwingbare rechten voor betrokkenen; de AP geeft vooraf toestemming.'),
  ground('explicitConsent', '49(1)(a)', 'Uitdrukkelijke toestemming', `Nadat u hem vertelde welk risico dat geeft. Een uitzondering: niet voor wat steeds gebeurt. ${notForPowers}`),
  ground('contract', '49(1)(b)', 'Overeenkomst met de betrokkene', `De doorgifte is nodig om die uit te voeren, of voor stappen vooraf waar hij om vraagt. Alleen incidenteel. ${notForPowers}`),
  ground('contractInInterest', '49(1)(c)', 'Overeenkomst in het belang van de betrokkene', `Tussen u en een ander, en in het belang van de betrokkene. Alleen incidenteel. ${notForPowers}`),
  ground('publicInterest', '49(1)(d)', 'Gewichtige redenen van algemeen belang', 'Een belang dat een wet erkent die voor u geldt.'),
  ground('legalClaim', '49(1)(e)', 'Rechtsvordering', 'De doorgifte is daarvoor nodig. Alleen incidenteel.'),
  ground('vitalInterest', '49(1)(f)', 'Vitaal belang', 'De betrokkene kan zelf geen toestemming geven.'),
  ground('publicRegister', '49(1)(g)', 'Openbaar register', 'Dat volgens de wet bedoeld is om het publiek te informeren; nooit alle gegevens of hele soorten gegevens eruit.'),
  ground('compellingInterest', '49(1), tweede alinea,', 'Dwingend gerechtvaardigd belang', `Alleen als niets anders kan: niet steeds opnieuw, en voor weinig mensen. Meld het aan de AP en aan de betrokkenen. Uw beoordeling en de waarborgen horen in het register. ${notForPowers}`),
];

/** The steps of chapter V, in the order in which they are tried. */
export type TransferStep = 'decision' | 'safeguards' | 'derogation';

export function transferStep({ citation: { article } }: Pick<TransferGround, 'citation'>): TransferStep {
  if (article.startsWith('45')) return 'decision';
  return article.startsWith('49') ? 'derogation' : 'safeguards';
}

/** A country for as long as it is in the European Economic Area. */
interface EeaMember extends Validity {
  /** ISO 3166-1 code */
  readonly country: string;
}

/** The 27 member states, Iceland, Liechtenstein and Norway. */
const eeaMembers: readonly EeaMember[] = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
  ...['IS', 'LI', 'NO'],
].map((country) => ({ country, validFrom: applies }));

/** The countries of the European Economic Area as far as is known now. */
export const eeaCountries: readonly string[] = eeaMembers.filter(({ validUntil }) => validUntil === undefined).map(({ country }) => country);

/**
 * @param country ISO 3166-1 code
 * @param day ISO date; without one as far as is known now, and so on a day of which nothing is known, such as that of a clock that is wrong
 */
export function isInEea(country: string, day?: string): boolean {
  return day === undefined || day < applies ? eeaCountries.includes(country) : eeaMembers.some((each) => each.country === country && holdsOn(each, day));
}
