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
