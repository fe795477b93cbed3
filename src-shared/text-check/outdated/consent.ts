import { says, words, type Pattern } from '../pattern';

const signing = '(?:door|met|bij|via) (?:[a-z]+ ){0,2}(?:ondertekening|ondertekenen|handtekening|tekenen|tekening)|(?:onder)?teken(?:t|en) (?:de|u|een)';
/** What is signed for something else. */
const otherPaper = says('(?:[a-z]*overeenkomst|contract|trajectplan|re-integratieplan|plan van aanpak|intake[a-z]*|aanmeld[a-z]*|inschrijf[a-z]*|inschrijving|offerte|reglement|huisregels|algemene voorwaarden)');
const everything = 'alle (?:[a-z]+ ){0,2}(?:verwerkingen|gegevensverwerkingen|gebruik)|(?:verwerken|verwerking|gebruik|gebruiken) van (?:al|alle) (?:[a-z]+ ){0,2}(?:persoons)?gegevens';
const separately = 'apart[a-z]*|afzonderlijk[a-z]*|per doel|elk doel|los van|waarvoor';

/** Someone else's leave is no consent of the person. */
const ofAnother = 'toestemming van (?:de |het |uw |zijn |haar |onze |een )?(?:opdrachtgevers?|werkgevers?|uwv|gemeenten?|ouders?|wettelijk[a-z]*|vertegenwoordigers?|bedrijfsarts|directie|coach|consulent|begeleiders?|verwerkingsverantwoordelijke)';
const whoRefuses = 'weiger(?:t|en) (?:[a-z]+ ){0,4}toestemming|geen (?:[a-z]+ ){0,3}toestemming|toestemming (?:[a-z]+ ){0,4}(?:weigert|weigeren|geweigerd|onthoudt)|toestemming (?:wordt |is )?niet (?:geeft|gegeven|verleent|verleend)|(?:geeft|verleent|geven) (?:[a-z]+ ){0,4}toestemming niet';
const without = 'zonder (?:[a-z]+ ){0,3}toestemming';

const helps = '(?:begeleiden|begeleid|bemiddelen|bemiddeld|helpen|geholpen|deelnemen|deelneemt|inschrijven|ingeschreven|coachen)';
const help = '(?:traject|begeleiding|bemiddeling|dienstverlening|deelname|coaching|jobcoaching|re-integratie|re-integratietraject|inschrijving|hulp)';
const begins = '(?:start|starten|gestart|begin|beginnen|begint|begonnen|aanbieden|aangeboden|bieden|uitvoeren|uitgevoerd|doorgaan|door|voortzetten|voortgezet|verlenen|volgen|krijgen|mogelijk)';
/** Somebody is not helped. */
const noHelp = says(
  [
    `niet (?:[a-z]+ ){0,3}${helps}`,
    `geen (?:[a-z]+ )?${help}`,
    `${help} (?:[a-z]+ ){0,3}niet (?:[a-z]+ ){0,2}${begins}`,
    `${begins} (?:[a-z]+ ){0,4}${help} (?:[a-z]+ )?niet`,
    `niet (?:[a-z]+ )?${begins} (?:[a-z]+ ){0,3}${help}`,
    `${help} (?:[a-z]+ ){0,3}(?:gestopt|beeindigd|gestaakt|opgeschort|afgewezen|stopgezet|geweigerd)`,
  ].join('|'),
);
const noHarm = says(`ook zonder|gewoon|geen (?:enkel )?(?:gevolgen|gevolg|nadeel|nadelige)|niet nadelig|toch|maakt (?:dat |dit )?niet uit|foto'?s?|nieuwsbrief|${ofAnother}`);

const told = '(?:ingelicht|in te lichten|lichten (?:wij|we)|licht het bureau|gemeld|melden|meldt|melding|geinformeerd|informeren|informeert|op de hoogte|in kennis|doorgegeven|gekort|korting|sanctie|stopgezet)';
const whoPays = '(?:uitkeringsinstanties?|uitkerende instanties?|uitkeringsverstrekker|uwv|gemeenten?|sociale dienst|opdrachtgevers?|werkgevers?|verzekeraars?|uitkering)';
const isTold = says(`${told}[^.;]{0,90}${whoPays}|${whoPays}[^.;]{0,90}${told}`);
/** Nothing is told, it is told by law, or what is told is how it goes. */
const notThreatened = says(
  `ook zonder|nodig|vereist|hoeft|hoeven|mag|mogen|kunnen|wet|wettelijk[a-z]*|nooit|niets|niemand|niet (?!(?:geeft|gegeven|verleent|verleend|wil|wordt|dan))[a-z]+|(?:dat|dit|uwv|gemeente|werkgever|opdrachtgever|instantie) niet|geen (?!(?:[a-z]+ ){0,3}toestemming)[a-z]+|over (?:uw|de|het|zijn|haar)|alleen|uitsluitend|slechts|datalek(?:ken)?|${ofAnother}`,
);

/** Consent that nobody can freely give or refuse. */
export const consentPatterns = {
  consentForAll: [
    { hit: words(`toestemming (?:[a-z]+ ){0,4}(?:voor|tot|met|om) (?:[a-z]+ ){0,4}(?:${everything})`), certainty: 'waarschijnlijk', unless: says(`geen|niet|nooit|zonder|${separately}|derden`) },
    { hit: words('toestemming'), certainty: 'mogelijk', beside: [says(signing), otherPaper, says('(?:persoons)?gegevens|verwerk[a-z]*|dossier|opvragen|informatie')], unless: says(`geen|niet|nooit|zonder|${separately}|foto'?s?|nieuwsbrief|verwerkers?|derden`) },
  ],
  consentAsCondition: [
    { hit: words(`${whoRefuses}|${without}`), certainty: 'waarschijnlijk', beside: noHelp, unless: noHarm },
    { hit: words('toestemming (?:[a-z]+ ){0,4}(?:voorwaarde|vereist|verplicht) (?:[a-z]+ ){0,4}' + help), certainty: 'waarschijnlijk', unless: new RegExp(`${says('geen|niet|nooit|indien|als|voor zover|wanneer').source}|${noHarm.source}`, 'u') },
  ],
  consentUnderThreat: [
    { hit: words(whoRefuses), certainty: 'waarschijnlijk', beside: isTold, unless: notThreatened },
    { hit: words(without), certainty: 'mogelijk', beside: isTold, unless: notThreatened },
  ],
} as const satisfies Record<string, readonly Pattern[]>;
