import { says } from '../pattern';
import { wordCount } from '../text-kind';

/** What an organisation tells itself. */
const forOwnPeople: readonly RegExp[] = [
  'dit (?:beleid|reglement|privacybeleid|privacyreglement) (?:is van toepassing|geldt|stelt|beschrijft)',
  'uitgangspunten',
  'intranet',
  '(?:aldus )?vastgesteld (?:op|door)',
  'medewerkers[^.;]{0,90}(?:getraind|geschoold|training)',
  'register van (?:alle )?verwerkingen|verwerkingsregister',
  'gegevensbeschermingseffectbeoordeling|dpia|impact assessment',
  'wordt (?:ieder jaar|elk jaar|jaarlijks|periodiek) (?:geevalueerd|herzien|getoetst)',
].map(says);
const enough = 4;

/** One text that calls itself rules or policy, speaks to people themselves and tells the organisation what to do. */
export function isMixed(plain: string): boolean {
  const spoken = plain.match(/(?<![a-z])(?:u|uw)(?![a-z])/gu)?.length ?? 0;
  return says('(?:privacy ?)?(?:beleid|reglement)').test(plain) && spoken * 100 >= wordCount(plain) && forOwnPeople.filter((sign) => sign.test(plain)).length >= enough;
}
