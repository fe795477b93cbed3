import { avg, uavg, type Citation } from './citation';
import type { DataClass, ExceptedClass } from './data-classes';

/** A kind of data that art. 9(1) AVG and art. 22(1) UAVG forbid to process, but for an exception. */
export interface SpecialCategory {
  readonly id: string;
  readonly label: string;
  readonly help: string;
}

export const specialCategoryIds = ['health', 'race', 'politics', 'religion', 'union', 'genetic', 'biometric', 'sexuality'] as const;
export type SpecialCategoryId = (typeof specialCategoryIds)[number];

export const specialCategories: readonly (SpecialCategory & { readonly id: SpecialCategoryId })[] = [
  { id: 'health', label: 'Gezondheid', help: 'Ook ziek of hersteld, een percentage arbeidsongeschiktheid en beperkingen in het werk.' },
  { id: 'race', label: 'Ras of etnische afkomst', help: '' },
  { id: 'politics', label: 'Politieke opvattingen', help: '' },
  { id: 'religion', label: 'Religie of levensovertuiging', help: '' },
  { id: 'union', label: 'Lidmaatschap van een vakbond', help: '' },
  { id: 'genetic', label: 'Genetische gegevens', help: '' },
  { id: 'biometric', label: 'Biometrische gegevens voor identificatie', help: 'Een gewone foto hoort hier niet bij.' },
  { id: 'sexuality', label: 'Seksueel gedrag of gerichtheid', help: '' },
];

/** A rule that lifts the ban on special data, on criminal data, or lets a prescribed number be used. */
export interface DataException {
  readonly id: string;
  /** the class of data that it is for */
  readonly dataClass: ExceptedClass;
  /** the kinds of special data that it is for; for all of them where it is absent */
  readonly kinds?: readonly SpecialCategoryId[];
  readonly label: string;
  readonly help: string;
  readonly citations: readonly Citation[];
  /** whose it is or when it holds, where a firm seldom is or has that: 'Alleen voor …' */
  readonly onlyFor?: string;
  /** it holds only as a law or the like says, and that has to be named: 'Geldt alleen …' */
  readonly asksLaw?: string;
}

export const dataExceptionIds = [
  'reintegration',
  'healthEntitlement',
  'schoolsAndProbation',
  'care',
  'besideCare',
  'insurers',
  'origin',
  'politicalOffice',
  'spiritualCare',
  'geneticOwn',
  'biometricAccess',
  'explicitConsent',
  'employmentLaw',
  'vitalInterest',
  'association',
  'madePublic',
  'legalClaim',
  'publicInterest',
  'publicHealth',
  'research',
  'criminalConsent',
  'criminalVital',
  'criminalPublic',
  'criminalClaim',
  'criminalPublicInterest',
  'criminalResearch',
  'criminalAuthorities',
  'criminalBesideCare',
  'criminalOwn',
  'criminalStaff',
  'criminalThirdParty',
  'criminalAccountant',
  'numberByLaw',
] as const;
export type DataExceptionId = (typeof dataExceptionIds)[number];

const special = (id: DataExceptionId, label: string, help: string, ...citations: readonly Citation[]) => ({ id, dataClass: 'special' as const, label, help, citations });
const only = (kinds: readonly SpecialCategoryId[], id: DataExceptionId, label: string, help: string, ...citations: readonly Citation[]) => ({ ...special(id, label, help, ...citations), kinds });
const criminal = (id: DataExceptionId, label: string, help: string, ...citations: readonly Citation[]) => ({ id, dataClass: 'criminal' as const, label, help, citations });

const notHealth = specialCategoryIds.filter((id) => id !== 'health');

