import { avg } from '../../law/citation';
import { lawValue } from '../law-value';
import { partyRule } from '../rule';
import { processorAgreements, processorUse } from './use';

const numbers = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const perDay = 24;
/** What a unit comes to in hours. Months stand in a text for how long something is kept, unless it says by when. */
const units: readonly (readonly [words: RegExp, hours: number])[] = [
  [/^(?:uur|uren|u|h)$/u, 1],
  [/^(?:kalender)?(?:dag|dagen)$|^etma(?:al|len)$/u, perDay],
  // The weekend may lie in between; of one or two days that is left to who wrote them.
  [/^(?:werk|kantoor)(?:dag|dagen)$/u, perDay + 1],
  [/^(?:week|weken)$/u, 7 * perDay],
  [/^(?:maand|maanden)$/u, 30 * perDay],
];
const term = /(?<![\p{L}\d.,/])(?:(binnen|uiterlijk|maximaal|hoogstens|ten hoogste)\s+(?:(?:ten hoogste|maximaal)\s+)?)?(\d{1,4}|een|één|twee|drie|vijf|vier|zes|zeven|acht|negen|tien)(?:\s*\([\p{L}\d]{1,8}\))?\s*(\p{L}+)(?!\p{L})(?!\s*(?:per|in|van)\s+(?:de\s+|een\s+)?(?:dag|week|maand|jaar)(?!\p{L}))/gu;

/** The shortest term that the words name, in hours; undefined where they name none that can be read. */
export function noticeHours(text: string): number | undefined {
  const found = [...text.toLowerCase().matchAll(term)].flatMap(([, by, amount = '', unit = '']) => {
    const hours = units.find(([words]) => words.test(unit))?.[1];
    const count = /^\d/u.test(amount) ? Number(amount) : numbers.indexOf(amount.replaceAll('é', 'e'));
    if (hours === undefined || count < 0 || (unit.startsWith('maand') && by === undefined)) return [];
    return [count * hours];
  });
  return found.length === 0 ? undefined : Math.min(...found);
}

/** A processor tells of a breach at once; whoever waits longer than the law gives the controller itself is too late. */
export const breachNoticeInTime = partyRule({
  id: 'breach-notice-in-time',
  level: 'warning',
  title: 'Een verwerker meldt een datalek op tijd',
  citations: [avg('33(2)'), avg('33(1)')],
  reads: ['agreements'],
  restsOnRole: true,
  also: ['uses', 'today'],
  *check(party, world, { id }) {
    const { all: concerns } = processorUse(id, world);
    if (concerns.length === 0) return;
    const longest = lawValue('breachHours', world.today)?.value;
    for (const { id: agreement, breachNotice } of processorAgreements(party, world.today).agreements) {
      const hours = noticeHours(breachNotice);
      if (hours === undefined || typeof longest !== 'number' || hours <= longest) continue;
      yield {
        path: ['agreements', agreement, 'breachNotice'],
        concerns,
        text: `Deze termijn voor het melden van een datalek is langer dan de ${longest} uur waarin de verantwoordelijke zelf moet melden. Een verwerker meldt zonder onredelijke vertraging. Spreek een kortere termijn af.`,
      };
    }
  },
});
