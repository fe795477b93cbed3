import type { LawFigures } from '../../law/outdated-terms';
import { spelled } from '../figures';
import { says, words, type Pattern } from '../pattern';
import { anIdCopy } from './too-much';

const number = (numbers: string) => `(?:binnen |uiterlijk |maximaal |van )*(?:${numbers})`;
const request = says('verzoek(?:en|er|t)?|inzage|correctie|rectificatie|verwijdering|bezwaar|antwoord(?:en|t)?|reactie|reageren|reageert|kennisneming|aanvraag');
/** Times of something else than a request. */
export const notOfRequests = says('bewaard|bewaren|bewaart|bewaartermijn|sollicitant(?:en)?|sollicitatie[a-z]*|camera[a-z]*|klacht(?:en)?|klachten[a-z]+|meldpunt|overeenkomst|opzegtermijn|back-?ups?|rechtbank|rechter');
/** More than a month. */
const long = words(
  `${number('vijf|zes|zeven|acht|negen|tien|twaalf|[5-9]|1[0-9]')} (?:\\(\\d\\d?\\) )?weken|${number('twee|drie|vier|zes|2|3|4|6')} (?:\\(\\d\\) )?maanden|${number('4[0-9]|5[0-9]|60|90')} dagen|${number('dertig|veertig|30|40')} werkdagen`,
);
const rightsRequest = says('verzoek(?:en|er|t)?|inzage|correctie|rectificatie|bezwaar|kennisneming');
const extension = 'verleng[a-z]*|langer|extra|uitstel|uitgesteld|nog eens';
const notLate = new RegExp(`${notOfRequests.source}|${says(`${extension}|vernietig[a-z]*|verwijder[a-z]*|gewist|wissen|wist|beroep|toezichthouder|autoriteit persoonsgegevens`).source}`, 'u');
const idCopy = words(anIdCopy);
const noCopy = says('(?:redelijke? )?twijfel(?:en|t)?|geen|niet|nooit|klacht(?:en)?|loon[a-z]*|in dienst|indiensttreding|belastingdienst');
const files = 'gegevens|persoonsgegevens|dossier|registratie|stukken|bestand|informatie';

/** Money for access. */
export const fee: readonly Pattern[] = [
  {
    hit: words('(?:een |de )?(?:redelijke |geringe |passende )?(?:vergoeding(?: van (?:de )?kosten)?|kostenvergoeding)|kosten in rekening|(?:in rekening (?:brengen|worden gebracht|gebracht))|(?:€|eur|euro) ?\\d+(?:[.,]\\d+)?|administratiekosten'),
    certainty: 'waarschijnlijk',
    beside: says('inzage|afschrift(?:en)?|kopie(?:en)?|overzicht|verzoek(?:en)?|kennisneming'),
    unless: says('gratis|kosteloos|geen (?:kosten|vergoeding)|zonder kosten|buitensporige?|extra kopie(?:en)?|bijkomende kopie(?:en)?|tweede kopie|meer kopieen|schade[a-z]*|reiskosten'),
  },
];
const threeMonths = words('(?:drie|3) (?:\\(3\\) )?maanden');
const medical = 'medische?|wgbo|patient[a-z]*|behandeldossier[a-z]*|zorgdossier[a-z]*';
const erasedOnRequest = says('(?:verzoek|verzoekt|aanvraag)[^.]{0,400}(?:vernietig[a-z]*|verwijder[a-z]*|gewist|wissen)|(?:vernietig[a-z]*|verwijder[a-z]*|gewist|wissen)[^.]{0,200}(?:verzoek|verzoekt|aanvraag)');
const got = '(?:verkregen|verkrijgen|verkrijging|ontvangen|ontvangst|kregen|krijgen|gekregen|vastgelegd|vastlegging|opgenomen|opname|registratie)';
const gotFromOthers = says(`gegevens[^.]{0,80}${got}|${got}[^.]{0,80}gegevens`);