/** Exceptions that only some organisations or cases have; a firm that chooses one has to say why it is among them. */
const onlyFor: Partial<Record<DataExceptionId, string>> = {
  schoolsAndProbation: 'scholen, reclassering, jeugdbescherming, en de minister bij vrijheidsbenemende maatregelen',
  care: 'hulpverleners en instellingen voor zorg of maatschappelijke dienstverlening',
  besideCare: 'hulpverleners en instellingen voor zorg of maatschappelijke dienstverlening',
  insurers: 'verzekeraars en wie in verzekeringen bemiddelt',
  politicalOffice: 'functies in bestuursorganen en adviescolleges',
  biometricAccess: 'toegang waarbij een zwaarwegend algemeen belang op het spel staat; bij een gewoon kantoor of systeem is dat bijna nooit zo',
  association: 'verenigingen en stichtingen zonder winstoogmerk op politiek, levensbeschouwelijk, godsdienstig of vakbondsgebied',
  criminalPublicInterest: 'een volkenrechtelijke plicht, de AP, het College voor de rechten van de mens of een ombudsman',
  criminalAuthorities:
    'organen met een taak in het strafrecht, wie de gegevens kreeg op grond van de Wet politiegegevens of de Wet justitiële en strafvorderlijke gegevens, en samenwerkingsverbanden van overheden',
  criminalBesideCare: 'hulpverleners en instellingen voor zorg of maatschappelijke dienstverlening',
  criminalAccountant: 'accountants met een opdracht die een wet voorschrijft',
  criminalThirdParty: 'wie een beveiligingsvergunning of een vergunning van de AP heeft, en binnen een groep van bedrijven',
};

/** Art. 9(2) leaves these to the law of a member state; art. 30(1)(a) UAVG to whatever gives the entitlement. */
const asksLaw: Partial<Record<DataExceptionId, string>> = {
  healthEntitlement: 'als een wet, pensioenregeling of cao iemand een aanspraak geeft. Noem die',
  employmentLaw: 'als een wet of cao het toestaat. Noem die',
  publicInterest: 'als een wet het regelt. Noem de wet',
  publicHealth: 'als een wet het regelt. Noem de wet',
};

/** Art. 24 UAVG, for special and for criminal data. */
const withoutConsent = 'In het algemeen belang, met waarborgen, en alleen als uitdrukkelijke toestemming vragen niet kan of te veel moeite kost.';

