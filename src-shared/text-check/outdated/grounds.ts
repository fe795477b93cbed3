import type { LawFigures } from '../../law/outdated-terms';
import { spelled } from '../figures';
import { past, says, words, type Pattern } from '../pattern';

const health = 'gezondheid|gezondheidsgegevens|medische|ziekte|beperkingen|belastbaarheid';

const special = 'diagnoses?|diagnosen|medicijnen|medicijngebruik|medicatie|godsdienst|geloof|geloofsovertuiging|religie|levensovertuiging|ras|etniciteit|etnische (?:afkomst|achtergrond)|seksuele (?:geaardheid|voorkeur|gerichtheid)|politieke (?:voorkeur|opvattingen?|overtuiging)|lidmaatschap van een (?:vakbond|vakvereniging)';
/** The firm has them: a list of data, or what it does with them. */
const has = says('(?:verwerken|verzamelen|bewaren|registreren|noteren|vragen|leggen|gebruiken) (?:wij|we)|(?:wij|we) (?:verwerken|verzamelen|bewaren|registreren|noteren|vragen|leggen|gebruiken)|het gaat om|(?:volgende|deze) (?:soorten )?(?:persoons)?gegevens|naam(?:,| en) (?:adres|geboortedatum)|(?:gegevens|ze) (?:worden )?(?:vastgelegd|geregistreerd)');
const notHad = says('geen|niet|nooit|verbod|verboden|tenzij|ongeacht|discrimin[a-z]*|bedrijfsarts|(?:huis)?arts|bijzondere (?:persoons)?gegevens (?:zijn|betekent)|verstaan');
const withException = says('art(?:\\.|ikel)? ?9(?:\\(2\\)|,? lid 2|,? tweede lid)|art(?:\\.|ikel)? ?(?:2[2-9]|30)(?:\\(\\d\\))? (?:van de )?uavg|uitvoeringswet|uavg|wgbo|behandelovereenkomst|zorgverleners?|hulpverleners?');

/** No consent is asked here, or what is agreed to is a contract. */
const agreesToOther = says('geen toestemming|niet akkoord|(?:algemene |gebruiks)voorwaarden');

/** A text says of its own organisation that it is a public body; one that works for a municipality is none. */
const ownWordsPublic = says('(?<!(?:dienst|diensten|wijkteam|loket|opdrachtgever|werkgever|partij|werkbedrijf|afdeling|uwv|die|dat|welke) )(?:(?:is|zijn|maakt?|vormt) (?:een )?(?:onderdeel|deel uit|afdeling|dienst) van (?:de )?(?:gemeente|provincie|rijksoverheid)|(?:wij zijn|is) een (?:bestuursorgaan|overheidsorganisatie|overheidsinstantie|openbaar lichaam|gemeenschappelijke regeling|gemeentelijke (?:dienst|afdeling|organisatie)))');

