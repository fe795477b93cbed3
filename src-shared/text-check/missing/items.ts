import { avg, type Citation } from '../../law/citation';
import { asLongAsNeeded } from '../as-long-as-needed';
import { says, words, type Pattern } from '../pattern';

/** Something that arts 13 and 14 want a person to be told, and how a text says it. */
export interface StatementItem {
  readonly title: string;
  readonly advice: string;
  readonly citations: readonly Citation[];
  /** a sentence that says it */
  readonly evidence: readonly Pattern[];
  /** a text without any of these words certainly does not say it */
  readonly trace: RegExp;
  /** in rules for the organisation it belongs too */
  readonly inRules?: true;
}

const said = (hit: string, { beside, unless }: { beside?: string; unless?: string } = {}): Pattern => ({
  hit: words(hit),
  certainty: 'zeker',
  ...(beside !== undefined && { beside: says(beside) }),
  ...(unless !== undefined && { unless: says(unless) }),
});

const item = (title: string, advice: string, articles: readonly string[], trace: string, ...evidence: readonly Pattern[]): StatementItem => ({
  title,
  advice,
  citations: articles.map(avg),
  trace: says(trace),
  evidence,
});

const address = '[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,20}){1,3}';
const phone = '(?=0(?:[ -]?\\d){9}(?!\\d))0[\\d -]{8,13}\\d|\\+31[ \\d()-]{8,14}|0[89]00[ -]?\\d{4}';
const dpo = 'functionaris(?: voor)?(?: de)? gegevensbescherming|fg|data protection officer|dpo';
const parties =
  'organisaties?|opdrachtgevers?|werkgevers?|uwv|gemeenten?|partijen|bedrijven|verwerkers?|belastingdienst|leveranciers?|instanties|arbodienst(?:en)?|bedrijfsarts|accountant|pensioenfonds(?:en)?|verzekeraars?|dienstverleners?|overheid';
const gives = 'delen|deelt|gedeeld|verstrek(?:t|ken)|verstrekt|geven|geeft|krijgen|krijgt|sturen|stuurt|ontvangen|doorgeven|doorgegeven|rapporteren';
/** Under its old name it tells who it is all the same. */
const toldAsController = '(?:is|zijn) (?:zelf |dus |samen )?(?:de |een )?verantwoordelijken?(?! [a-z]*(?:persoon|personen|medewerkers?|collega|afdeling|manager|directeur)(?![a-z]))|verantwoordelijke(?= ?:| is )';
/** Keeping until a purpose is reached says nothing of that purpose. */
const onlyUntil = '(?:niet|nooit) langer|zo ?lang|doel(?:en|einden)? waarvoor (?:[a-z]+ ){0,4}(?:verzameld|verkregen|vastgelegd|verstrekt)|(?:doel|doelen) (?:[a-z]+ ){0,2}bereikt';
/** The very words that tell no term, and a heading over them. */
const noTerm = `${asLongAsNeeded}|hoe ?lang`;
const keepsOrErases = 'bewa(?:ren|art|ard|rt|artermijn(?:en)?)|verwijderen|vernietigen|gewist';
const aTerm = '(?:\\d{1,3}|een|half|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|vijftien|twintig) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren)';
const newPurpose = '(?:ander|nieuw) doel|andere (?:doelen|doeleinden)|nieuwe (?:doelen|doeleinden)|verder(?:e)? (?:verwerken|verwerking|gebruik(?:en)?)';
const definition = 'degene (?:die|aan wie|over wie|op wie)|ieder ander dan|wordt verstaan';

