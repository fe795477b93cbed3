import { cite, type Citation } from './citation';
import { lawIn } from './law-text';

/** On whom a law lays a duty or a task; 'firm' is any organisation that does what the law speaks of. */
export const lawAddressees = ['employer', 'uwv', 'municipality', 'careProvider', 'firm'] as const;
export type LawAddressee = (typeof lawAddressees)[number];

/** A law that a lawful basis can rest on: art. 6(3) AVG asks for one with bases c and e. */
export interface BasisLaw {
  /** how a register names it */
  readonly label: string;
  /** what it is used for */
  readonly use: string;
  /** none where the law says how, but gives no duty or task to process */
  readonly bases: readonly ('c' | 'e')[];
  readonly addressees: readonly LawAddressee[];
  readonly citations: readonly Citation[];
}

const law = (bases: BasisLaw['bases'], addressees: readonly LawAddressee[], label: string, use: string, ...citations: readonly Citation[]): BasisLaw => ({ label, use, bases, addressees, citations });

/** Laws of re-integration, employment and books, in the order of a pick list. */
export const basisLaws: readonly BasisLaw[] = [
  law(
    ['c'],
    ['employer'],
    'BW art. 7:658a',
    'De werkgever moet de terugkeer naar werk bevorderen. Lid 5: hij geeft het re-integratiebedrijf wat nodig is voor het opgedragen werk, met het BSN; het bedrijf gebruikt het alleen daarvoor.',
    cite('bw7', '7:658a'),
  ),
  law(['c'], ['employer'], 'BW art. 7:629 en 7:660a', 'Loon bij ziekte, en wat de zieke werknemer moet doen.', cite('bw7', '7:629'), cite('bw7', '7:660a')),
  law(['c'], ['careProvider'], 'BW art. 7:446 tot en met 7:468 (WGBO)', 'Alleen als er een hulpverlener in het bedrijf werkt, zoals een bedrijfsarts.', cite('bw7', '7:446–7:468')),
  law(['c'], ['careProvider'], 'BW art. 7:454', 'Het medisch dossier bijhouden en bewaren.', cite('bw7', '7:454')),
  law(['c'], ['firm'], 'BW art. 2:10', 'De administratie van een rechtspersoon.', cite('bw2', '2:10')),
  law(
    ['c'],
    ['employer'],
    'Wet WIA art. 25',
    'De werkgever houdt ziekte en re-integratie bij, maakt een plan van aanpak en het re-integratieverslag, dat er 13 weken voor het einde van de wachttijd moet zijn.',
    cite('wia', '25'),
  ),
  law(['c'], ['employer'], 'Wet WIA art. 42 lid 3', 'De eigenrisicodrager geeft het re-integratiebedrijf wat nodig is, met het BSN.', cite('wia', '42(3)')),
  law(['c'], ['employer'], 'Ziektewet art. 38', 'De werkgever meldt een zieke werknemer aan UWV.', cite('zw', '38')),
  law(['c'], ['employer'], 'Ziektewet art. 76e lid 5', 'De overheidswerkgever geeft het re-integratiebedrijf wat nodig is, met het BSN.', cite('zw', '76e(5)')),
  law(['e'], ['uwv'], 'Wet SUWI art. 30a', 'De taak van UWV om mensen naar werk te helpen; een re-integratiebedrijf kan het werk doen.', cite('suwi', '30a')),
  law(['c', 'e'], ['uwv'], 'Wet SUWI art. 73 lid 9 en 10', 'UWV geeft het re-integratiebedrijf wat nodig is, met het BSN.', cite('suwi', '73(9)'), cite('suwi', '73(10)')),
  law(
    [],
    ['uwv', 'municipality', 'firm'],
    'Besluit SUWI art. 4.1',
    'Wat er in het contract met UWV of gemeente moet staan, zoals een reglement en een klachtenregeling. Het contract is op zichzelf geen grondslag.',
    cite('suwiDecree', '4.1'),
  ),
  law(['e'], ['municipality'], 'Participatiewet art. 7 en 10', 'De taak van de gemeente om mensen bij het vinden van werk te ondersteunen; zij kan het werk uitbesteden.', cite('participation', '7'), cite('participation', '10')),
  law(['e'], ['municipality'], 'IOAW', 'Uitkering voor oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers.', cite('ioaw')),
  law(['e'], ['municipality'], 'IOAZ', 'Uitkering voor oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen.', cite('ioaz')),
  law(['e'], ['municipality'], 'Wsw', 'Sociale werkvoorziening, voor wie er al een plaats heeft.', cite('wsw')),
  law(['e'], ['uwv'], 'Wajong', 'Ondersteuning van jonggehandicapten.', cite('wajong')),
  law(['e'], ['municipality'], 'Wmo 2015', 'Dagbesteding en begeleiding in opdracht van de gemeente.', cite('wmo')),
  law(['e'], ['municipality'], 'Jeugdwet', 'Jeugdhulp in opdracht van de gemeente.', cite('youth')),
  law(['c'], ['employer'], 'Wet verbetering poortwachter', 'De stappen bij ziekte: probleemanalyse, plan van aanpak, evaluaties.', cite('gatekeeper')),
  law(['c'], ['employer'], 'Regeling procesgang eerste en tweede ziektejaar', 'Wanneer elke stap bij ziekte gezet is, en wat er in het dossier staat.', cite('sicknessProcess')),
  law(['c'], ['firm'], 'AWR art. 52', 'De administratie voor de belasting, die zeven jaar blijft.', cite('awr', '52')),
  law(['c'], ['employer'], 'Wet op de loonbelasting 1964 art. 28 en 29', 'Loonadministratie, en vaststellen wie de werknemer is.', cite('payrollTax', '28'), cite('payrollTax', '29')),
  law(
    ['c'],
    ['employer'],
    'Uitvoeringsregeling loonbelasting 2011 art. 7.5 en 7.9',
    'De kopie van het identiteitsbewijs en de gegevens voor de loonheffingen bewaren.',
    cite('payrollRules', '7.5'),
    cite('payrollRules', '7.9'),
  ),
  law(['c'], ['employer'], 'Arbeidsomstandighedenwet art. 14', 'Zich bij verzuim laten bijstaan door een bedrijfsarts of arbodienst.', cite('workingConditions', '14')),
  law(['c'], ['employer'], 'Arbeidstijdenwet art. 4:3', 'Bijhouden wanneer werknemers werken en rusten.', cite('workingHours', '4:3')),
  law(['c'], ['employer'], 'Arbeidstijdenbesluit art. 3.2', 'Die registratie minstens 52 weken bewaren.', cite('workingTime', '3.2')),
  law(['c'], ['firm'], 'Wet op de omzetbelasting 1968 art. 34a', 'Gegevens over onroerend goed bewaren voor de btw.', cite('vat', '34a')),
];

const parsed = basisLaws.map((each) => ({ each, isRange: each.label.includes('tot en met'), ...lawIn(each.label) }));

/** The law that a register means by these words, whatever stands first; undefined for another law or another article. */
export function basisLaw(text: string): BasisLaw | undefined {
  const { name, numbers } = lawIn(text);
  const called = parsed.filter((law) => law.name === name);
  const found = called.find((law) => law.numbers.length === 0 || law.numbers.some((number) => numbers.includes(number))) ?? called.find((law) => law.isRange && numbers.some((number) => isBetween(number, law.numbers)));
  return found?.each;
}

/** The text names no article, where a law has them: of the list only those that are named with one, and any other. */
export function lacksArticle(text: string): boolean {
  const { name, numbers } = lawIn(text);
  return name !== '' && numbers.length === 0 && parsed.every((law) => law.name !== name || law.numbers.length > 0);
}

/** '7:450' is between '7:446' and '7:468'. */
function isBetween(number: string, [first = '', last = '']: readonly string[]): boolean {
  const [value, from, to] = [number, first, last].map((each) => Number.parseInt(each.split(':')[1] ?? '', 10));
  return value !== undefined && from !== undefined && to !== undefined && value >= from && value <= to;
}