/** Some interest of the organisation itself, which is on no list of grounds. */
const whose = '(?:de|het|onze|ons) (?:eigen )?(?:organisatie|bureau|bedrijf|stichting|onderneming|instelling|verantwoordelijke|verwerkingsverantwoordelijke|houder|directie|coach)';
const ownInterest = `(?:[a-z]+ )?(?:eigen )?(?:bedrijfs)?belang(?:en)? (?:van|voor) ${whose}|(?:ons|onze) (?:eigen |zwaarwegende? |gewichtige? |gerechtvaardigde? |organisatie|bedrijfs)*belang(?:en)?|(?:een )?eigen (?:zwaarwegende? |gewichtige? |belangrijke? )?belang(?:en)?|bedrijfsbelang(?:en)?|belangen van anderen[^.]{0,60}(?:houder|verantwoordelijke|bureau|organisatie) daaronder begrepen`;
/** Who says that it is no ground says what the law says. */
const noGround = 'nooit|geen (?:geldige )?(?:reden|grond)|(?:niet|nooit) (?:genoeg|voldoende)|onvoldoende|niet (?:mogen |kunnen |te )?weigeren|niet afwijzen';
/** Against an objection the law lets an interest of one's own count, and in court one may defend oneself. */
const ownCounts = `bezwaar|bezwaren|rechtsvordering(?:en)?|geschil(?:len)?|(?:nagaan|onderzoeken|beoordelen|uitzoeken|kijken) of|${noGround}`;
const recorded = '(?:opgeslagen|vastgelegd|vastleggen|vastlegging|opgenomen|opname|opnemen|geregistreerd|registratie|registreren|ingevoerd|aangelegd)';