/** Who, why and what: of art. 13(1) and 14(1). */
export const whoAndWhy = {
  identity: item('Wie verantwoordelijk is', 'Noem de naam van uw organisatie als verantwoordelijke voor de gegevens.', ['13(1)(a)', '14(1)(a)'], 'verantwoordelijk[a-z]*|verwerkingsverantwoordelijke|gevestigd', said('verwerkingsverantwoordelijke', { unless: definition }), said('(?:is|zijn) (?:zelf |samen )?verantwoordelijk voor|gevestigd (?:aan|te|in)'), said(toldAsController, { unless: `${definition}|wie is de` }), said('verantwoordelijk voor')),
  representative: item('Wie u in de EU vertegenwoordigt', 'Noem naam en adres van uw vertegenwoordiger in de EU.', ['13(1)(a)', '14(1)(a)', '27'], 'vertegenwoordiger', said('vertegenwoordiger (?:is|:|in (?:de )?(?:eu|europese unie|eer|nederland))|(?:vertegenwoordigd|vertegenwoordigt)[^.\\n]{0,60} in (?:de )?(?:eu|europese unie|eer|nederland)')),
  contact: item('Hoe iemand u bereikt', 'Noem een adres, e-mailadres of telefoonnummer.', ['13(1)(a)', '14(1)(a)'], `${address}|${phone}|\\d{4} ?[a-z]{2}|e-?mail[a-z]*|telefoon[a-z]*|postadres|adres`, { hit: new RegExp(`${address}|(?<!\\d)(?:${phone})(?!\\d)`, 'gu'), certainty: 'zeker', unless: says('datalek(?:ken)?|meldpunt') }, said('gevestigd (?:aan|op|in) [^.\\n]{3,50} \\d{1,5}'), said('[1-9]\\d{3} ?[a-z]{2}', { beside: '(?:straat|weg|laan|plein|postbus|kade|singel|hof|adres)[a-z]*|[a-z]*(?:straat|weg|laan|plein|kade|singel|hof|dijk|gracht|park) \\d+[a-z]?' })),
  dpo: item('Hoe iemand de FG bereikt', 'Noem een e-mailadres of telefoonnummer van de functionaris voor gegevensbescherming.', ['13(1)(b)', '14(1)(b)'], dpo, { hit: new RegExp(`(?<![a-z0-9])(?:${dpo})(?![a-z0-9])[^\\n]{0,250}(?:${address}|(?<!\\d)(?:${phone}))|${address}[^\\n]{0,80}(?<![a-z0-9])(?:${dpo})(?![a-z0-9])`, 'gu'), certainty: 'zeker' }),
  purposes: item('Waarvoor u de gegevens gebruikt', 'Noem elk doel, zo concreet dat iemand begrijpt wat er gebeurt.', ['13(1)(c)', '14(1)(c)'], 'doel|doelen|doeleinden|waarvoor|gebruik[a-z]*|nodig|om', said('doel|doelen|doeleinden|verwerkingsdoeleinden|waarvoor', { unless: `${definition}|doel van (?:dit|deze|het)|inzage|vaststelt|vaststellen|${onlyUntil}` }), said('(?:gebruik(?:en|t)|verwerk(?:en|t)|gebruikt|verwerkt)[^.]{0,80} (?:om|voor|ten behoeve van)', { unless: 'bijzondere|foto\'?s?|niet langer' }), said('hebben wij[^.]{0,60}nodig')),
  bases: item('Waarom het mag: de grondslag', 'Noem bij elk doel de grondslag.', ['13(1)(c)', '14(1)(c)'], 'grondslag(?:en)?|rechtsgrond(?:en)?|wettelijke (?:verplichting|plicht|taak)|overeenkomst|belang|toestemming', said('grondslag(?:en)?|gronden|rechtsgrond(?:en)?|rechtsgronden|wettelijke (?:verplichting(?:en)?|plicht|taak)|(?:uitvoering|uitvoeren) van (?:de|een|uw|onze) (?:[a-z]+ )?overeenkomst|gerechtvaardigde? belang(?:en)?|taak van algemeen belang|moet van de [a-z]*wet|wij hebben er een goede reden voor'), said('(?:op (?:basis|grond) van|met|na|omdat (?:[a-z]+ ){1,4}|doordat (?:[a-z]+ ){1,4}|geeft (?:[a-z]+ ){0,3}|wij vragen ) ?(?:[a-z]+ ){0,3}toestemming', { unless: 'geen|niet|zonder|derden|delen|deelt|verstrekken|doorgeven|nieuwsbrief|cookies|foto\'?s?' })),
  categories: item('Welke gegevens', 'Noem de soorten gegevens. Dat moet als u ze van een ander krijgt, en het helpt altijd.', ['14(1)(d)'], 'naam|adres|contactgegevens|geboortedatum|naw[a-z-]*|bsn|burgerservicenummer|soorten|categorieen', said('(?:categorieen|soorten)(?: van)? (?:persoons)?gegevens|(?:welke|volgende) (?:soorten )?(?:persoons)?gegevens(?: (?:gebruiken|verwerken|verzamelen|van u|over u|wij))?|naw(?:-?gegevens)?|uw naam|naam(?:,| en) (?:adres|telefoon[a-z]*|geboortedatum|contactgegevens|woonplaats)|contactgegevens (?:en|zoals)|organisatie, naam', { unless: `${definition}|verzoek|inzage|overzicht` })),
  interests: item('Welk gerechtvaardigd belang', 'Noem het belang zelf, niet alleen dat u er een hebt.', ['13(1)(d)', '14(2)(b)'], 'belang(?:en)?', said('belang(?:en)?', { beside: 'gerechtvaardigde? belang(?:en)?(?:[^.]{0,60}(?:namelijk|zoals|om |dat wij|bij |:|\\()| (?:is|zijn|bestaat))|(?:ons|onze) belang(?:en)? (?:is|zijn|bij|om|bestaat)|belang (?:om|bij|dat) ' })),
  recipients: item('Wie de gegevens krijgt', 'Noem de ontvangers, of de soorten ontvangers.', ['13(1)(e)', '14(1)(e)'], `ontvangers?|${gives}|derden`, said(gives, { beside: `(?:${gives})[^.]{0,160}(?:${parties})|(?:aan|met|door) (?:[a-z]+ ){0,4}(?:${parties})[^.]{0,80}(?:${gives})`, unless: `${definition}|inzage|derde land|niet van (?:u|de betrokkene)|(?:krijgen|ontvangen|kregen) wij` }), said('(?:wie krijgt|wie krijgen|wie ziet) (?:uw|de) gegevens|(?:categorieen )?ontvangers(?: zijn|:)|met wie (?:delen )?wij')),
  transfer: item('Of gegevens buiten de EER gaan', 'Noem het land, de grond voor de doorgifte en hoe iemand een kopie van de waarborgen krijgt.', ['13(1)(f)', '14(1)(f)'], 'eer|europese economische ruimte|europese unie|eu|doorgifte|derde land(?:en)?|verenigde staten|vs|amerika', said('(?:buiten|binnen) (?:de )?(?:eer|eu|europese (?:economische ruimte|unie)|europa)|derde land(?:en)?|doorgifte (?:naar|van)|verenigde staten|internationale organisaties?', { unless: 'inzage' })),
} as const satisfies Record<string, StatementItem>;

