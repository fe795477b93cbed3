import { saysNothing } from '../says-nothing';

/** One of these words, on its own. */
const word = (...all: readonly string[]) => String.raw`(?<!\p{L})(?:${all.join('|')})(?!\p{L})`;

const amount = String.raw`(?:\d+(?:[.,]\d+)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}*(?:tien|tig)|honderd)`;
const unit = String.raw`(?:d|u|uur|uren|kwarta(?:al|len)|j|jr|jaar|jaren|mnd|maand|maanden|wk|week|weken|dag|dagen|etma(?:al|len))`;
/** '2 tot 5 jaar', '2-5 jaar': which of them, nobody knows. */
const range = new RegExp(String.raw`(?<![\p{L}\d])${amount}(?:\s*${unit})?\s*(?:tot|t/m|à|a|-|–|of)\s*${amount}\s*${unit}(?!\p{L})`, 'giu');
const single = new RegExp(String.raw`(?<![\p{L}\d])(?:${amount}(?:\s*\(\d+\))?\s*${unit}|half\s?jaar)(?!\p{L})`, 'iu');

/** What follows these is somebody, or how it is done elsewhere: no moment. */
const somebody = String.raw`(?:ons|mij|hen|hem|haar|jullie|u|wie|(?:(?:de|het|een|elke?|iedere?|onze|andere)\s+)*(?:re-integratie)?(?:opdrachtgevers?|werkgevers?|bank|gemeenten?|uwv|leveranciers?|meesten?|anderen?|ander|branche|sector|salarisbureau|accountant|bureaus?|organisaties?|bedrijf|bedrijven))(?!\p{L})`;
const standard = String.raw`(?:(?:een|de|het|onze|ons|eigen|vaste)\s+)*(?:standaard\p{L}*|altijd|gebruikelijke?|regel|norm|gangbare?|normale?|bewijs|werkgever|organisatie|bureau|uitgangspunt|richtlijn|minimum|maximum|gevolg|termijn|bewaartermijn)(?!\p{L})`;
const moment = new RegExp(
  [
    word(String.raw`tot(?!\s+(?:nu|op\s+heden|nader\p{L}*)(?!\p{L}))`, 'totdat', 'zodra', 'zolang', String.raw`zo\s+lang`, 'nadat', 'wanneer', 'einde?', 'afloop', 'vanaf', 'sinds', 'gedurende', 'direct', 'meteen', 'onmiddellijk', 'uiterlijk'),
    String.raw`(?<!\p{L})na(?!\p{L})(?!\s+(?:overleg|afweging|goedkeuring|akkoord)(?!\p{L}))`,
    String.raw`(?<!(?:gebruikelijk|gangbaar|normaal|standaard|hoort|past)\s)(?<!\p{L})bij(?!\p{L})(?!\s+${somebody})`,
    String.raw`(?<!\p{L})als(?!\p{L})(?!\s+${standard})`,
    // What no longer is so is gone; and what is never kept has no term.
    String.raw`(?<!\p{L})niet\s+(?:meer|bewaard|opgeslagen|vastgelegd)(?!\p{L})|(?<!\p{L})bewaren\s+(?:\p{L}+\s+){0,3}niet(?!\p{L})`,
    // A day of the year, and what comes again and again.
    String.raw`\d\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})`,
    word(String.raw`(?:dag|moment|datum)\s+(?:van|waarop|na|dat)`, 'ingaande', String.raw`gaat\s+in`, 'begint', String.raw`te\s+rekenen`, String.raw`(?:dage|weke|maande|jaar)lijks`, String.raw`(?:elke?|iedere?)\s+(?:dag|nacht|week|maand|kwartaal|jaar)`, 'overschreven', String.raw`geen\s+opslag`),
    word('ontslag', 'ontvangst', 'uitschrijving', 'afhandeling', 'afronding', 'beëindiging', 'vertrek', String.raw`uit\s?diensttreding`),
  ].join('|'),
  'iu',
);

const filler = String.raw`(?:(?:als|dat|dit|het|ze|zij|deze|die|de|gegevens|data|dossier|wij|we|u|men|redelijkerwijs|strikt|nog|daarvoor|ervoor|hiervoor|hier|wet|is|zijn)\s+)*`;
const needed = String.raw`(?:nodig|noodzakelijk|relevant|zinvol|wenselijk|wettelijk\s+(?:verplicht|vereist|toegestaan|voorgeschreven)|(?:verplicht|vereist|eist|vraagt|voorschrijft|toestaat)(?!\p{L}))(?:\s+(?:is|zijn|hebben|heeft))?`;
const vague = new RegExp(String.raw`(?<!\p{L})(?:zo\s?lang\s+${filler}${needed}|niet\s+langer\s+dan\s+${filler}${needed})`, 'giu');
/** Beside 'as long as needed': something by which the end can be told after all. */
const bound = new RegExp(word('tot', 'totdat', 'uiterlijk', 'zodra', 'afhandeling', 'afronding'), 'iu');

const elsewhere = new RegExp(word('wet', 'wetten', String.raw`wettelijk\p{L}*`, String.raw`bewaartermijn\p{L}*`, 'bewaarbeleid', String.raw`gebruikelijk\p{L}*`, 'beleid'), 'iu');
const pointer = /(?<!\p{L})(?:zoals\s+(?:bij\s+)?(?:de|het)(?!\p{L})|idem(?!\p{L})|gelijk\s+aan(?!\p{L})|zie\s+(?:(?:ook|de|het)\s+)*\p{L}*(?:dossier|register)(?!\p{L})|(?:conform|volgens|zie)\s+(?:regel\s+)?r\d\d(?!\d))/iu;
/** Of a term 'geen' says no more than that there is none. */
const none = /^geen[\p{P}\s]*$/iu;

const withoutVague = (text: string) => text.replace(vague, ' ').replace(range, ' ');

/** The words name a moment or an event at which the data can go, or from which the term runs. */
export function tellsMoment(text: string): boolean {
  return moment.test(withoutVague(text));
}

/** The words name how long, in one way. */
export function tellsLength(text: string): boolean {
  return single.test(text.replace(range, ' '));
}

/** Points at another place that tells it: 'Zoals het datalekregister'; a law or a policy is no such place. */
export function pointsAtOther(text: string): boolean {
  return pointer.test(text) && !elsewhere.test(text);
}

/** Only points at a law or at custom, so that nobody knows when the data go: 'Volgens de wettelijke bewaartermijn'. */
export function onlyRefers(text: string): boolean {
  return elsewhere.test(text) && !tellsMoment(text) && !tellsLength(text) && !/\d/u.test(text);
}

/** Stands there because the field wanted something: 'n.v.t.', 'Nog uitzoeken'. */
export function isTermStub(text: string): boolean {
  return text.trim() !== '' && (saysNothing(text) || none.test(text.trim())) && !tellsMoment(text) && !tellsLength(text);
}

/** 'As long as needed', with nothing beside it by which the end can be told. */
export function saysAsLongAsNeeded(text: string): boolean {
  const rest = withoutVague(text);
  return text.search(vague) !== -1 && !bound.test(rest) && !tellsLength(text);
}
