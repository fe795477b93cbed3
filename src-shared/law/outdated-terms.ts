import { avg, cite, uavg, type Citation } from './citation';

/** What is the matter: it comes from lapsed law, it is not so, or something is lacking. */
type Fault = 'outdated' | 'wrong' | 'missing';

/** What still stands in privacy texts, and what holds today. */
export interface OutdatedTerm {
  readonly fault: Fault;
  /** as a text has it */
  readonly old: string;
  /** the word of today, or what the rule is now */
  readonly now: string;
  /** what changed, or what to do */
  readonly why: string;
  readonly citations: readonly Citation[];
}

/** Figures and terms of the law that the rows name, as they are on some day; the terms in words. */
export interface LawFigures {
  readonly breachHours: number;
  /** from this age on a child has rights of its own as well */
  readonly childRightsAge: number;
  /** from this age on somebody consents by himself */
  readonly guardianConsentAge: number;
  readonly requestTerm: string;
  readonly requestExtension: string;
  readonly informTerm: string;
  readonly medicalFile: string;
}

const row =
  (fault: Fault) =>
  (old: string, now: string, why: string, ...citations: readonly Citation[]): OutdatedTerm => ({ fault, old, now, why, citations });
const term = row('outdated');
const wrong = row('wrong');
const lacking = row('missing');

/** Names of people, files, authorities and laws. */
const words = {
  houder: term('houder', 'verwerkingsverantwoordelijke', 'Een woord uit de Wet persoonsregistraties van 1989.', avg('4(7)')),
  geregistreerde: term('geregistreerde', 'betrokkene', 'Een woord uit de Wet persoonsregistraties van 1989. In een tekst voor mensen: u.', avg('4(1)')),
  persoonsregistratie: term('persoonsregistratie, cliëntenregistratie', 'bestand of verwerking', 'De AVG gaat over elke verwerking, niet over een registratie die een houder instelt.', avg('4(2)'), avg('4(6)')),
  registratiekamer: term('Registratiekamer', 'Autoriteit Persoonsgegevens', 'Zo heette de toezichthouder tot 2001.', avg('51'), uavg('6')),
  wpr: term('Wet persoonsregistraties (WPR)', 'AVG en UAVG', 'Deze wet is in 2001 vervallen.', avg('99'), cite('wpr')),
  wbp: term('Wet bescherming persoonsgegevens (Wbp)', 'AVG en UAVG', 'De Wbp is op 25 mei 2018 vervallen.', avg('99'), cite('wbp')),
  deWet: wrong('de wet, voor de AVG', 'de verordening of de AVG', 'De AVG is geen wet maar een Europese verordening. De UAVG is een wet.', avg('99')),
  cbp: term('College bescherming persoonsgegevens (CBP)', 'Autoriteit Persoonsgegevens (AP)', 'De toezichthouder heet sinds 1 januari 2016 anders.', avg('51'), uavg('6')),
  verantwoordelijke: term('verantwoordelijke', 'verwerkingsverantwoordelijke', 'Een woord uit de Wbp. In een tekst voor mensen kunt u beter zeggen wie verantwoordelijk is.', avg('4(7)')),
  bewerker: term('bewerker, bewerkersovereenkomst', 'verwerker, verwerkersovereenkomst', 'Een woord uit de Wbp. De AVG vraagt meer van de overeenkomst dan de Wbp deed.', avg('4(8)'), avg('28')),
  functionaris: term('functionaris van art. 62 tot en met 64 Wbp', 'functionaris voor gegevensbescherming (FG) van de AVG', 'De taken en de plaats van de FG staan nu in de AVG.', avg('37'), avg('38'), avg('39'), uavg('39')),
  vrijstellingsbesluit: term('Vrijstellingsbesluit Wbp', 'eigen bewaartermijnen, met de reden erbij', 'Het besluit is met de Wbp vervallen. De termijnen eruit zijn alleen nog een gebruikelijke norm.', avg('5(1)(e)'), cite('exemptionDecree')),
  sofinummer: term('sofinummer', 'burgerservicenummer (BSN)', 'Het sofinummer is er sinds 2007 niet meer. Een BSN mag alleen als een wet dat zegt.', avg('87'), uavg('46')),
  pia: term('PIA, privacy impact assessment', 'DPIA of gegevensbeschermingseffectbeoordeling', 'De AVG zegt wanneer een DPIA moet en wat erin staat.', avg('35')),
  privacyShield: term('Privacy Shield of Safe Harbour', 'Data Privacy Framework, of een andere grond voor doorgifte', 'Deze besluiten zijn ongeldig verklaard. Kijk op de lijst van het Data Privacy Framework of de ontvanger erop staat.', avg('45'), avg('46')),
  modem: term('modem', 'hoe het netwerk nu is', 'Zo was een netwerk vroeger. Beschrijf de beveiliging van nu.', avg('32')),
  school: wrong('onderwijswetgeving, College van Bestuur, leerling', 'weglaten, of noemen hoe het bij u heet', 'Dit lijkt overgenomen uit een reglement voor scholen.', avg('5(1)(a)'), avg('24')),
} as const;

