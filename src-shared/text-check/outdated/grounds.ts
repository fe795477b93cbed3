import { past, says, words, type Pattern } from '../pattern';

const health = 'gezondheid|gezondheidsgegevens|medische|ziekte|beperkingen|belastbaarheid';

/** How old grounds and old names of data are found. */
export const groundPatterns = {
  writtenConsent: [
    { hit: words('ondubbelzinnige (?:[a-z]+ ){0,2}toestemming'), certainty: 'waarschijnlijk' },
    { hit: words('schriftelijke (?:[a-z]+ ){0,2}toestemming|toestemmingsverklaring op papier'), certainty: 'mogelijk', unless: says('verwerkers?|subverwerkers?|wij vragen geen|geen schriftelijke|niet schriftelijk') },
  ],
  groundsOfWbp: [
    { hit: words('(?:art\\.?|artikel) ?8,? (?:(?:onder|sub|lid) [a-f0-9],? ?(?:tot en met [a-f] )?)?(?:van de )?(?:wbp|wet bescherming persoonsgegevens)'), certainty: 'zeker', unless: past },
    { hit: words('publiekrechtelijke taak'), certainty: 'waarschijnlijk' },
    // a list of grounds in which one is lacking
    { hit: words('vita(?:al|le) belang(?:en)?'), certainty: 'mogelijk', unlessText: says('taak van algemeen belang|openbaar gezag|publieke taak|algemeen belang is|publiekrechtelijke taak') },
  ],
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
  minors: [
    { hit: words('(?:16|zestien) jaar|zestienjarige leeftijd|minderjarige?'), certainty: 'waarschijnlijk', beside: says('curatele|mentor|mentorschap'), unless: says('bewind|bewindvoerder|onderbewindstelling') },
  ],
} as const satisfies Record<string, readonly Pattern[]>;