/** How rules on what people can ask are found, the same on any day. */
const fixed = {
  informing: [
    {
      hit: words('(?:zijn |haar |de |onze )?identiteit(?: van [^;\\n.]{1,60})?(?:;| en|,)[ \\n-]{0,4}(?:het |de )?(?:doel|doelen|doeleinden) (?:van de|waarvoor)'),
      certainty: 'waarschijnlijk',
      unlessText: says('identiteit[^.]{0,200}(?:grondslag|bewaartermijn|contactgegevens)'),
    },
  ],
  kennisneming: [
    { hit: words('kennisneming|kennisname'), certainty: 'waarschijnlijk', beside: says(files), unless: says('onbevoegde kennisneming|kennis(?:neming|name) door (?:onbevoegden|derden)|ter kennisneming|onrechtmatige kennisneming') },
    { hit: words('afschrift(?:en)?'), certainty: 'mogelijk', beside: says(`${files}|inzage`), unless: says('afschrift(?:en)? van (?:het|een|uw) (?:identiteitsbewijs|paspoort|diploma|vonnis|klacht|besluit)|bank') },
  ],
  correctie: [
    { hit: words('recht (?:op|van|tot) correctie|correctierecht|correctieverzoek(?:en)?'), certainty: 'waarschijnlijk' },
    { hit: words('verbetering,? (?:en |of )?aanvulling(?:,| of| en|/)[^.;]{0,40}(?:verwijdering|afscherming|vernietiging)|correctie, aanvulling|(?:verbeteren|corrigeren), aan (?:te )?vullen(?:,| of)'), certainty: 'waarschijnlijk' },
    { hit: words('afscherming'), certainty: 'waarschijnlijk', beside: says(`verzoek|recht|betrokkene`), unless: says('verbetering, ?aanvulling') },
  ],
  verzet: [
    {
      hit: words('recht (?:van|op|tot) verzet|verzet (?:aantekenen|aan te tekenen|aangetekend|maken|te maken|instellen|in te stellen|doen|te doen|tegen)|in verzet (?:gaan|komen|te gaan|te komen)|tekent[^.]{0,60} verzet aan'),
      certainty: 'zeker',
    },
  ],
  vierWeken: [{ hit: words(number('vier|4') + ' (?:\\(4\\) )?weken'), certainty: 'mogelijk', beside: request, unless: notOfRequests }],
  longTerm: [
    { hit: long, certainty: 'zeker', beside: rightsRequest, unless: notLate },
    { hit: long, certainty: 'waarschijnlijk', beside: says('reageren|reageert|reactie|antwoord(?:en|t)?|beantwoord(?:en|t)?|hoort|bericht|beslis(?:sen|t|sing)|besluit(?:en)?|behandel(?:en|t|d)|handelen|afgehandeld'), after: rightsRequest, unless: notLate },
  ],
  // of a medical file a law allows it
  slowErasure: [
    { hit: threeMonths, certainty: 'waarschijnlijk', beside: erasedOnRequest, unless: says(`${extension}|${medical}`) },
    { hit: threeMonths, certainty: 'mogelijk', beside: [says(medical), erasedOnRequest], unless: says(extension) },
  ],
  lateInforming: [
    {
      hit: long,
      certainty: 'waarschijnlijk',
      beside: [says('informe[a-z]*|geinformeerd|mee(?:delen|gedeeld)|mededeling|(?:in|ter) kennis|bericht|laten wij weten|op de hoogte'), gotFromOthers],
      unless: new RegExp(`${notOfRequests.source}|${says('verzoek(?:en)?|inzage|datalek(?:ken)?|inbreuk').source}`, 'u'),
    },
  ],
  // what somebody told us, is told at once; of what another gave a month is allowed
  informedAfterwards: [
    {
      hit: words(`(?:binnen|uiterlijk|pas|na) (?:uiterlijk |maximaal )?(?:${number('een|twee|drie|vier|1|2|3|4')} (?:\\(\\d\\) )?weken|enkele weken|een (?:week|maand)|(?:14|veertien|tien|10) dagen)`),
      certainty: 'mogelijk',
      beside: [says('informe[a-z]*|geinformeerd|mee(?:delen|gedeeld)|mededeling|(?:in|ter) kennis|bericht|laten wij weten|op de hoogte'), says(`gegevens[^.]{0,80}${recorded}|${recorded}[^.]{0,80}gegevens`)],
      unless: new RegExp(`${notOfRequests.source}|${says('verzoek(?:en)?|inzage|datalek(?:ken)?|inbreuk|bezwaar|doel|doelen|uwv|gemeenten?|werkgevers?|opdrachtgevers?|arbodienst|bedrijfsarts|(?:van|door) (?:een )?(?:ander|anderen|derden)|niet van (?:u|de betrokkene|hem|haar)(?: zelf)?').source}`, 'u'),
    },
  ],
  refusalOwnInterest: [
    {
      hit: words(ownInterest),
      certainty: 'waarschijnlijk',
      beside: [says('weiger[a-z]*|geweigerd|afwijz[a-z]*|afgewezen|niet (?:aan )?(?:het verzoek )?(?:voldoen|voldaan|voldoet|gegeven|verleend|toegestaan|ingewilligd)|geen (?:inzage|gehoor|gevolg|afschrift)'), says('inzage|inzien|verzoek(?:en)?|correctie|rectificatie|verbeter[a-z]*|verwijder[a-z]*|wissen|gewist|afschrift(?:en)?|kennisneming')],
      unless: says(ownCounts),
    },
  ],
  uninformedOwnInterest: [
    {
      hit: words(ownInterest),
      certainty: 'waarschijnlijk',
      beside: says('niet (?:te )?(?:geinformeerd|informeren|informeert|in(?:ge)?licht(?:en)?|op de hoogte|in kennis|meegedeeld|mee te delen)|(?:informatie|mededeling|kennisgeving|informeren)[^.]{0,60}achterwege|zie(?:n|t) (?:wij )?af van (?:het )?(?:informeren|mededel[a-z]*|kennisgeving)|geen (?:mededeling|kennisgeving|bericht)|hoe(?:ft|ven)[^.]{0,40} niet (?:te worden )?(?:ge)?informe[a-z]*'),
      unless: says(ownCounts),
    },
  ],
  pastYear: [
    { hit: words('(?:in|gedurende|over) het (?:afgelopen )?jaar (?:voorafgaande?|daarvoor|voor(?=afgaand| het verzoek))(?: aan)?|in het (?:voorafgaande|afgelopen) jaar|het voorafgaande jaar'), certainty: 'waarschijnlijk', beside: says('verstrek[a-z]*|verzoek|mededeling|ontvang[a-z]*|derden') },
  ],
  fee,
  derdenInformeren: [
    {
      hit: words('derden'),
      certainty: 'mogelijk',
      beside: says('(?:correctie|verbeter[a-z]*|verbetering|aanvulling|verwijdering|afscherming|wijziging)[^.]{0,300}(?:mededeling|in kennis|meegedeeld|mededelen|geinformeerd|op de hoogte)|(?:mededeling|in kennis|meegedeeld|op de hoogte)[^.]{0,300}(?:correctie|verbetering|aanvulling|verwijdering|afscherming|wijziging)'),
      unless: says('ontvangers?|datalek|reglement'),
    },
  ],
  effort: [
    { hit: words('(?:onredelijke|onevenredige|onevenredig veel|te veel) (?:inspanning|moeite)'), certainty: 'waarschijnlijk', beside: says('verzoek(?:en)?|inzage|verwijder[a-z]*|wissen|gewist|verbeter[a-z]*'), unless: says('ontvangers?|mededeling|informeren|kennisgeving|wetenschappelijk|statistiek') },
  ],
  workingNotes: [
    {
      hit: words('(?:persoonlijke )?werkaantekeningen|werkdocumenten|interne (?:notities|aantekeningen)|persoonlijke (?:aantekeningen|notities)'),
      certainty: 'waarschijnlijk',
      beside: says('inzage|inzien|behalve|uitgezonderd|uitgesloten|niet|geen|vallen buiten|kennis(?:neming|name)|verstrekt'),
      unless: says('per (?:aantekening|notitie)|ook (?:inzage in )?(?:onze )?(?:werkaantekeningen|notities)|vernietigd|vernietigen'),
    },
  ],
  idCopy: [
    { hit: idCopy, certainty: 'waarschijnlijk', beside: says('verzoek(?:en)?|inzage|rechten'), unless: noCopy },
    { hit: idCopy, certainty: 'waarschijnlijk', beside: says('stuur(?:t|en)?|meesturen|mee te sturen|voeg(?:t|en)?|lever(?:t|en)?|overlegt|overleggen|vragen wij|toont'), after: says('verzoek(?:en)?|inzage'), unless: noCopy },
  ],
  widePortability: [
    { hit: words('al (?:uw|je|zijn|hun|de) (?:persoons)?gegevens'), certainty: 'waarschijnlijk', beside: says('overdra[a-z]*|over te dragen|overdraagbaarheid|portabiliteit|meenemen'), unless: says('(?:zelf|die u aan ons) (?:hebt|heeft|gaf|gegeven)|niet al') },
  ],
} as const satisfies Record<string, readonly Pattern[]>;

/** Rights kept from children. */
const childRights = ({ childRightsAge, guardianConsentAge }: LawFigures): readonly Pattern[] => [
  {
    hit: words(`(?:jonger dan|onder(?: de)?|beneden(?: de)?|nog geen|tot) (?:${spelled(guardianConsentAge)})(?: jaar)?`),
    certainty: 'waarschijnlijk',
    beside: says('(?:geen|zijn|hun|uw|de|deze|zelf|eigen) (?:[a-z]+ )?rechten|verzoek om|verzoek (?:doen|indienen|in te dienen)|inzage'),
    unlessText: says(`(?:${spelled(childRightsAge)}) jaar`),
  },
];

/** How old rules on what people can ask are found. */
export const rightPatterns = (figures: LawFigures) => ({ ...fixed, childRights: childRights(figures) }) satisfies Record<string, readonly Pattern[]>;