/** How grounds and names of data are found, the same on any day. */
const fixed = {
  writtenConsent: [
    { hit: words('ondubbelzinnige (?:[a-z]+ ){0,2}toestemming'), certainty: 'waarschijnlijk' },
    { hit: words('schriftelijke (?:[a-z]+ ){0,2}toestemming|toestemmingsverklaring op papier'), certainty: 'mogelijk', unless: says('verwerkers?|subverwerkers?|wij vragen geen|geen schriftelijke|niet schriftelijk') },
  ],
  groundsOfWbp: [
    { hit: words('(?:art\\.?|artikel) ?8,? (?:(?:onder|sub|lid) [a-f0-9],? ?(?:tot en met [a-f] )?)?(?:van de )?(?:wbp|wet bescherming persoonsgegevens)'), certainty: 'zeker', unless: past },
    { hit: words('publiekrechtelijke taak'), certainty: 'waarschijnlijk' },
  ],
  groundLacking: [{ hit: words('vita(?:al|le) belang(?:en)?'), certainty: 'mogelijk', unlessText: says('taak van algemeen belang|openbaar gezag|publieke taak|algemeen belang is|publiekrechtelijke taak') }],
  healthOfWbp: [
    { hit: words('(?:art\\.?|artikel) ?21(?:\\(1\\)\\(f\\)|,? ?(?:eerste lid|lid 1),? ?(?:onder|sub|onderdeel) f)[^.;\\n]{0,40}(?:wbp|wet bescherming persoonsgegevens)'), certainty: 'zeker', unless: past },
    { hit: words('(?:art\\.?|artikel) ?21 (?:van de )?(?:wbp|wet bescherming persoonsgegevens)'), certainty: 'waarschijnlijk', beside: says(health), unless: past },
  ],
  pressingReason: [
    {
      hit: words('(?:(?:dringende|gewichtige|zwaarwegende|klemmende|zwaarwichtige)(?:,| en| of)? ){1,2}(?:reden(?:en)?|noodzaak)'),
      certainty: 'waarschijnlijk',
      beside: says('verstrek[a-z]*|doorge(?:ven|geven|eft)|gedeeld|delen|ter beschikking|afgegeven|(?:geven|gegeven) (?:[a-z]+ ){0,4}aan|aan (?:derden|anderen)|beperk(?:en|t|te|ing)'),
      unless: says('algemeen belang|wet|wettelijke?|wetten|vita(?:al|le)|levensgevaar|toestemming|leven|hulpdiensten|noodsituatie|nooit|geen (?:reden|grond)|niet genoeg|artikel 6|art\\.? ?6|rechter|vonnis|bezwaar'),
    },
  ],
  interestOfPublic: [{ hit: words('gerechtvaardigde? belang(?:en)?'), certainty: 'mogelijk', onlyIn: ownWordsPublic, unless: says('niet|geen|tenzij') }],
  consentAsRule: [
    {
      hit: words('verwerking (?:van (?:uw )?(?:persoons)?gegevens )?(?:geschiedt|gebeurt|vindt plaats|is)(?: alleen| slechts| uitsluitend| altijd)? (?:met|na|op basis van|op grond van) (?:de |uw |een )?(?:uitdrukkelijke |schriftelijke |ondubbelzinnige )?toestemming'),
      certainty: 'waarschijnlijk',
      unless: says('of|nieuwsbrief|foto\'?s?|cookies'),
    },
    {
      hit: words('(?:alleen|slechts|uitsluitend|altijd) (?:met|na|op basis van) (?:de |uw )?(?:uitdrukkelijke |schriftelijke |ondubbelzinnige )?toestemming'),
      certainty: 'waarschijnlijk',
      beside: says('(?:persoons)?gegevens[^.]{0,60}(?:verwerkt|verwerken|gebruikt|gebruiken|vastgelegd|geregistreerd)|(?:verwerkt|verwerken|gebruikt|gebruiken|registreren)[^.]{0,60}(?:persoons)?gegevens'),
      unless: says(`nieuwsbrief|foto's?|cookies|cv|portfolio|derden|delen|verstrekt|verstrekken|doorgeven|testimonials?|ervaringsverhaal|(?:${health})`),
    },
  ],
  consentForHealth: [
    {
      hit: words('toestemming'),
      certainty: 'waarschijnlijk',
      beside: says(`(?:${health})[^.;]{0,120}toestemming|toestemming[^.;]{0,120}(?:${health})`),
      unless: says('geen toestemming|zonder (?:uw )?toestemming|niet (?:op basis van |met |om )?(?:uw )?toestemming|bedrijfsarts|(?:huis)?arts|behandelaar|hulpverlener|wetenschappelijk|statistiek|verboden|verbod'),
    },
  ],
  consentByUse: [
    {
      hit: words('(?:door|met|bij) (?:het |uw |verder |voortgezet |(?:onze |de |deze )?(?:site|website) )*(?:te )?(?:gebruik(?:en)?|surfen|klikken|browsen|lezen|bezoek(?:en)?|deelname)[^.;\\n]{0,90}(?:gaat|stemt|geeft|accepteert|aanvaardt|verleent|verklaart) u[^.;\\n]{0,60}(?:akkoord|in|toestemming)|(?:accepteert|aanvaardt) u[^.;\\n]{0,60}(?:door|met) (?:verder te|het gebruik)'),
      certainty: 'zeker',
      unless: agreesToOther,
    },
    { hit: words('(?:als|wanneer|indien) u (?:verder|de (?:site|website) (?:blijft )?gebruik(?:t|en)|doorgaat|doorsurft|blijft)[^.;\\n]{0,60}(?:gaat|stemt|geeft|accepteert) u[^.;\\n]{0,60}(?:akkoord|in|toestemming|cookies)'), certainty: 'zeker', unless: agreesToOther },
    { hit: words('(?:gaat u|u gaat|stemt u|u stemt)[^.;\\n]{0,80}(?:akkoord|in)[^.;\\n]{0,60}door (?:het gebruik|gebruik te maken|verder te|(?:onze|de) (?:site|website) te)'), certainty: 'zeker', unless: agreesToOther },
    { hit: words('toestemming (?:te )?(?:geven|geeft|geven zij) door (?:hun |uw |de )?(?:deelname|gebruik)'), certainty: 'waarschijnlijk' },
  ],
  specialNamed: [
    { hit: words(special), certainty: 'waarschijnlijk', beside: has, unless: notHad, unlessText: withException },
    { hit: words(special), certainty: 'mogelijk', beside: has, unless: notHad, onlyIn: withException },
  ],
  criminalAsSpecial: [
    {
      hit: words('strafrechtelijke (?:persoons)?gegevens|strafrechtelijk (?:verleden|gedrag)|strafbare feiten'),
      certainty: 'waarschijnlijk',
      beside: says('bijzondere (?:persoons)?gegevens|godsdienst|geloof|levensovertuiging|gezondheid[^.]{0,80}ras|ras[^.]{0,80}gezondheid'),
      unless: says('geen bijzondere|niet bijzonder|apart|afzonderlijk|bijzondere(?: persoonsgegevens| gegevens)?(?: en|,) (?:ook )?strafrechtelijke|art\\.? ?10|artikel 10'),
    },
    { hit: words('(?:onrechtmatig|hinderlijk)(?: of| en) (?:hinderlijk|onrechtmatig) gedrag|hinderlijk gedrag'), certainty: 'zeker', beside: says('verbod|(?:persoons)?gegevens') },
  ],
  oldSpecialWords: [
    { hit: words('godsdienst of levens?overtuiging|politieke gezindheid|seksue(?:le|el) leven|sexue(?:le|el) leven'), certainty: 'zeker' },
    { hit: words('vakvereniging'), certainty: 'waarschijnlijk' },
  ],
  specialForSafety: [
    { hit: words('veiligheids(?:overwegingen|redenen)|(?:om|vanwege) de veiligheid'), certainty: 'waarschijnlijk', beside: says('bijzondere (?:persoons)?gegevens|gegevens over (?:uw )?gezondheid') },
  ],
  photoBiometric: [
    { hit: words('foto\'?s?|pasfoto\'?s?'), certainty: 'waarschijnlijk', beside: says('biometri[a-z]*(?:\\W+[a-z]+){0,6}\\W+(?:pas)?foto\'?s?|(?:pas)?foto\'?s?(?:\\W+[a-z]+){0,6}\\W+biometri[a-z]*'), unless: says('(?:geen|niet) (?:[a-z]+ ){0,3}biometri[a-z]*|foto\'?s? (?:[a-z]+ ){0,3}(?:niet|geen)') },
  ],
  bovenmatig: [{ hit: words('(?:niet )?bovenmatig'), certainty: 'zeker', unless: past }],
} as const satisfies Record<string, readonly Pattern[]>;

/** Who is represented, by the words of lapsed law. */
const minors = ({ guardianConsentAge }: LawFigures): readonly Pattern[] => [
  { hit: words(`(?:${spelled(guardianConsentAge)}) jaar|zestienjarige leeftijd|minderjarige?`), certainty: 'waarschijnlijk', beside: says('curatele|mentor|mentorschap'), unless: says('bewind|bewindvoerder|onderbewindstelling') },
];

/** How old grounds and old names of data are found. */
export const groundPatterns = (figures: LawFigures) => ({ ...fixed, minors: minors(figures) }) satisfies Record<string, readonly Pattern[]>;