/** When data may be used, and which. */
const grounds = {
  writtenConsent: term('ondubbelzinnige of schriftelijke toestemming', 'toestemming: vrij, specifiek, geïnformeerd, aantoonbaar', 'De vorm is vrij, maar u moet de toestemming kunnen aantonen en intrekken moet even makkelijk zijn.', avg('4(11)'), avg('6(1)(a)'), avg('7')),
  groundsOfWbp: term('gronden van art. 8 Wbp', 'de zes grondslagen van art. 6(1) AVG', 'Noem de grondslagen met de woorden van de AVG, ook de taak van algemeen belang.', avg('6(1)'), cite('wbp', '8')),
  groundLacking: lacking('een lijst van grondslagen zonder taak van algemeen belang', 'alle zes van art. 6(1) AVG, of alleen die u gebruikt', 'In opdracht van een gemeente of UWV kan het juist deze zijn.', avg('6(1)(e)'), avg('6(1)')),
  healthOfWbp: term('uitzondering voor gezondheid van art. 21 Wbp', 'art. 30(1)(b) UAVG', 'Bij re-integratie of begeleiding wegens ziekte of arbeidsongeschiktheid is de regel dezelfde gebleven. Alleen de vindplaats is anders.', uavg('30(1)(b)'), cite('wbp', '21')),
  pressingReason: wrong('een dringende of gewichtige reden als grond', 'een grond uit de AVG of uit een wet', 'Een dringende reden is op zich geen grond om gegevens te geven of ermee door te gaan. Noem de grondslag, of de wet die zegt dat het moet of mag.', avg('6(1)'), avg('18(2)')),
  interestOfPublic: wrong('een gerechtvaardigd belang van een overheid', 'een taak van algemeen belang of een wettelijke plicht', 'Zo te lezen bent u een overheid of een deel ervan. Voor die taken geldt een gerechtvaardigd belang niet; voor ander werk kan het.', avg('6(1)')),
  consentAsRule: wrong('toestemming als algemene grondslag', 'per doel een eigen grondslag', 'Toestemming is maar één van zes grondslagen. Van cliënten en medewerkers is zij zelden vrij.', avg('6(1)'), avg('7')),
  consentForHealth: wrong('toestemming voor gegevens over gezondheid', 'de uitzondering voor re-integratie, of een andere', 'Een cliënt of medewerker kan zelden vrij weigeren. Bij re-integratie wegens ziekte past meestal art. 30(1)(b) UAVG.', avg('9(2)'), uavg('30(1)')),
  consentByUse: wrong('toestemming door verder te surfen of gebruik', 'een eigen keuze, met een duidelijke handeling', 'Wie verder leest of een dienst gebruikt, stemt daarmee niet in. Een privacyverklaring hoeft niemand goed te keuren: zij informeert.', avg('4(11)'), avg('7')),
  consentForAll: wrong('toestemming voor alles met één handtekening', 'apart gevraagd voor elk doel dat erop rust', 'Wie met een intake of overeenkomst ook voor al het gebruik tekent, kiest niet. Vraag toestemming los daarvan, in duidelijke taal, en alleen waar zij de grondslag is.', avg('4(11)'), avg('6(1)(a)'), avg('7(2)')),
  consentAsCondition: wrong('toestemming als voorwaarde voor hulp of een traject', 'weigeren zonder nadeel, of een andere grondslag', 'Wie anders niet geholpen wordt, kan moeilijk nee zeggen. Zijn de gegevens echt nodig voor het traject, dan hoort daar een andere grondslag bij.', avg('4(11)'), avg('7(4)'), cite('avgRecitals', '43')),
  consentUnderThreat: wrong('melden dat iemand geen toestemming gaf', 'weigeren zonder gevolgen', 'Onder de druk van een melding aan UWV, gemeente of opdrachtgever is toestemming niet vrij. Een plicht om mee te werken aan een traject is iets anders: noem dan de wet die dat zegt.', avg('4(11)'), avg('7(4)'), cite('avgRecitals', '43')),
  medicalFromDoctor: wrong('een diagnose of medisch dossier opvragen bij een arts', 'alleen wat iemand wel en niet kan', 'Voor begeleiding naar werk is een diagnose of behandeling niet nodig. Toestemming maakt dat niet anders: een cliënt geeft die zelden vrij. Wat iemand kan, stelt een bedrijfsarts of verzekeringsarts vast.', avg('5(1)(c)'), avg('9(2)'), uavg('30(1)')),
  specialNamed: wrong('diagnose, medicijnen, geloof of afkomst als gegeven dat u hebt', 'alleen met een uitzondering uit art. 9(2) of de UAVG', 'Noem de uitzondering, of leg het niet vast. Voor begeleiding naar werk zijn beperkingen en mogelijkheden genoeg, zonder diagnose of medicijnen.', avg('9(1)'), avg('9(2)'), uavg('22'), uavg('30(1)')),
  criminalAsSpecial: term('strafrechtelijke gegevens als bijzondere gegevens', 'twee soorten: bijzondere en strafrechtelijke gegevens', 'De AVG regelt ze apart. Een verbod wegens hinderlijk gedrag hoort er niet meer bij.', avg('9'), avg('10'), uavg('1'), uavg('31')),
  oldSpecialWords: term('oude namen van bijzondere gegevens', 'religieuze of levensbeschouwelijke overtuigingen, politieke opvattingen, seksueel gedrag of gerichtheid, vakbond', 'De AVG heeft andere woorden. Genetische en biometrische gegevens zijn erbij gekomen.', avg('9(1)'), uavg('22(1)')),
  specialForSafety: wrong('bijzondere gegevens wegens veiligheid', 'een uitzondering uit art. 9(2) of de UAVG', 'Veiligheid alleen heft het verbod niet op.', avg('9(2)')),
  photoBiometric: wrong('een foto als biometrisch gegeven', 'alleen met techniek die iemand herkent', 'Een gewone foto is geen biometrisch gegeven.', avg('4(14)'), avg('9(1)')),
  bovenmatig: term('niet bovenmatig', 'dataminimalisatie: toereikend, ter zake en beperkt tot wat nodig is', 'De maat is strenger geworden.', avg('5(1)(c)')),
} as const;