/** Art. 9(2) AVG with the articles of the UAVG that fill it in (text of 1 September 2026), art. 32, 33 and 46 UAVG. */
const exceptions: readonly (DataException & { readonly id: DataExceptionId })[] = [
  only(
    ['health'],
    'reintegration',
    'Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid',
    'Alleen gezondheid, alleen bij ziekte of arbeidsongeschiktheid, alleen wat nodig is, en alleen door wie tot geheimhouding verplicht is.',
    uavg('30(1)(b)'),
    avg('9(2)(b)'),
  ),
  only(['health'], 'healthEntitlement', 'Aanspraken die van de gezondheid afhangen', 'Een wet, pensioenregeling of cao geeft de aanspraak. Alleen gezondheid.', uavg('30(1)(a)'), avg('9(2)(b)')),
  only(
    ['health'],
    'schoolsAndProbation',
    'School, reclassering of jeugdbescherming',
    'Alleen voor zulke instellingen zelf: begeleiding van leerlingen om hun gezondheid, of een wettelijke taak. Alleen gezondheid.',
    uavg('30(2)'),
    avg('9(2)(g)'),
  ),
  only(
    ['health'],
    'care',
    'Zorg of maatschappelijke dienstverlening',
    'Alleen voor hulpverleners en instellingen voor zorg of maatschappelijke dienstverlening zelf. Een re-integratiebedrijf is dat meestal niet. Alleen gezondheid.',
    uavg('30(3)(a)'),
    avg('9(2)(g)'),
    avg('9(2)(h)'),
  ),
  only(
    notHealth,
    'besideCare',
    'Naast gegevens over gezondheid, bij zorg',
    'Alleen voor wie zorg of maatschappelijke dienstverlening geeft, als goede behandeling of verzorging er niet zonder kan.',
    // It names no letter of art. 9(2), as the other paragraphs do.
    uavg('30(5)'),
  ),
  only(['health'], 'insurers', 'Verzekeraar of bemiddelaar', 'Alleen voor verzekeraars en wie in verzekeringen bemiddelt: de verzekering uitvoeren, of het risico beoordelen als de betrokkene geen bezwaar maakte. Alleen gezondheid.', uavg('30(3)(b)'), avg('9(2)(g)'), avg('9(2)(h)')),
  only(
    ['race'],
    'origin',
    'Identificatie of voorrang voor een achtergestelde groep',
    'Alleen als het voor de identificatie niet anders kan. Voorrang alleen op grond van het land van geboorte, ook van ouders of grootouders, of van wat de wet noemt, en zonder schriftelijk bezwaar.',
    uavg('25'),
    avg('9(2)(g)'),
  ),
  only(['politics'], 'politicalOffice', 'Eisen aan een openbare functie', 'Alleen voor functies in bestuursorganen en adviescolleges.', uavg('26'), avg('9(2)(g)')),
  only(['religion'], 'spiritualCare', 'Geestelijke verzorging', 'Alleen wat daarvoor nodig is, niet bij schriftelijk bezwaar, en niets naar derden zonder toestemming.', uavg('27'), avg('9(2)(g)')),
  only(['genetic'], 'geneticOwn', 'Genetische gegevens van de betrokkene zelf', 'Over degene bij wie ze zijn verkregen. Over anderen alleen bij een zwaarwegend geneeskundig belang, of met uitdrukkelijke toestemming voor onderzoek of statistiek.', uavg('28'), avg('9(2)(g)')),
  only(
    ['biometric'],
    'biometricAccess',
    'Authenticatie of beveiliging met biometrie',
    'Sinds 1 september 2026 strenger: alleen zover een zwaarwegend algemeen belang bij rechtmatige toegang het nodig maakt. Voor gewone kantoren en systemen is dat er bijna nooit.',
    uavg('29'),
    avg('9(2)(g)'),
  ),
  special(
    'explicitConsent',
    'Uitdrukkelijke toestemming',
    'Vrij gegeven: dat is voor een cliënt of medewerker zelden zo.',
    avg('9(2)(a)'),
    uavg('22(2)(a)'),
  ),
  special('employmentLaw', 'Arbeidsrecht en sociale zekerheid', 'Alleen als een wet of cao het toestaat; noem die in de toelichting.', avg('9(2)(b)')),
  special('vitalInterest', 'Vitaal belang', 'De betrokkene kan zelf geen toestemming geven.', avg('9(2)(c)'), uavg('22(2)(b)')),
  special('association', 'Vereniging of stichting zonder winstoogmerk', 'Alleen van leden, oud-leden en wie er geregeld contact mee heeft; niets naar buiten zonder toestemming.', avg('9(2)(d)'), uavg('22(2)(c)')),
  special('madePublic', 'Door de betrokkene zelf openbaar gemaakt', '', avg('9(2)(e)'), uavg('22(2)(d)')),
  special('legalClaim', 'Rechtsvordering', '', avg('9(2)(f)'), uavg('22(2)(e)')),
  special('publicInterest', 'Zwaarwegend algemeen belang', 'Alleen als de wet het regelt; noem het artikel in de toelichting.', avg('9(2)(g)'), uavg('23')),
  special('publicHealth', 'Volksgezondheid', 'Alleen als een wet het regelt; noem die in de toelichting.', avg('9(2)(i)')),
  special('research', 'Onderzoek of statistiek', withoutConsent, avg('9(2)(j)'), uavg('24')),
  criminal('criminalConsent', 'Uitdrukkelijke toestemming', 'Vrij gegeven: dat is voor een cliënt of medewerker zelden zo.', uavg('32(a)')),
  criminal('criminalVital', 'Vitaal belang', 'De betrokkene kan zelf geen toestemming geven.', uavg('32(b)')),
  criminal('criminalPublic', 'Door de betrokkene zelf openbaar gemaakt', '', uavg('32(c)')),
  criminal('criminalClaim', 'Rechtsvordering', '', uavg('32(d)')),
  criminal('criminalPublicInterest', 'Zwaarwegend algemeen belang', 'Alleen bij een volkenrechtelijke plicht, of voor de AP, het College voor de rechten van de mens of een ombudsman.', uavg('32(e)'), uavg('23(a)'), uavg('23(b)')),
  criminal('criminalResearch', 'Onderzoek of statistiek', withoutConsent, uavg('32(f)'), uavg('24')),
  criminal('criminalAuthorities', 'Toepassing van het strafrecht, of samenwerking van overheden', 'Alleen voor organen met die taak, voor wie de gegevens kreeg op grond van de Wet politiegegevens of de Wet justitiële en strafvorderlijke gegevens, en voor samenwerkingsverbanden van overheden.', uavg('33(1)')),
  criminal('criminalBesideCare', 'Naast gegevens over gezondheid, bij zorg', 'Alleen voor wie zorg of maatschappelijke dienstverlening geeft, als goede behandeling of verzorging er niet zonder kan.', uavg('33(1)(c)'), uavg('30(3)(a)')),
  criminal('criminalOwn', 'Verzoek van de betrokkene beoordelen, of eigen bescherming', 'Een beslissing of prestatie waar hij zelf om vraagt, of bescherming tegen strafbare feiten tegen uzelf of uw medewerkers.', uavg('33(2)')),
  criminal(
    'criminalStaff',
    'Verzoek of eigen bescherming, bij eigen personeel',
    'Dezelfde twee gevallen, met een voorwaarde erbij: alleen volgens regels die zijn vastgesteld zoals de Wet op de ondernemingsraden het voorschrijft.',
    uavg('33(2)'),
    uavg('33(3)'),
  ),
  criminal('criminalThirdParty', 'Voor derden', 'Alleen met een beveiligingsvergunning, binnen een groep of met een vergunning van de AP.', uavg('33(4)')),
  criminal('criminalAccountant', 'Verplichte opdracht van een accountant', 'Alleen als een wet de opdracht voorschrijft en die er niet zonder kan.', uavg('33(5)')),
  {
    id: 'numberByLaw',
    dataClass: 'idNumber',
    label: 'Een wet schrijft het nummer voor',
    help: 'Alleen om die wet uit te voeren, of voor een doel dat een wet noemt. Toestemming helpt hier niet.',
    citations: [avg('87'), uavg('46')],
  },
];

