import { avg, uavg, type Citation } from './citation';
import type { DataClass } from './data-classes';

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
  readonly dataClass: Extract<DataClass, 'special' | 'criminal' | 'idNumber'>;
  readonly label: string;
  readonly help: string;
  readonly citations: readonly Citation[];
}

export const dataExceptionIds = [
  'reintegration',
  'healthEntitlement',
  'care',
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
  'criminalOwn',
  'criminalStaff',
  'criminalThirdParty',
  'numberByLaw',
] as const;
export type DataExceptionId = (typeof dataExceptionIds)[number];

const special = (id: DataExceptionId, label: string, help: string, ...citations: readonly Citation[]) => ({ id, dataClass: 'special' as const, label, help, citations });
const criminal = (id: DataExceptionId, label: string, help: string, ...citations: readonly Citation[]) => ({ id, dataClass: 'criminal' as const, label, help, citations });

/** Art. 9(2) AVG with the articles of the UAVG that fill it in (text of 1 September 2026), art. 32, 33 and 46 UAVG. */
export const dataExceptions: readonly (DataException & { readonly id: DataExceptionId })[] = [
  special(
    'reintegration',
    'Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid',
    'Alleen gezondheid, alleen bij ziekte of arbeidsongeschiktheid, alleen wat nodig is, en alleen door wie tot geheimhouding verplicht is.',
    uavg('30(1)(b)'),
    avg('9(2)(b)'),
  ),
  special('healthEntitlement', 'Aanspraken die van de gezondheid afhangen', 'Een wet, pensioenregeling of cao geeft de aanspraak. Alleen gezondheid.', uavg('30(1)(a)'), avg('9(2)(b)')),
  special('care', 'Zorg of maatschappelijke dienstverlening', 'Voor goede behandeling of verzorging van de betrokkene, of het beheer van de instelling.', uavg('30(3)(a)'), avg('9(2)(h)')),
  special(
    'explicitConsent',
    'Uitdrukkelijke toestemming',
    'Vrij gegeven: dat is voor een cliënt of medewerker zelden zo.',
    avg('9(2)(a)'),
    uavg('22(2)(a)'),
  ),
  special('employmentLaw', 'Arbeidsrecht en sociale zekerheid', 'Alleen als een wet of cao het toestaat; noem die in de toelichting.', avg('9(2)(b)')),
  special('vitalInterest', 'Vitaal belang', 'De betrokkene kan zelf geen toestemming geven.', avg('9(2)(c)'), uavg('22(2)(b)')),
  special('association', 'Vereniging of stichting zonder winstoogmerk', 'Alleen van eigen leden, op politiek, levensbeschouwelijk of vakbondsgebied.', avg('9(2)(d)'), uavg('22(2)(c)')),
  special('madePublic', 'Door de betrokkene zelf openbaar gemaakt', '', avg('9(2)(e)'), uavg('22(2)(d)')),
  special('legalClaim', 'Rechtsvordering', '', avg('9(2)(f)'), uavg('22(2)(e)')),
  special('publicInterest', 'Zwaarwegend algemeen belang', 'Alleen als de wet het regelt; noem het artikel in de toelichting.', avg('9(2)(g)'), uavg('23')),
  special('publicHealth', 'Volksgezondheid', 'Alleen als een wet het regelt; noem die in de toelichting.', avg('9(2)(i)')),
  special('research', 'Onderzoek of statistiek', 'In het algemeen belang, als toestemming niet kan en met waarborgen.', avg('9(2)(j)'), uavg('24')),
  criminal('criminalConsent', 'Uitdrukkelijke toestemming', '', uavg('32')),
  criminal('criminalVital', 'Vitaal belang', '', uavg('32')),
  criminal('criminalPublic', 'Door de betrokkene zelf openbaar gemaakt', '', uavg('32')),
  criminal('criminalClaim', 'Rechtsvordering', '', uavg('32')),
  criminal('criminalPublicInterest', 'Zwaarwegend algemeen belang', '', uavg('32')),
  criminal('criminalResearch', 'Onderzoek of statistiek', '', uavg('32')),
  criminal('criminalOwn', 'Verzoek van de betrokkene beoordelen, of eigen bescherming', 'Bescherming tegen strafbare feiten tegen uzelf of uw medewerkers.', uavg('33(2)')),
  criminal('criminalStaff', 'Eigen personeel', 'Alleen volgens regels die met de ondernemingsraad zijn vastgesteld.', uavg('33(3)')),
  criminal('criminalThirdParty', 'Voor derden', 'Alleen met een beveiligingsvergunning, binnen een groep of met een vergunning van de AP.', uavg('33(4)')),
  {
    id: 'numberByLaw',
    dataClass: 'idNumber',
    label: 'Een wet schrijft het nummer voor',
    help: 'Alleen voor de uitvoering van die wet. Toestemming helpt hier niet.',
    citations: [avg('87'), uavg('46')],
  },
];
