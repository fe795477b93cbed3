import { says } from './pattern';

/** What a text is: told to people themselves, or a set of rules for the organisation. */
export type TextKind = 'statement' | 'rules';

const firstLines = 600;
const statement = says('privacy ?(?:verklaring|statement|notice|informatie)|privacystatement');
const rules = says('(?:privacy ?)?reglement|gedragscode|protocol');

/** By what it calls itself at its beginning, or else by whom it speaks to. */
export function kindOfText(plain: string): TextKind {
  const beginning = plain.slice(0, firstLines);
  const [named, ruled] = [statement.exec(beginning)?.index, rules.exec(beginning)?.index];
  if (named !== undefined && (ruled === undefined || named < ruled)) return 'statement';
  if (ruled !== undefined) return 'rules';
  const spoken = plain.match(/(?<![a-z])(?:u|uw|je|jouw|jij)(?![a-z])/gu)?.length ?? 0;
  return spoken * 100 >= wordCount(plain) ? 'statement' : 'rules';
}

export function wordCount(plain: string): number {
  return plain.match(/[a-z0-9]+/gu)?.length ?? 0;
}

const dutch = /(?<![a-z])(?:de|het|een|van|en|is|te|dat|die|voor|met|wij|u|niet|aan|door|worden|op|bij|zijn|of)(?![a-z])/gu;
const other = /(?<![a-z])(?:the|of|and|to|your|we|is|that|for|with|our|der|die|und|ist|nicht|wir|les|des|est|nous|vous|et|pour)(?![a-z])/gu;

/** Small words tell a language. A handful of words says nothing either way. */
export function isDutch(plain: string): boolean {
  const [own, foreign] = [plain.match(dutch)?.length ?? 0, plain.match(other)?.length ?? 0];
  const words = wordCount(plain);
  if (words < 12) return true;
  return own > foreign && own * 20 >= words;
}
