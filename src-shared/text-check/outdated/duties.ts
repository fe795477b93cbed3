import type { LawFigures } from '../../law/outdated-terms';
import { asLongAsNeeded } from '../as-long-as-needed';
import { spelled } from '../figures';
import { past, says, words, type Pattern } from '../pattern';

const aTerm = '(?<![a-z0-9])(?:\\d{1,2}|een|half|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|vijftien|twintig) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren)(?![a-z])';
const keeps = '(?:bewa|vernietig|verwijder|gewist|wissen)';
/** How long a request takes is no term of keeping. */
const asked = '(?:verzoek|verzoch|aanvra|gevraagd|inzage|antwoord)';
const between = (most: number) => `(?:(?!${asked})[^.\\n]){0,${most}}`;
/** What ends, so that the data can go. */
const ended = '(?<![a-z])(?:tot|totdat|zodra|na|nadat) (?:[a-z]+ ){0,6}[a-z-]*(?:traject|begeleiding|dienstverband|afloop|einde|beeindiging|afronding|afgerond|procedure|dienstverlening)(?![a-z])';
/** A number or a moment in a sentence about keeping. */
const keptFor = new RegExp(`(?<!${asked}[^.\\n]{0,120})(?:${keeps}${between(160)}(?:${aTerm}|${ended})|(?:${aTerm}|${ended})${between(120)}${keeps})`, 'u');

const hoursADay = 24;
const days = Array.from({ length: 14 }, (_, index) => index + 1);
const numbersOf = (some: readonly number[]) => some.map(spelled).join('|');
const aBreach = says('(?:datalek(?:ken)?|inbreuk(?:en)?)[^.;]{0,160}(?:meld[a-z]*|gemeld)|(?:meld[a-z]*|gemeld)[^.;]{0,160}(?:datalek(?:ken)?|inbreuk(?:en)?)');

/** Days that are more than the hours there are to report a breach. */
function lateReport(breachHours: number): readonly Pattern[] {
  const late = days.filter((count) => count * hoursADay > breachHours);
  const otherReport = new RegExp(`${says(`verwerkers?|leveranciers?|medewerkers?|betrokkenen?|geevalueerd|evalu[a-z]*|aan u|u hoort|${breachHours} uur`).source}|${past.source}`, 'u');
  return [
    {
      hit: words(`(?:${numbersOf(late)}) (?:werk|kalender)?dagen|(?:een|1|twee|2|drie|3|vier|4) (?:week|weken|maand)|(?:${late.map((count) => count * hoursADay).join('|')}) uur`),
      certainty: 'zeker',
      beside: aBreach,
      unless: otherReport,
    },
    // with a weekend in between these are more hours
    { hit: words(`(?:${numbersOf(days.filter((count) => count * hoursADay === breachHours))}) werkdagen`), certainty: 'waarschijnlijk', beside: aBreach, unless: otherReport },
  ];
}

/** How duties and terms are found, the same on any day. */
const fixed = {
  melding: [
    {
      hit: words('(?:aan)?(?:gemeld|melden|meldt|melding|aanmelding)'),
      certainty: 'waarschijnlijk',
      beside: says('(?:verwerking(?:en)?|registraties?|bestand(?:en)?|persoonsregistraties?|reglement)[^.;]{0,120}(?:aan)?(?:gemeld|melden|melding)[^.;]{0,80}(?:cbp|college|autoriteit persoonsgegevens|ap|registratiekamer)|(?:aan)?(?:meldt|melden|melding|aanmelding)[^.;]{0,120}(?:verwerking(?:en)?|registraties?|bestand(?:en)?)[^.;]{0,120}(?:cbp|college|autoriteit persoonsgegevens|ap|registratiekamer)|(?:cbp|college bescherming persoonsgegevens|registratiekamer)[^.;]{0,120}(?:aan)?(?:gemeld|melden|melding)'),
      unless: new RegExp(`${says('datalek(?:ken)?|inbreuk(?:en)?|incident(?:en)?|functionaris|fg|klacht(?:en)?|misbruik').source}|${past.source}`, 'u'),
      certainWith: says('cbp|college bescherming persoonsgegevens|registratiekamer'),
    },
  ],
  breachThreshold: [
    { hit: words('aanzienlijke kans op[^.;]{0,30}gevolgen|ernstige nadelige gevolgen'), certainty: 'zeker', unless: past },
    {
      hit: words('(?:grote|ernstige|grootschalige) (?:inbreuk(?:en)?|datalek(?:ken)?|incident(?:en)?)|ernstig datalek'),
      certainty: 'waarschijnlijk',
      beside: says('meld[a-z]*|gemeld|melding|contact|in kennis|informeren|geinformeerd'),
      unless: says('grondrechten|rechtspositie'),
    },
  ],
  breachByThirdParties: [
    {
      hit: words('(?:in|bij) (?:de )?handen (?:vallen |komen |gevallen |gekomen )?(?:van|bij) (?:derden|onbevoegden|anderen|mensen)|bij (?:derden|onbevoegden) terecht ?kom(?:en|t)'),
      certainty: 'waarschijnlijk',
      beside: says('datalek(?:ken)?'),
      unless: says('verlies|verloren|kwijt|kwijtraken|vernietig[a-z]*|gewijzigd|beschadigd|ook|bijvoorbeeld|zoals'),
    },
  ],
  silentChange: [
    {
      hit: words('zonder (?:(?:voorafgaande?|nadere?|enige?|aparte?|verdere?) ){0,2}(?:bericht(?:geving)?|aankondiging|kennisgeving|mededeling|waarschuwing|melding)'),
      certainty: 'mogelijk',
      beside: says('wijzig[a-z]*|gewijzigd|aanpass[a-z]*|aangepast|aan te passen|verander[a-z]*|veranderd|herzien'),
      unless: says('(?:niet|nooit) zonder'),
    },
  ],
  wgbo: [{ hit: words('(?:15|vijftien) jaar'), certainty: 'waarschijnlijk', beside: says('medische?|wgbo|patientdossier[a-z]*|behandeldossier[a-z]*|behandelovereenkomst|geneeskundige?|zorgdossier[a-z]*'), unless: past }],
  noNumber: [
    {
      hit: words(asLongAsNeeded),
      certainty: 'zeker',
      beside: says('bewa[a-z]*|opgeslagen'),
      unlessText: keptFor,
    },
  ],
} as const satisfies Record<string, readonly Pattern[]>;

/** How old duties and terms are found. */
export const dutyPatterns = ({ breachHours }: LawFigures) => ({ ...fixed, breachTerm: lateReport(breachHours) }) satisfies Record<string, readonly Pattern[]>;