/** What people are told and can ask. */
const rights = {
  informing: term('alleen identiteit en doel meedelen', 'alles wat art. 13 en 14 noemen', 'De Wbp vroeg alleen wie u bent en waarvoor u de gegevens gebruikt.', avg('13'), avg('14'), cite('wbp', '33')),
  kennisneming: term('kennisneming, afschrift', 'inzage en kopie', 'Iemand heeft recht op inzage en op een kopie van zijn gegevens.', avg('15')),
  correctie: term('recht op correctie; verbetering, aanvulling, verwijdering, afscherming', 'rectificatie, wissing en beperking van de verwerking', 'De AVG kent drie aparte rechten.', avg('16'), avg('17'), avg('18')),
  verzet: term('verzet', 'bezwaar', 'Bezwaar kan bij een taak van algemeen belang, bij een gerechtvaardigd belang en bij direct marketing.', avg('21')),
  slowErasure: wrong('drie maanden om gegevens te wissen', 'zonder onredelijke vertraging', 'Antwoord binnen een maand en wis zodra het kan. Drie maanden past alleen bij een medisch dossier (art. 7:455 BW).', avg('12(3)'), avg('17(1)'), cite('bw7', '7:455')),
  pastYear: term('alleen het jaar voorafgaand aan het verzoek', 'geen grens in de tijd', 'Iemand mag weten wie zijn gegevens kreeg, ook langer geleden.', avg('15(1)(c)'), avg('19')),
  fee: term('een vergoeding voor inzage', 'gratis', 'Alleen voor extra kopieën, of bij een kennelijk ongegrond of buitensporig verzoek, mag u redelijke kosten rekenen.', avg('12(5)'), avg('15(3)')),
  derdenInformeren: term('derden informeren na een correctie', 'iedere ontvanger informeren', 'Dat geldt voor elke rectificatie, wissing en beperking, tenzij het niet kan of onevenredig veel moeite kost. Op verzoek noemt u de ontvangers.', avg('19')),
  effort: wrong('weigeren om een onredelijke inspanning', 'alleen de gronden van de AVG', 'Moeite is geen grond om een verzoek tot inzage of wissing te weigeren.', avg('12(5)'), avg('17(3)'), uavg('41')),
  refusalOwnInterest: wrong('weigeren voor een belang van uzelf', 'alleen de gronden van de AVG en art. 41 UAVG', 'Een belang van de organisatie zelf staat daar niet bij. Kijk bij elk verzoek of een van die gronden geldt, en schrijf op welke.', avg('12(5)'), avg('15(4)'), avg('23'), uavg('41')),
  uninformedOwnInterest: wrong('niet informeren in het eigen belang', 'informeren, tenzij de AVG of art. 41 UAVG een uitzondering geeft', 'Uw eigen belang is geen uitzondering. Wel dat iemand het al weet, of, als de gegevens van een ander kwamen, dat het niet kan of onevenredig veel moeite kost.', avg('13(4)'), avg('14(5)'), uavg('41')),
  workingNotes: wrong('werkaantekeningen buiten de inzage', 'per aantekening beoordelen', 'De AVG sluit werkaantekeningen niet uit. Alleen rechten van anderen of een grond van art. 41 UAVG kunnen in de weg staan.', avg('15'), uavg('41')),
  idCopy: wrong('een kopie van een identiteitsbewijs bij elk verzoek', 'alleen bij redelijke twijfel wie iemand is', 'Vaak is een bekend adres of een vraag die alleen deze persoon kan beantwoorden genoeg. Moet het toch een kopie zijn, laat dan foto en BSN afdekken.', avg('12(6)'), avg('5(1)(c)')),
  widePortability: wrong('al uw gegevens overdragen', 'alleen gegevens die iemand zelf gaf', 'Overdragen geldt alleen bij toestemming of een overeenkomst, en alleen voor digitale gegevens die iemand zelf gaf.', avg('20(1)')),
} as const;