export const dataExceptions: readonly (DataException & { readonly id: DataExceptionId })[] = exceptions.map((each) => {
  const whom = onlyFor[each.id];
  const law = asksLaw[each.id];
  return { ...each, ...(whom !== undefined && { onlyFor: whom }), ...(law !== undefined && { asksLaw: law }) };
});

/** What art. 30(1) to (3) UAVG allows, only who has to keep silent may see: art. 30(4). */
export const exceptionsWithSecrecy: readonly DataExceptionId[] = ['reintegration', 'healthEntitlement', 'schoolsAndProbation', 'care', 'insurers'];

interface GroupOutside {
  readonly subject: string;
  readonly why: string;
}

/** Groups for whom nobody works on behalf of an employer or an authority: no part of art. 30(1) UAVG is about them. */
export const groupsWithoutEntitlement: readonly GroupOutside[] = [{ subject: 'Cliënt die zelf betaalt', why: 'Wie door de cliënt zelf wordt betaald, werkt niet voor een werkgever of uitkeringsinstantie.' }];

/** These, and groups that are no employees and have no benefit: art. 30(1)(b) UAVG is not about them. */
export const groupsWithoutReintegration: readonly GroupOutside[] = [
  ...groupsWithoutEntitlement,
  ...['Sollicitant', 'Contactpersoon of naaste', 'Wettelijk vertegenwoordiger', 'Contactpersoon van een opdrachtgever', 'Contactpersoon van een werkgever', 'Leverancier', 'Bezoeker', 'Websitebezoeker'].map((subject) => ({
    subject,
    why: 'Zij geldt voor werknemers en voor mensen met een uitkering.',
  })),
];

/** What is asked of an exception: the class of the data and, of special data, the kind. */
interface Excepted {
  readonly dataClass: DataClass | null;
  readonly special: SpecialCategoryId | null;
}

/** It is for data of this class and kind; while the kind is not known, of any kind. */
export function exceptionFits(exception: DataException, { dataClass, special: kind }: Excepted): boolean {
  if (exception.dataClass !== dataClass) return false;
  return dataClass !== 'special' || kind === null || exception.kinds === undefined || exception.kinds.includes(kind);
}
