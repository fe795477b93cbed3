import type { ExceptedClass } from './data-classes';
import { diagnosisWordsIn } from './diagnosis-words';
import { illnessStems, limitationStems } from './illness-words';
import type { SpecialCategoryId } from './special-data';

/** What data whose name has such a word usually are. */
export interface ClassOfWord {
  readonly dataClass: ExceptedClass;
  /** which special data */
  readonly special?: SpecialCategoryId;
}

/** Not of policy, of insurance, of who treats or advises, or of a trade: 'Verzuimbeleid', 'Medisch adviseur', 'gezondheidszorg'. */
const noData = String.raw`(?!\p{L}*(?:beleid|protocol|reglement|verzeker\p{L}*|zorg)(?!\p{L}))(?!\p{L}*\s+(?:adviseurs?|dienst|specialist\p{L}*)(?!\p{L}))`;
const pattern = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:niet-)?${noData}(?:${words})(?!\p{L})`, 'iu');

/** Words of general Dutch; no closed list. */
const words: readonly (ClassOfWord & { readonly pattern: RegExp })[] = [
  { dataClass: 'special', special: 'health', pattern: pattern(String.raw`gezondheid\p{L}*|medische?|medisch\p{L}+|herstelmelding\p{L}*|belastbaarheid|handicaps?|${illnessStems}|${limitationStems}`) },
  { dataClass: 'special', special: 'race', pattern: pattern(String.raw`etnisch\p{L}*|etniciteit|afkomst|ras|huidskleur`) },
  { dataClass: 'special', special: 'politics', pattern: pattern(String.raw`politieke\s+(?:opvatting|voorkeur|gezindheid|overtuiging)\p{L}*|partijlidmaatschap\p{L}*`) },
  { dataClass: 'special', special: 'religion', pattern: pattern(String.raw`geloof|geloofsovertuiging\p{L}*|godsdienst\p{L}*|religi\p{L}+|levensovertuiging\p{L}*|levensbeschouw\p{L}+|kerkgenootschap\p{L}*`) },
  { dataClass: 'special', special: 'union', pattern: pattern(String.raw`vakbond\p{L}*`) },
  { dataClass: 'special', special: 'genetic', pattern: pattern(String.raw`genetische?|dna(?:-\p{L}+)?`) },
  { dataClass: 'special', special: 'biometric', pattern: pattern(String.raw`biometri\p{L}+|vingerafdruk\p{L}*|irisscans?|gezichtsherkenning`) },
  { dataClass: 'special', special: 'sexuality', pattern: pattern(String.raw`seksuele?|seksualiteit|geaardheid`) },
  { dataClass: 'criminal', pattern: pattern(String.raw`vog|verklaring\s+omtrent\s+(?:het\s+)?gedrag|straf(?:blad|bare|rechtelijke?|zaak|zaken)|justiti\p{L}+|veroordeling(?:en)?|detentie\p{L}*|delict(?:en)?`) },
];

/** What is said not to be there, to the end of its clause. */
const denied = /(?<!\p{L})(?:zonder|geen|niet|behalve|exclusief)(?!\p{L})[^,;.:()]*/giu;

/** Every class that words of this name speak of; none for a name that says nothing of it, or that it is not there. */
export function classesNamed(name: string): readonly ClassOfWord[] {
  const said = name.replace(denied, ' ');
  const health = diagnosisWordsIn(said).length > 0 ? [{ dataClass: 'special', special: 'health' } as const] : [];
  const found = words.filter((each) => each.pattern.test(said)).map(({ dataClass, special }): ClassOfWord => ({ dataClass, ...(special !== undefined && { special }) }));
  return found.some(({ special }) => special === 'health') ? found : [...health, ...found];
}
