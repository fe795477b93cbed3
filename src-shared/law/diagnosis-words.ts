/**
 * Words that tell of an illness, its treatment or who treats it: what a re-integration firm seldom needs to know. In lower case,
 * general Dutch; no closed list. Words that only name the class of data, such as health or limitation, are not among them.
 */
export const diagnosisWords: readonly string[] = [
  ...['diagnose', 'diagnoses', 'depressie', 'depressief', 'depressieve', 'burn-out', 'burnout', 'overspannen', 'ptss', 'autisme', 'autistisch', 'adhd', 'schizofrenie', 'borderline', 'psychose', 'angststoornis', 'verslaving', 'verslaafd', 'alcoholisme'],
  ...['kanker', 'tumor', 'diabetes', 'reuma', 'epilepsie', 'hernia', 'hartinfarct', 'herseninfarct', 'beroerte', 'whiplash', 'fibromyalgie', 'longcovid', 'dementie', 'hiv'],
  ...['medicatie', 'medicijn', 'medicijnen', 'antidepressiva', 'chemotherapie', 'therapie', 'psychotherapie', 'psychiater', 'psycholoog', 'ziektebeeld', 'zwangerschap', 'zwanger'],
];

const known = new Set(diagnosisWords);
/** Most texts have none of them anywhere. */
const maybe = new RegExp(diagnosisWords.join('|'), 'i');

/** The words of a text that tell of an illness, each once, as the text has them. */
export function diagnosisWordsIn(text: string): readonly string[] {
  if (!maybe.test(text)) return [];
  const words = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words.filter((word) => known.has(word.toLowerCase())))];
}

/** Parts of words by which the name of data tells of an illness, its cause or its treatment, beside the words themselves. */
const tellingParts = [
  String.raw`diagnose(?!-?instrument)[\p{L}-]+|medicatie[\p{L}-]+|medicijn(?:en)?-?[\p{L}]+|ziektebeelden|verslavings[\p{L}-]+|psychiatrische?|behandel(?:plan|plannen|aars?)`,
  String.raw`medische?\s+(?:rapport\p{L}*|dossiers?|verslag\p{L}*|expertise\p{L}*|gegevens|informatie|stukken|(?:voor)?geschiedenis|klachten|behandeling\p{L}*|toestand|situatie)`,
  String.raw`psychische\s+(?:klachten|problem\p{L}+|stoornis\p{L}*)|ziekte(?:oorza\p{L}+|geschiedenis)|(?:aard|oorza(?:ak|ken))(?:\s+(?:en|of)\s+(?:aard|oorzaak))?\s+(?:van\s+)?(?:(?:de|het|een)\s+)?(?:ziekte|verzuim|ziekmelding|arbeidsongeschiktheid|beperkingen?)`,
].join('|');
const telling = new RegExp(String.raw`(?<![\p{L}-])(?:${tellingParts})(?!\p{L})`, 'giu');
/** What is said not to be there, with all that is listed after it. */
const left = /(?<!\p{L})(?:zonder|geen|niets?|nooit|behalve|exclusief|uitgezonderd|ongeacht|in plaats van|i\.?p\.?v\.?|los van)(?!\p{L})(?:(?!(?<!\p{L})(?:maar|wel)(?!\p{L}))[^.;:()\n])*/giu;
/** Of work, and not of a body: 'Diagnose afstand tot de arbeidsmarkt'. */
const ofWork = /(?<!\p{L})(?:arbeidsmarkt|loopba(?:an|nen)|participatie|competentie|werkfit|taal|leer)\p{L}*/iu;
const pregnancy = new Set(['zwanger', 'zwangerschap']);
const treats = new Set(['psychiater', 'psycholoog']);
/** Leave has its own law; and how somebody is reached says nothing of who is ill. */
const leave = /verlof|bevalling/iu;
const reached = /^(?:contact\p{L}*|na(?:am|men)|adres\p{L}*|telefoon\p{L}*|agb-?\p{L}*|big-?\p{L}*|facturen|declaraties)(?!\p{L})/iu;

/** What in the name of data tells of an illness, its cause or its treatment, as it stands there; empty where it is said not to be there. */
export function diagnosisNamed(name: string): readonly string[] {
  const said = name.replace(left, ' ');
  const words = diagnosisWordsIn(said).filter((each) => {
    const word = each.toLowerCase();
    return !(pregnancy.has(word) && leave.test(said)) && !(treats.has(word) && reached.test(said.trim())) && !(word.startsWith('diagnose') && ofWork.test(said));
  });
  return [...new Set([...words, ...(ofWork.test(said) ? [] : (said.match(telling) ?? []))])];
}
