import { checkedText } from './checked-text';
import { certainties, findingGroups, type Finding } from './finding';
import { figuresOn } from './figures';
import { missingIn, toldIn, type Told } from './missing/missing';
import { outdatedIn, wholeTextFindings } from './outdated/outdated';
import { factsForReaders } from './readers';
import { factsOf, type Register } from './register-facts';
import { automatedDenied, consentClaimed, criminalDenied, numberDenied, objectionAbsent, portabilityPromised, specialDenied } from './register/bases';
import { basesClaimed } from './register/bases-named';
import type { Contradiction } from './register/contradiction';
import { jointAbsent, jointClaimed } from './register/joint';
import { emailDiffers, nameDiffers } from './register/names';
import { dpoAddressDiffers, dpoDiffers, publicInterest } from './register/organisation';
import { recipientsAbsent } from './register/recipients';
import { feeDiffers, requestTermDiffers } from './register/requests';
import { retentionDiffers } from './register/retention';
import { transfersClaimed, transfersDenied } from './register/sharing';
import { camerasClaimed, camerasDenied } from './register/watching';
import { isDutch, kindOfText, wordCount, type TextKind } from './text-kind';

/** A longer text is not looked at; it would be several texts. */
export const longestText = 200_000;
/** With fewer words nothing can be said of what is lacking. */
const fewWords = 40;

export type TextCheck =
  | { readonly outcome: 'empty' | 'tooLong' | 'notDutch' }
  | {
      readonly outcome: 'checked';
      readonly kind: TextKind;
      /** too short to say what is lacking */
      readonly short: boolean;
      readonly findings: readonly Finding[];
      readonly told: readonly Told[];
    };

/** Those that any activity can refute: held against the whole register. */
const aboutAll: readonly Contradiction[] = [transfersClaimed, dpoDiffers, dpoAddressDiffers, retentionDiffers, consentClaimed, portabilityPromised, publicInterest, nameDiffers, emailDiffers, jointClaimed, camerasClaimed, requestTermDiffers, feeDiffers, basesClaimed];
/** Those that one activity is enough for: held against the activities about the readers. */
const aboutReaders: readonly Contradiction[] = [transfersDenied, specialDenied, criminalDenied, numberDenied, automatedDenied, camerasDenied];
/** Those that say what the text leaves out, for its readers too. */
const omissions: readonly Contradiction[] = [recipientsAbsent, objectionAbsent, jointAbsent];

/**
 * Holds a pasted privacy text against the law of a day and against the register.
 * @param today ISO date
 */
export function checkText(raw: string, register: Register, today: string): TextCheck {
  if (raw.trim() === '') return { outcome: 'empty' };
  if (raw.length > longestText) return { outcome: 'tooLong' };
  const text = checkedText(raw);
  if (!isDutch(text.plain)) return { outcome: 'notDutch' };
  const figures = figuresOn(today);
  const facts = factsOf(register);
  const theirs = factsForReaders(raw, facts);
  const kind = kindOfText(text.plain);
  const short = wordCount(text.plain) < fewWords;
  const against = (each: readonly Contradiction[], held = theirs) => each.flatMap((contradiction) => contradiction(text, held));
  const old = outdatedIn(text, figures).filter(({ id }) => id !== 'interestOfPublic' || facts.organisation.sector === null);
  // where the text says 'as long as needed' that is told at those words
  const missing = missingIn(text, theirs, kind).filter(({ id }) => id !== 'retention' || !old.some((each) => each.id === 'noNumber'));
  const lacking = short ? [] : [...wholeTextFindings(text, figures), ...missing, ...against(omissions)];
  return { outcome: 'checked', kind, short, findings: inOrder([...old, ...lacking, ...against(aboutAll, facts), ...against(aboutReaders)]), told: toldIn(text) };
}

/** Ready to be read: by group, then the surest first, then as the text has them. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ group, certainty }: Finding) => findingGroups.indexOf(group) * certainties.length + certainties.indexOf(certainty);
  const place = ({ places }: Finding) => places[0]?.start ?? 0;
  return findings.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
