import { avg } from '../law/citation';
import { applies } from '../law/validity';
import type { JointController } from '../record/joint-controller';
import { saysNothing } from '../record/says-nothing';
import { valueProblem } from '../record/value-problem';
import { readDate, showDate } from '../values/date';
import type { Found } from './finding';

const asked = [
  ['informs', 'Schrijf op wie van u de betrokkenen informeert.'],
  ['answers', 'Schrijf op wie van u verzoeken van betrokkenen beantwoordt.'],
] as const;

/** What is missing in the arrangement with each party that decides together with us: art. 26 AVG. */
export function* arrangementFindings(jointControllers: readonly JointController[], today: string): Generator<Found> {
  for (const each of jointControllers) {
    const path = (key: keyof JointController) => ['jointControllers', each.id, key];
    if (each.party === '') yield { path: path('party'), citations: [avg('30(1)(a)'), avg('26(1)')], text: 'Met wie u samen verantwoordelijk bent staat er nog niet. Kies de partij.' };
    for (const [key, text] of asked) if (saysNothing(each[key])) yield { path: path(key), citations: [avg('26(1)')], text };
    // The arrangement may name one; people can turn to each of us anyway.
    if (saysNothing(each.contactPoint)) yield { path: path('contactPoint'), level: 'tip', citations: [avg('26(1)'), avg('26(3)')], text: 'Schrijf op waar betrokkenen het best terechtkunnen. Een contactpunt mag, en zij mogen bij ieder van u terecht.' };
    const day = readDate(each.arrangedOn);
    // The law asks for an arrangement, not for a signature; without a day nobody can show that it is there.
    const shown: Pick<Found, 'level' | 'citations'> = { level: 'warning', citations: [avg('26(1)'), avg('5(2)')] };
    if (day === undefined) yield { path: path('arrangedOn'), ...shown, text: valueProblem({ kind: 'date' }, each.arrangedOn) ?? 'Van de onderlinge regeling staat er niet wanneer zij is vastgesteld. Stel haar samen vast en vul de dag in.' };
    else if (day > today) yield { path: path('arrangedOn'), ...shown, text: 'De regeling is vastgesteld op een dag die nog moet komen. Kijk of de datum klopt.' };
    else if (day < applies) yield { path: path('arrangedOn'), ...shown, text: `De regeling is van ${showDate(day)}, toen de AVG nog niet gold. Kijk of de datum klopt, of maak een nieuwe regeling.` };
    if (saysNothing(each.published)) yield { path: path('published'), level: 'warning', citations: [avg('26(2)')], text: 'Betrokkenen mogen weten wat er in hoofdlijnen is geregeld. Schrijf op waar zij dat lezen.' };
  }
}