/** What an organisation does and how long it keeps things. */
const duties = {
  melding: term('melding van de verwerking bij de toezichthouder', 'een eigen register van verwerkingen', 'De meldplicht voor verwerkingen is op 25 mei 2018 vervallen.', avg('30'), cite('wbp', '27')),
  breachByThirdParties: wrong('datalek: alleen gegevens bij derden', 'ook verlies, wijziging en vernietiging', 'Ook gegevens die kwijt of onleesbaar zijn, zijn een datalek.', avg('4(12)')),
  silentChange: wrong('wijzigen zonder bericht', 'bericht bij een verandering die ertoe doet', 'Een nieuw doel hoort iemand te weten vóór u de gegevens ervoor gebruikt. Zet er ook versie en datum bij.', avg('12(1)'), avg('13(3)'), avg('14(4)')),
  idCopyKept: wrong('een kopie van het identiteitsbewijs van cliënten', 'bekijken, en een kopie alleen als een wet die vraagt', 'Een werkgever moet die bewaren van wie bij hem in dienst is; van een cliënt is zo’n wet niet bekend. Op een kopie staan ook een foto en een BSN.', avg('5(1)(c)'), uavg('46'), cite('payrollRules', '7.5')),
  noNumber: lacking('niet langer dan noodzakelijk', 'een termijn per soort gegevens', 'Zonder getal of maatstaf weet niemand hoe lang u gegevens bewaart.', avg('5(1)(e)'), avg('13(2)(a)'), avg('14(2)(a)')),
  noVersion: lacking('wel een datum, geen versie', 'een versie, en wanneer u de tekst weer bekijkt', 'Met een versie ziet iemand of hij de nieuwste tekst heeft, en wat er veranderde.', avg('5(2)'), avg('24(1)')),
  skippedNumber: lacking('een nummer dat is overgeslagen', 'een doorlopende nummering', 'Kijk na of er een onderdeel is weggevallen.', avg('12(1)')),
  mixedText: wrong('verklaring en beleid door elkaar', 'een verklaring voor de mensen zelf, en apart de regels voor uw organisatie', 'Wie wil weten wat u met zijn gegevens doet, moet nu zoeken tussen regels die voor uw eigen mensen zijn.', avg('12(1)')),
  noDate: lacking('geen versie of datum', 'versie, datum en wanneer u de tekst weer bekijkt', 'Zo kunt u laten zien welke tekst wanneer gold.', avg('5(2)'), avg('24(1)')),
} as const;

