import { says, words, type Pattern } from '../pattern';

const idDocument = '(?:identiteitsbewijs|identiteitsbewijzen|identiteitskaart|legitimatiebewijs|legitimatie|paspoort|paspoorten|rijbewijs|id-?(?:kaart|bewijs))';
export const anIdCopy = `(?:kopie|kopieen|kopietje|afschrift|scan|foto) van (?:[a-z]+ ){0,4}${idDocument}|kopie ${idDocument}`;
const kept = says('bewa[a-z]*|opgeslagen|vastgelegd|leggen|maken|maakt|gemaakt|nemen|opgenomen|dossier|registreren|registreert|verzamelen|verwerken|verwerkt|kopieren|scannen');
/** Who has people in service has to keep one, and who doubts somebody's name may ask. */
const mayKeep = 'geen|niet|nooit|zonder|verzoek(?:en|er|t)?|inzage|twijfel(?:en|t)?|loon[a-z]*|in dienst|dienstverband|indiensttreding|medewerkers?|werknemers?|personeel|sollicitant(?:en)?|stagiairs?|vrijwilligers?|detach[a-z]*|uitzend[a-z]*|belastingdienst|wettelijk(?:e)? (?:verplicht|plicht|verplichting)|klacht(?:en)?|bezoekers?|afgedekt[a-z]*|afgeschermd[a-z]*|onleesbaar|(?:gemeente|werkgever|uwv|opdrachtgever) (?:bewaart|maakt|vraagt|controleert)';
const forStaff = says('(?:verklaring|reglement|statement)[^.;]{0,60} (?:voor|van) (?:onze |alle )?(?:medewerkers|werknemers|personeel|sollicitanten)|voor (?:medewerkers|werknemers|personeel|sollicitanten)');

const medical = '(?:diagnoses?|diagnosen|medische (?:gegevens|informatie|stukken|dossiers?|voorgeschiedenis)|medisch dossier|behandelplan|behandelgegevens|(?:medische|uw|zijn|haar) behandeling|medicatie|medicijnen|patientendossier)';
const asks = '(?:opvragen|opvraagt|op te vragen|opgevraagd|vragen (?:wij|we)|vraagt|inwinnen|wint|ingewonnen|in te winnen|navraag|inlichtingen|verkrijgen|ontvangen|krijgen (?:wij|we))';
const doctor = '(?:huisarts(?:en)?|specialist(?:en)?|behandelaars?|behandelend(?:e)? arts(?:en)?|arts(?:en)?|psycholo(?:og|gen)|psychiaters?|ziekenhuis|ziekenhuizen|ggz|therapeut(?:en)?|zorgverleners?|hulpverleners?)';

/** More than a firm that helps people to work needs to know of them. */
export const tooMuchPatterns = {
  medicalFromDoctor: [
    {
      hit: words(medical),
      certainty: 'waarschijnlijk',
      beside: [says(`${asks}[^.;]{0,160}${medical}|${medical}[^.;]{0,160}${asks}`), says(`(?:bij|van|via|aan|door) (?:[a-z]+ ){0,3}${doctor}`)],
      unless: says('geen|niet|nooit|zonder|verbod|verboden|bedrijfsarts(?:en)?|verzekeringsarts(?:en)?|arboarts(?:en)?|arbodienst(?:en)?|medisch adviseurs?|onze arts(?:en)?'),
      unlessText: says('wgbo|geneeskundige behandelovereenkomst|onze (?:bedrijfs)?artsen|wij zijn een (?:arbodienst|zorg[a-z]*|ggz)'),
    },
  ],
  idCopyKept: [
    { hit: words(anIdCopy), certainty: 'waarschijnlijk', beside: [kept, says('(?:client(?:en)?|kandida(?:at|ten)|deelnemers?|uitkeringsgerechtigden?)')], unless: says(mayKeep) },
    { hit: words(anIdCopy), certainty: 'mogelijk', beside: [kept, says('u|uw|naam|adres|geboortedatum')], unless: says(mayKeep), unlessText: forStaff },
  ],
} as const satisfies Record<string, readonly Pattern[]>;
