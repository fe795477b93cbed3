import { avg } from '../../law/citation';
import type { Purpose } from '../../record/activity/purposes';
import { saysNothing } from '../../record/says-nothing';
import { applies } from '../../law/validity';
import { valueProblem } from '../../record/value-problem';
import { readDate, showDate } from '../../values/date';
import { activityRule } from '../rule';

const steps: readonly (readonly [key: keyof Purpose, text: string])[] = [
  ['interest', 'Noem het belang waarop dit doel rust. Het staat ook in de privacyverklaring.'],
  ['interestNecessity', 'Schrijf op waarom dit doel niet met minder kan: stap 2 van de belangenafweging.'],
  ['interestBalance', 'Weeg uw belang af tegen dat van de betrokkene: stap 3 van de belangenafweging.'],
];

/** A purpose on a legitimate interest has an interest test in three steps, with its date (rule 5). */
export const interestTested = activityRule({
  id: 'interest-tested',
  level: 'error',
  title: 'Bij een gerechtvaardigd belang staat een belangenafweging met datum',
  citations: [avg('6(1)(f)'), avg('13(1)(d)')],
  reads: ['role', 'purposes'],
  also: ['today'],
  *check({ role, purposes }, world) {
    if (role === 'processor') return;
    for (const purpose of purposes.filter(({ basis }) => basis === 'f')) {
      const { id, interestTestedOn } = purpose;
      for (const [key, text] of steps) if (saysNothing(String(purpose[key]))) yield { path: ['purposes', id, key], text };
      const day = readDate(interestTestedOn);
      if (day === undefined) yield { path: ['purposes', id, 'interestTestedOn'], text: valueProblem({ kind: 'date' }, interestTestedOn) ?? 'De belangenafweging heeft geen datum. Vul in wanneer u hebt afgewogen.' };
      else if (day > world.today) yield { path: ['purposes', id, 'interestTestedOn'], text: 'De datum van de belangenafweging ligt in de toekomst. Kijk of zij klopt.' };
      else if (day < applies) yield { path: ['purposes', id, 'interestTestedOn'], level: 'warning', text: `De belangenafweging is van ${showDate(day)}, toen de AVG nog niet gold. Kijk of de datum klopt, of weeg opnieuw af.` };
    }
  },
});

/** A public authority has no legitimate interest for its own tasks (rule 6). */
export const interestOfAuthority = activityRule({
  id: 'interest-of-authority',
  level: 'error',
  title: 'Een overheid gebruikt gerechtvaardigd belang niet voor haar taken',
  citations: [avg('6(1)')],
  reads: ['role', 'purposes', 'process'],
  also: ['organisation'],
  *check({ role, purposes, process }, world) {
    if (role === 'processor' || world.organisation.sector !== 'public') return;
    for (const { id, description, basis, basisExplanation } of purposes) {
      if (basis !== 'f') continue;
      const path = ['purposes', id, 'basis'];
      if (process === 'primary') yield { path, text: 'Een overheid kan gerechtvaardigd belang niet gebruiken voor haar eigen taken. Kies een andere grondslag.' };
      else {
        yield {
          path,
          level: 'warning',
          judge: true,
          read: { description, basis, basisExplanation, process },
          text: 'Een overheid kan gerechtvaardigd belang alleen gebruiken voor wat elk bedrijf doet, zoals een gebouw beveiligen. Leg uit waarom dat hier zo is.',
        };
      }
    }
  },
});