/** Those in which the law names a figure or a term. */
const dated = ({ breachHours, childRightsAge, guardianConsentAge, requestTerm, requestExtension, informTerm, medicalFile }: LawFigures) =>
  ({
    minors: term(`jonger dan ${guardianConsentAge}, onder curatele of met een mentor`, `ook bewind, en vanaf ${childRightsAge} jaar eigen rechten`, 'De regel volgt de Wbp. Bewind ontbreekt, en een vertegenwoordiger beslist alleen waarover iemand niet zelf mag beslissen.', uavg('5')),
    vierWeken: term('vier weken', requestTerm, `Geen fout, zolang het niet langer is dan de termijn van de AVG: ${requestTerm}. Vier weken komt uit de Wbp.`, avg('12(3)')),
    longTerm: wrong('een termijn voor verzoeken die langer is dan de AVG geeft', `zo snel als kan, en binnen ${requestTerm}`, `Verlengen mag met ${requestExtension}. Zeg dat dan binnen de eerste termijn, met de reden.`, avg('12(3)')),
    childRights: wrong(`geen eigen rechten onder de ${guardianConsentAge} jaar`, `vanaf ${childRightsAge} jaar ook zelf`, 'Een kind van die leeftijd mag zijn rechten zelf uitoefenen, naast de wettelijk vertegenwoordiger.', uavg('5')),
    breachThreshold: term('alleen ernstige datalekken melden', `melden binnen ${breachHours} uur, tenzij een risico niet waarschijnlijk is`, 'De drempel is te hoog. Betrokkenen hoort u te informeren bij een waarschijnlijk hoog risico.', avg('33(1)'), avg('34(1)')),
    breachTerm: wrong('een datalek later dan de wet melden', `binnen ${breachHours} uur nadat u ervan weet`, 'De uren lopen door in het weekend. Duurt het langer, dan hoort de reden bij de melding.', avg('33(1)')),
    wgbo: term('medisch dossier 15 jaar', medicalFile, 'De termijn is in 2020 langer geworden. Zij geldt voor hulpverleners.', cite('bw7', '7:454(3)')),
    informedAfterwards: wrong('pas weken na het vastleggen informeren', `op het moment dat u iemand om gegevens vraagt; kwamen ze van een ander, uiterlijk ${informTerm} daarna`, 'Kijk van wie de gegevens komen: wie ze zelf geeft, hoort dan al wat u ermee doet.', avg('13(1)'), avg('14(3)')),
    lateInforming: wrong('later informeren dan de AVG toestaat', `uiterlijk ${informTerm} nadat u de gegevens kreeg`, 'Eerder bij het eerste contact, of als een ander ze krijgt.', avg('14(3)')),
  }) as const satisfies Record<string, OutdatedTerm>;

/** Those that are the same on any day. */
export const outdatedTerms = { ...words, ...grounds, ...rights, ...duties } as const satisfies Record<string, OutdatedTerm>;

export type OutdatedTermId = keyof typeof outdatedTerms | keyof ReturnType<typeof dated>;

/** All rows, with the figures of some day. */
export function outdatedTermsWith(figures: LawFigures): Readonly<Record<OutdatedTermId, OutdatedTerm>> {
  return { ...outdatedTerms, ...dated(figures) };
}

/** Words of a law that lapsed, or of a decision that no longer holds: they say something untrue wherever they stand. The others only look old, or come from another sort of organisation. */
export const lapsedTerms = [
  'houder',
  'geregistreerde',
  'persoonsregistratie',
  'registratiekamer',
  'wpr',
  'wbp',
  'cbp',
  'verantwoordelijke',
  'bewerker',
  'functionaris',
  'vrijstellingsbesluit',
  'sofinummer',
  'privacyShield',
] as const satisfies readonly OutdatedTermId[];
