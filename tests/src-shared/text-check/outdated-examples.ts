import type { OutdatedTermId } from '@shared/law/outdated-terms';

interface Example {
  /** a sentence in which it must be found */
  readonly hit: string;
  /** one that looks like it and is right */
  readonly nearMiss: string;
}

/** Each row of the map of old terms in a sentence, and what must not be taken for it. */
export const outdatedExamples: Readonly<Record<Exclude<OutdatedTermId, 'noDate'>, Example>> = {
  houder: { hit: 'De houder van de registratie ziet toe op het reglement.', nearMiss: 'De houder van een rijbewijs laat dat zien bij de registratie.' },
  geregistreerde: { hit: 'De geregistreerde heeft recht op een antwoord.', nearMiss: 'De geregistreerde gegevens staan in het dossier van de geregistreerde partner.' },
  persoonsregistratie: { hit: 'Dit reglement gaat over de persoonsregistratie van het bureau.', nearMiss: 'De tijdregistratie staat in het cliëntregistratiesysteem.' },
  registratiekamer: { hit: 'U kunt klagen bij de Registratiekamer.', nearMiss: 'Aanmelden doet u in de kamer van de registratie.' },
  wpr: { hit: 'Volgens de Wet persoonsregistraties mag dat.', nearMiss: 'De WPR is in 2001 vervallen.' },
  wbp: { hit: 'Wij houden ons aan de Wbp.', nearMiss: 'Tot 25 mei 2018 gold de Wet bescherming persoonsgegevens (Wbp).' },
  deWet: { hit: 'De wet: de Algemene verordening gegevensbescherming.', nearMiss: 'De wet zegt hoe lang wij een factuur bewaren. De AVG geldt ook.' },
  cbp: { hit: 'Het College bescherming persoonsgegevens houdt toezicht.', nearMiss: 'De toezichthouder heette voorheen CBP.' },
  verantwoordelijke: { hit: 'De verantwoordelijke stelt het doel vast.', nearMiss: 'De verwerkingsverantwoordelijke is het bureau. De verantwoordelijke medewerker is verantwoordelijk voor het dossier.' },
  bewerker: { hit: 'Met elke bewerker is een bewerkersovereenkomst gesloten.', nearMiss: 'De bewerking van teksten doet een fotobewerker; de verwerker bewerkt niets.' },
  functionaris: { hit: 'De functionaris van artikel 62 van de Wbp houdt toezicht.', nearMiss: 'De functionaris voor gegevensbescherming houdt toezicht (artikel 39).' },
  vrijstellingsbesluit: { hit: 'De termijnen van het Vrijstellingsbesluit worden gevolgd.', nearMiss: 'De vrijstelling van het besluit geldt voor dit project.' },
  sofinummer: { hit: 'Wij noteren uw sofi-nummer.', nearMiss: 'Wij noteren uw burgerservicenummer.' },
  pia: { hit: 'Vooraf doen wij een PIA.', nearMiss: 'Pia van de balie doet vooraf een DPIA.' },
  privacyShield: { hit: 'De leverancier is aangesloten bij Privacy Shield.', nearMiss: 'De leverancier staat op de lijst van het Data Privacy Framework.' },
  modem: { hit: 'De vestigingen zijn per modem verbonden.', nearMiss: 'Een modern netwerk verbindt de vestigingen.' },
  school: { hit: 'Wij volgen de onderwijswetgeving.', nearMiss: 'U volgt onderwijs en wij leren van u.' },
  writtenConsent: { hit: 'Dat gebeurt alleen met ondubbelzinnige toestemming.', nearMiss: 'Toestemming is een vrije en ondubbelzinnige wilsuiting.' },
  groundsOfWbp: { hit: 'De gronden van artikel 8 Wbp gelden.', nearMiss: 'De gronden van artikel 6 AVG gelden. Artikel 8 van dit stuk gaat over kosten.' },
  consentAsRule: { hit: 'De verwerking geschiedt met uitdrukkelijke toestemming van de betrokkene.', nearMiss: 'De nieuwsbrief krijgt u alleen met uw toestemming; wij gebruiken daarvoor uw gegevens.' },
  consentForHealth: { hit: 'Gegevens over uw gezondheid leggen wij vast met uw toestemming.', nearMiss: 'Voor gegevens over uw gezondheid vragen wij geen toestemming.' },
  consentByUse: { hit: 'Door verder te surfen gaat u akkoord met het gebruik van uw gegevens.', nearMiss: 'Door verder te surfen geeft u geen toestemming. U gaat akkoord door het vakje aan te vinken.' },
  specialNamed: { hit: 'Wij bewaren uw naam, uw diagnose, uw medicijnen en uw godsdienst.', nearMiss: 'Wij bewaren geen diagnose. Wij helpen u ongeacht godsdienst of afkomst.' },
  criminalAsSpecial: { hit: 'Bijzondere gegevens gaan over gezondheid, ras, geloof of strafrechtelijke gegevens.', nearMiss: 'Strafrechtelijke gegevens staan apart in artikel 10.' },
  oldSpecialWords: { hit: 'Wij vragen niet naar uw politieke gezindheid of seksuele leven.', nearMiss: 'Wij vragen niet naar uw politieke opvattingen of seksuele gerichtheid.' },
  specialForSafety: { hit: 'Bijzondere persoonsgegevens verwerken wij ook vanuit veiligheidsoverwegingen.', nearMiss: 'Om de veiligheid van het gebouw hangen er camera’s.' },
  photoBiometric: { hit: 'Biometrische gegevens, zoals foto’s, zijn bijzonder.', nearMiss: 'Een foto is geen biometrisch gegeven.' },
  bovenmatig: { hit: 'De gegevens zijn ter zake dienend en niet bovenmatig.', nearMiss: 'De gegevens zijn beperkt tot wat nodig is. Wij doen er de maat bovenop.' },
  minors: { hit: 'Is iemand jonger dan 16 jaar of onder curatele gesteld, dan tekent een ander.', nearMiss: 'Vanaf 16 jaar beslist u zelf. Bij curatele, bewind of een mentor kan dat anders zijn.' },
  informing: { hit: 'Het bureau deelt vooraf zijn identiteit en het doel van de verwerking mee.', nearMiss: 'Wij vragen naar uw identiteit als wij niet weten wie u bent.' },
  kennisneming: { hit: 'U kunt verzoeken om kennisneming van uw dossier.', nearMiss: 'Wij beveiligen gegevens tegen onbevoegde kennisneming.' },
  correctie: { hit: 'U hebt recht op correctie van uw gegevens.', nearMiss: 'U kunt fouten in uw gegevens laten verbeteren of aanvullen.' },
  verzet: { hit: 'U kunt verzet aantekenen tegen het gebruik.', nearMiss: 'Wij hebben de afspraak verzet. U kunt bezwaar maken.' },
  vierWeken: { hit: 'Op uw verzoek antwoorden wij binnen vier weken.', nearMiss: 'Beelden van de camera’s bewaren wij vier weken.' },
  longTerm: { hit: 'Een verzoek om inzage handelen wij af binnen acht weken.', nearMiss: 'Een verzoek om inzage beantwoorden wij binnen een maand; verlengen mag met twee maanden.' },
  slowErasure: { hit: 'Op verzoek worden de gegevens binnen drie maanden vernietigd.', nearMiss: 'Drie maanden na het einde krijgt u een brief.' },
  pastYear: { hit: 'U hoort aan wie in het jaar voorafgaand aan het verzoek gegevens zijn verstrekt.', nearMiss: 'In het afgelopen jaar hielpen wij veel mensen.' },
  fee: { hit: 'Voor een afschrift kan een redelijke vergoeding worden gevraagd.', nearMiss: 'Een kopie is gratis. Voor inzage brengen wij geen kosten in rekening.' },
  derdenInformeren: { hit: 'Van een verbetering of verwijdering worden derden in kennis gesteld.', nearMiss: 'Iedere ontvanger hoort het als wij een fout verbeteren.' },
  effort: { hit: 'Wij wissen gegevens op verzoek, tenzij dat een onredelijke inspanning kost.', nearMiss: 'Wij informeren iedere ontvanger, tenzij dat onevenredige inspanning vraagt.' },
  workingNotes: { hit: 'Het recht op inzage geldt niet voor persoonlijke werkaantekeningen.', nearMiss: 'Werkaantekeningen maakt de coach tijdens het gesprek.' },
  widePortability: { hit: 'U mag al uw gegevens laten overdragen aan een ander.', nearMiss: 'U mag de gegevens die u zelf gaf laten overdragen aan een ander.' },
  idCopy: { hit: 'Bij een verzoek om inzage stuurt u een kopie van uw identiteitsbewijs mee.', nearMiss: 'Alleen als wij bij een verzoek redelijk twijfelen wie u bent, vragen wij een kopie van uw identiteitsbewijs.' },
  childRights: { hit: 'Kinderen jonger dan 16 jaar kunnen geen rechten uitoefenen.', nearMiss: 'Bent u jonger dan 16 jaar, dan vragen wij uw ouders om toestemming.' },
  melding: { hit: 'De verwerking is gemeld bij het College bescherming persoonsgegevens.', nearMiss: 'Een datalek in de verwerking melden wij bij de Autoriteit Persoonsgegevens.' },
  breachThreshold: { hit: 'Wij melden een inbreuk die leidt tot een aanzienlijke kans op ernstige nadelige gevolgen.', nearMiss: 'Wij melden een datalek binnen 72 uur, tenzij een risico niet waarschijnlijk is.' },
  breachByThirdParties: { hit: 'Er is een datalek als gegevens in handen vallen van derden.', nearMiss: 'Er is een datalek als gegevens verloren gaan of in handen vallen van derden.' },
  breachTerm: { hit: 'Een datalek melden wij binnen vijf werkdagen bij de toezichthouder.', nearMiss: 'Een datalek melden wij binnen 72 uur. Een storing melden wij binnen vijf werkdagen.' },
  silentChange: { hit: 'Wij mogen deze verklaring zonder voorafgaand bericht wijzigen.', nearMiss: 'Als wij deze verklaring wijzigen, krijgt u bericht. Wij bellen zonder bericht vooraf.' },
  wgbo: { hit: 'Medische dossiers bewaart de arts 15 jaar.', nearMiss: 'Wij bestaan 15 jaar.' },
  noNumber: { hit: 'Wij bewaren gegevens niet langer dan noodzakelijk.', nearMiss: 'Wij bewaren gegevens niet langer dan noodzakelijk: uw dossier bewaren wij twee jaar.' },
};
