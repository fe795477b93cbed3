import type { LawFigures } from '../law/outdated-terms';
import { valuesOf, type LawValueName } from '../law/values';
import { showDuration } from '../values/duration';

/**
 * What the law says on a day, in numbers and in words. A clock that is wrong may name a day of which nothing is known:
 * then the first that is known.
 * @param date ISO date
 */
export function figuresOn(date: string): LawFigures {
  const known = new Map(valuesOf(date).map(({ name, current, entries }) => [name, (current ?? entries[0])?.value]));
  const number = (name: LawValueName) => Number(known.get(name));
  const term = (name: LawValueName) => showDuration(String(known.get(name)));
  return {
    breachHours: number('breachHours'),
    childRightsAge: number('childRightsAge'),
    guardianConsentAge: number('guardianConsentAge'),
    requestTerm: term('requestTerm'),
    requestExtension: term('requestExtension'),
    informTerm: term('informTerm'),
    medicalFile: term('medicalFile'),
  };
}

const words = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'];

/** A number as a text may have it, for a pattern: '16|zestien'. */
export function spelled(number: number): string {
  const word = words[number];
  return word === undefined ? `${number}` : `${number}|${word}`;
}
