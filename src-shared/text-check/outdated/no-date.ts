const month = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const day = `(?:\\d{1,2} )?(?:${month}) ?(?:19|20)\\d\\d|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d`;

/** The text tells of itself when it was made: a date behind such words, or a version. */
const dated = new RegExp(
  `(?:versie|gewijzigd|bijgewerkt|herzien|vastgesteld|in werking|ingangsdatum|geldig vanaf|datum|opgesteld|gepubliceerd|geldt (?:vanaf|sinds)|d\\.d\\.)[^.;]{0,60}(?:${day})|(?:${day})[^.;]{0,60}(?:in werking|vastgesteld|gewijzigd|bijgewerkt)|(?<![a-z])versie(?:nummer|nr\\.?)? ?:? ?\\d`,
  'u',
);
/** A date on a line of its own, as on a front page. */
const dateAlone = new RegExp(`(?:^|\\n) ?(?:${day}) ?(?:\\n|$)`, 'u');

/** @param plain the text in its plain form */
export function tellsItsDate(plain: string): boolean {
  return dated.test(plain) || dateAlone.test(plain);
}

const versioned = /(?<![a-z])versie(?:nummer|beheer)?(?![a-z])|(?:laatst|laatste keer) (?:gewijzigd|bijgewerkt|herzien|aangepast)|(?:elk jaar|ieder jaar|jaarlijks|periodiek|regelmatig|om de (?:twee|drie) jaar)[^.;]{0,60}(?:geevalueerd|herzien|bekeken|getoetst|bijgewerkt)|(?:evalueren|evalueert|herzien|bekijken|toetsen)[^.;]{0,60}(?:elk jaar|ieder jaar|jaarlijks|periodiek|regelmatig)/u;

/** The text says which version it is, when it changed, or how often it is looked at. */
export function tellsItsVersion(plain: string): boolean {
  return versioned.test(plain);
}
