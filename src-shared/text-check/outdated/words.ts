import { past, says, words, type Pattern } from '../pattern';

const oldLaw = says('wpr|wet persoonsregistraties|persoonsregistraties?|registratiekamer');
const oldRoles = says('bewerkers?|bewerkersovereenkomst(?:en)?');

/** Behind it, "verantwoordelijke" says which person, not who decides on the data. */
const someone =
  'persoon|personen|medewerkers?|collega\'?s?|afdeling|leidinggevenden?|manager|teamleider|directeur|directie|bestuur|bestuurder|partij|partijen|organisatie|organisaties|instantie|functionaris|beheerder|coach|consulent|wethouder|minister|adviseur|begeleider|behandelaar|arts|bedrijf|onderneming|taken|taak|functie|wijze|manier|omgang';

/** How the old names are found. */
export const wordPatterns = {
  houder: [
    { hit: words('houders?'), certainty: 'zeker', onlyIn: oldLaw, unless: says('houders? van een|rijbewijs|vergunning') },
    { hit: words('houders?'), certainty: 'mogelijk', beside: says('(?:persoons|client(?:en)?)?registraties?|geregistreerden?|reglement|persoonsgegevens|bestand'), unless: says('houders? van een|rijbewijs|vergunning') },
  ],
  geregistreerde: [
    { hit: words('geregistreerden|geregistreerde(?= ?:)'), certainty: 'waarschijnlijk', certainWith: oldLaw },
    {
      hit: words('(?<=(?:de|een|der|iedere|elke|betreffende|aan|van) )geregistreerde(?=[.,;:)\'"]|$|\\n| (?:heeft|kan|is|wordt|worden|dient|mag|moet|die|of|en|wiens|zelf|om|te|op|in|aan|recht|wenst|verzoekt|schriftelijk|binnen|over|voor|van|bij|met|niet|betrekking|betreffende|krijgt|ontvangt|geeft|verleent|:|-))'),
      certainty: 'waarschijnlijk',
      certainWith: oldLaw,
    },
  ],
  persoonsregistratie: [
    { hit: words('(?<!wet )(?<!wet op de )persoonsregistraties?'), certainty: 'zeker', unless: past },
    { hit: words('(?:client(?:en)?|personeels|deelnemers?)registraties?'), certainty: 'mogelijk', certainWith: says('wpr|houder van de registratie|geregistreerden?') },
  ],
  registratiekamer: [{ hit: words('registratiekamer'), certainty: 'zeker', unless: past }],
  wpr: [{ hit: words('wpr|wet (?:op de )?persoonsregistraties?'), certainty: 'zeker', unless: past }],
  wbp: [{ hit: words('(?<!vrijstellingsbesluit )(?:wbp|wet bescherming (?:van )?persoonsgegevens)'), certainty: 'zeker', unless: past }],
  deWet: [
    { hit: words('de wet ?: ?(?:de )?(?:algemene verordening(?: gegevensbescherming)?|avg)'), certainty: 'zeker' },
    { hit: words('(?:avg|algemene verordening gegevensbescherming)(?: \\(avg\\))?,? ?\\(?(?:hierna|verder)(?: te noemen| ook)?:? ?[\'"]?de wet'), certainty: 'zeker' },
    { hit: words('wet algemene verordening gegevensbescherming|de avg[- ]wet|wet avg'), certainty: 'zeker', unless: says('uitvoeringswet') },
  ],
  cbp: [{ hit: words('cbp|college (?:voor de )?bescherming (?:van )?persoonsgegevens'), certainty: 'zeker', unless: past }],
  verantwoordelijke: [
    { hit: words('verantwoordelijken?(?= ?:)'), certainty: 'zeker' },
    {
      hit: words(`(?<!gezamenlijk )(?<!mede )(?<!eindelijk )(?<=(?:de|een|der|andere|iedere|elke|door|van|aan|tussen) |^|[.\\n] ?)verantwoordelijken?(?! (?:${someone})(?![a-z])| voor (?!de (?:verwerking|registratie)))`),
      certainty: 'waarschijnlijk',
      certainWith: oldRoles,
      unless: says('verantwoordelijken? ?:'),
    },
  ],
  bewerker: [{ hit: words('(?:sub)?bewerkers?(?:overeenkomst(?:en)?)?(?!-)'), certainty: 'zeker', unless: past }],
  functionaris: [{ hit: words('(?:art\\.?|artikel) ?6[234] (?:van de )?(?:wbp|wet bescherming persoonsgegevens)'), certainty: 'zeker', unless: past }],
  vrijstellingsbesluit: [{ hit: words('vrijstellingsbesluit(?: wbp)?'), certainty: 'zeker', unless: past }],
  sofinummer: [{ hit: words('sofi-? ?nummers?|sociaal-fiscaal nummer'), certainty: 'zeker', unless: past }],
  pia: [
    { hit: words('pia(?:\'s)?'), certainty: 'waarschijnlijk', written: /^PIA/u, unless: past },
    { hit: words('privacy ?impact ?(?:assessments?|analyses?)'), certainty: 'waarschijnlijk', unless: past },
  ],
  privacyShield: [{ hit: words('privacy[- ]?shield|safe harbou?r'), certainty: 'zeker', unless: past }],
  modem: [{ hit: words('modems?|modemverbinding(?:en)?'), certainty: 'waarschijnlijk' }],
  school: [
    { hit: words('onderwijswet(?:ten|geving)?|onderwijsinstelling|schoolgids|ouderraad|oudergeleding'), certainty: 'waarschijnlijk' },
    { hit: words('college van bestuur|leerlingdossiers?|leerling(?:en)?'), certainty: 'mogelijk', certainWith: says('onderwijswet(?:ten|geving)?|schoolgids|ouderraad') },
  ],
} as const satisfies Record<string, readonly Pattern[]>;