/** How long, which rights, and the rest: of art. 13(2) and 14(2). */
export const termsAndRights = {
  retention: item('Hoe lang u gegevens bewaart', 'Noem een termijn per soort gegevens, of de maatstaf ervoor.', ['13(2)(a)', '14(2)(a)'], 'bewa[a-z]*|vernietig[a-z]*|verwijder[a-z]*|wissen', said(`(?<!(?:^|\\n) ?(?:\\d{1,2}\\.? )?)(?:${keepsOrErases})|(?:${keepsOrErases})(?! ?(?:$|\\n))`, { unless: `vastleggen, ordenen|verzoek|verzoeken|inzage|recht (?:op|om|heeft|hebt)|laten verwijderen|${noTerm}` }), said(`${keepsOrErases}|vernietigd|verwijderd`, { beside: aTerm, unless: 'vastleggen, ordenen|verzoek|inzage' })),
  access: item('Recht op inzage', 'Zeg dat iemand zijn gegevens mag bekijken.', ['13(2)(b)', '14(2)(c)', '15'], 'inzage|inzien|bekijken|kennisneming', said('inzage|inzien|in te zien|(?:gegevens|ze) (?:te )?bekijken|kennisneming')),
  rectification: item('Recht op rectificatie', 'Zeg dat iemand fouten mag laten verbeteren.', ['13(2)(b)', '14(2)(c)', '16'], 'rectific[a-z]*|corrig[a-z]*|correctie|verbeter[a-z]*|fouten|aanpass[a-z]*|wijzig[a-z]*', said('rectific[a-z]+|corrigeren|correctie|gecorrigeerd|verbeteren|verbetering|verbetert|aanpassen')),
  erasure: item('Recht op wissing', 'Zeg dat iemand mag vragen om zijn gegevens te wissen.', ['13(2)(b)', '14(2)(c)', '17'], 'wiss[a-z]*|gewist|verwijder[a-z]*|vergeten|vergetelheid|gegevenswissing', said('wissen|wissing|gegevenswissing|gewist|vergeten|vergetelheid'), said('verwijder(?:en|ing|d)|te verwijderen|vernietig(?:en|ing|d)', { beside: 'recht|verzoek(?:en|t)?|vragen|laten|mag|kunt|kan' })),
  restriction: item('Recht op beperking', 'Zeg dat iemand mag vragen om zijn gegevens tijdelijk alleen te bewaren.', ['13(2)(b)', '14(2)(c)', '18'], 'beperk[a-z]*|tijdelijk', said('(?:beperking|beperken|beperkt)', { beside: '(?:verwerking|gebruik|verwerken|gebruiken|recht|gegevens)', unless: 'beperkt tot|niet beperkt|recht op inzage (?:te )?beperken' }), said('tijdelijk', { beside: 'bewaren|stop[a-z]*|stil[a-z]*|niet (?:te )?gebruiken' })),
  objection: item('Recht van bezwaar', 'Zeg apart en duidelijk dat iemand bezwaar mag maken.', ['13(2)(b)', '14(2)(c)', '21(4)'], 'bezwaar|verzet', said('bezwaar', { unless: 'niet uitdrukkelijk bezwaar' }), said('recht van verzet|verzet aantekenen')),
  portability: item('Recht op overdraagbaarheid', 'Zeg dat iemand de gegevens die hij zelf gaf, mag meenemen.', ['13(2)(b)', '14(2)(c)', '20'], 'overdra[a-z]*|over te dragen|portabiliteit|dataportabiliteit|meenemen|mee te nemen', said('overdra(?:gen|agbaarheid|cht)|gegevensoverdraagbaarheid|over te dragen|(?:data)?portabiliteit|meenemen|mee te nemen')),
  withdrawal: item('Toestemming intrekken', 'Zeg dat iemand zijn toestemming altijd mag intrekken, en dat wat ervoor gebeurde rechtmatig blijft.', ['13(2)(c)', '14(2)(d)', '7(3)'], 'intrek[a-z]*|ingetrokken|in te trekken|trek[a-z]*|terugnemen|terug te nemen', said('intrek(?:ken|king|t)|ingetrokken|in te trekken|terugnemen|terug te nemen|trek(?:t|ken)? (?:u )?(?:die |uw |de )?(?:toestemming )?(?:weer )?in', { beside: 'toestemming|die' })),
  complaint: item('Klagen bij de AP', 'Zeg dat iemand een klacht mag indienen bij de Autoriteit Persoonsgegevens.', ['13(2)(d)', '14(2)(e)', '77'], 'autoriteit persoonsgegevens|ap|toezichthouder|toezichthoudende autoriteit', { hit: /(?<![a-z])(?:klacht|klagen|klachten|wenden|benaderen)[^\n]{0,200}(?<![a-z])(?:autoriteit persoonsgegevens|ap|toezichthouder|toezichthoudende autoriteit)(?![a-z])|(?<![a-z])(?:autoriteit persoonsgegevens|toezichthouder|ap)(?![a-z])[^\n]{0,120}(?<![a-z])(?:klacht|klagen|wenden|benaderen|geschil)(?![a-z])/gu, certainty: 'zeker' }),
  obligation: item('Of iemand de gegevens moet geven', 'Zeg of het moet van de wet of een overeenkomst, en wat er gebeurt als iemand de gegevens niet geeft.', ['13(2)(e)'], 'verplicht[a-z]*|verplichting|moet|niet (?:geeft|geven|verstrekt|wilt)', said('(?:bent|is|zijn) (?:u|de betrokkene|de client)(?: [a-z]+){0,4} verplicht|(?:u|betrokkene|client) (?:[a-z]+ ){0,3}(?:verplicht|vrij|moet) (?:[a-z]+ ){0,8}(?:geven|verstrekken|delen)|moet u (?:[a-z]+ ){0,8}(?:geven|verstrekken|delen)|verplicht (?:om )?(?:de |deze |uw )?(?:persoons)?gegevens te (?:geven|verstrekken)|wettelijke of contractuele verplichting'), said('(?:geeft|verstrekt|deelt|geven|wilt geven|verstrekken) u (?:ons )?(?:die |deze |de |uw )?(?:gegevens )?(?:ons )?niet|(?:gegevens|ze) niet (?:geeft|verstrekt|geven|wilt geven)|als u (?:ze|die|deze gegevens|de gegevens) niet')),
  source: item('Van wie u de gegevens krijgt', 'Noem de bron van gegevens die niet van de persoon zelf komen, en of die openbaar is.', ['14(2)(f)'], 'bron|bronnen|herkomst|afkomstig|krijgen|ontvangen|verkregen|aangeleverd|via', said('afkomstig|bron(?:nen)?|herkomst', { unless: 'inzage|verzoek|verzoeker|legt|recht|informatie over|overzicht' }), said('(?:krijgen|ontvangen|kregen|hebben|verkrijgen) wij[^.]{0,100}(?:van|via|bij) (?:uw|de|het|een|onze|u|uwv|uzelf|gemeente|opdrachtgevers?)|wij (?:krijgen|ontvangen|verkrijgen)[^.]{0,100}(?:van|via) (?:uw|de|het|een|onze|u|uwv|gemeente|opdrachtgevers?)|van wie (?:krijgen )?wij|(?:aangeleverd|verstrekt|aangemeld) door (?:uw|de|het|een|uwv)')),
  publicSource: item('Of de bron openbaar is', 'Zeg van een openbare bron, zoals een register of een website, dat zij openbaar is.', ['14(2)(f)'], 'openba(?:ar|re)', said('openba(?:ar|re)|publiek toegankelijke?|voor iedereen (?:te (?:zien|lezen|vinden)|toegankelijk)', { beside: 'bron(?:nen)?|registers?|gegevens|handelsregister|linkedin|internet|website|profiel' })),
  furtherUse: item('Wat u doet bij een nieuw doel', 'Zeg dat iemand het nieuwe doel hoort voordat u de gegevens daarvoor gebruikt.', ['13(3)', '14(4)'], newPurpose, said(newPurpose, { beside: 'informeren|geinformeerd|laten (?:wij|we)|hoort|vooraf|eerst|bericht|melden|vertellen|vragen (?:wij|we)', unless: 'zonder (?:bericht|u te informeren)' })),
  timing: { ...item('Wanneer iemand het hoort', 'Zeg wanneer u mensen informeert van wie u de gegevens niet zelf kreeg: zo snel als redelijk is en binnen de termijn die de AVG geeft, en eerder bij het eerste contact of als een ander de gegevens krijgt.', ['14(3)'], 'inform[a-z]*|geinformeerd|meedelen|mededeling|mede|bericht', said('informe(?:ren|ert|er)|geinformeerd|mee(?:delen|gedeeld)|mededeling|deelt|in kennis|bericht', { beside: `${aTerm}|uiterlijk|(?:bij|voor) (?:het|de) (?:eerste|moment|vastlegging|vastleggen)|moment (?:dat|van|waarop)|zodra|tegelijk|vooraf|zo spoedig mogelijk`, unless: 'verzoek(?:en|er|t)?|inzage|datalek(?:ken)?|inbreuk|klacht(?:en)?' })), inRules: true },
  automated: item('Of een computer beslist', 'Beslist of beoordeelt een computer? Zeg het, met hoe hij tot een uitkomst komt en wat dat betekent.', ['13(2)(f)', '14(2)(g)'], 'geautomatiseerd[a-z]*|automatisch[a-z]*|profilering|profielen|algoritmes?|computer', said('geautomatiseerde? (?:individuele )?(?:besluit[a-z]*|beslissing(?:en)?)|profilering|profielen|automatische (?:besluiten|besluitvorming|beslissingen)|algoritmes?|computer (?:beslist|besluit)', { unless: 'geheel of gedeeltelijk|al dan niet geautomatiseerd' })),
} as const satisfies Record<string, StatementItem>;

export const statementItems = { ...whoAndWhy, ...termsAndRights } as const satisfies Record<string, StatementItem>;
export type StatementItemId = keyof typeof statementItems;
