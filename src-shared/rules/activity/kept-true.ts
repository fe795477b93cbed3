import { avg } from '../../law/citation';
import { saysNothing } from '../../record/says-nothing';
import { valueProblem } from '../../record/value-problem';
import { readDate, showDate } from '../../values/date';
import { dayAfter, readDuration, showDuration } from '../../values/duration';
import { screeningPlace } from '../finding';
import { lawValue } from '../law-value';
import { activityRule, followingRule } from '../rule';
import { screened } from './screened';

/** Someone answers for the activity, and looks at it again in time (rule 25). */
export const reviewedInTime = activityRule({
  id: 'reviewed-in-time',
  level: 'warning',
  title: 'De verwerking heeft een eigenaar en wordt op tijd bekeken',
  citations: [avg('5(2)'), avg('24(1)')],
  reads: ['owner', 'reviewOn', 'adoptedOn'],
  also: ['today', 'organisation'],
  *check({ owner, reviewOn, adoptedOn }, world) {
    const day = readDate(reviewOn);
    if (day === undefined) yield { path: ['reviewOn'], text: valueProblem({ kind: 'date' }, reviewOn) ?? 'Er staat nog niet wanneer u deze verwerking opnieuw bekijkt. Kies een datum.' };
    else if (day < world.today) yield { path: ['reviewOn'], text: `Op ${showDate(reviewOn)} zou deze verwerking opnieuw bekeken zijn. Kijk of alles nog klopt en kies een nieuwe datum.` };
    else {
      // It may have been looked at since it was adopted: the cycle runs from the later day.
      const adopted = readDate(adoptedOn) ?? world.today;
      const own = readDuration(world.organisation.reviewCycle);
      const cycle = own ?? String(lawValue('registerReview', world.today)?.value ?? '');
      const last = dayAfter(adopted > world.today ? adopted : world.today, cycle);
      if (last !== undefined && day > last) {
        const until = `Kies een dag die niet later is dan ${showDate(last)}`;
        if (own !== undefined) yield { path: ['reviewOn'], text: `Volgens uw eigen regel bekijkt u elke verwerking na ${showDuration(cycle)}. ${until}.` };
        // Nobody made that a rule: no law names a term.
        else yield { path: ['reviewOn'], level: 'tip', text: `Deze dag is ver weg: een verwerking elke ${showDuration(cycle)} bekijken is een goede gewoonte. ${until}, of leg bij de organisatie uw eigen termijn vast.` };
      }
    }
    if (saysNothing(owner)) yield { path: ['owner'], level: 'tip', text: 'Er staat nog niet wie over deze verwerking gaat. Noem een eigenaar.' };
  },
});

/** What has stopped is no longer in use (rule 25). */
export const useHasNotEnded = activityRule({
  id: 'use-has-not-ended',
  level: 'warning',
  title: 'Wat gestopt is, staat niet meer op in gebruik',
  citations: [avg('5(1)(d)'), avg('5(2)')],
  reads: ['status', 'inUseUntil'],
  also: ['today'],
  *check({ status, inUseUntil }, world) {
    const day = readDate(inUseUntil);
    if (status !== 'inUse' || day === undefined || day >= world.today) return;
    yield { path: ['status'], text: `De verwerking was in gebruik tot en met ${showDate(day)}, en de status is nog ‘In gebruik’. Kies ‘Beëindigd’, of pas de dag aan als u ermee doorgaat.` };
  },
});

/** What is in use has nothing open that is an error, whatever the law that asks it (rule 25). */
export const usedWhenWhole = followingRule({
  id: 'used-when-whole',
  level: 'warning',
  title: 'Wat in gebruik is, heeft geen open fouten',
  citations: [avg('5(2)'), avg('24(1)')],
  reads: ['status'],
  *check({ status }, open) {
    const errors = open.filter(({ level }) => level === 'error').length;
    if (status !== 'inUse' || errors === 0) return;
    const what = errors === 1 ? 'staat nog één fout open. Herstel die; u vindt haar' : `staan nog ${errors} fouten open. Herstel die; u vindt ze`;
    yield { path: ['status'], text: `Deze verwerking is in gebruik, maar er ${what} op het tabblad Bevindingen.` };
  },
});

/** The office by its usual names; who only gave advice or was heard did not decide. */
const office = String.raw`fg|dpo|functionaris (?:voor )?(?:de )?gegevensbescherming|data protection officer`;
const notDeciding = String.raw`(?:advies van|overleg met|gehoord|afgestemd met|besproken met)\s+(?:de\s+|onze\s+)?`;

/** Whether a text names the FG, by office or by name, as who owns or decides. */
function namesDpo(text: string, name: string): boolean {
  const names = name === '' ? office : `${office}|${name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)}`;
  return new RegExp(`(?<!${notDeciding})(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** The FG watches over an activity and so decides neither about it nor about its DPIA (rule 40). */
export const dpoDoesNotDecide = activityRule({
  id: 'dpo-does-not-decide',
  level: 'warning',
  title: 'De FG gaat niet zelf over de verwerking',
  citations: [avg('38(6)')],
  reads: ['role', 'owner', 'adoptedBy'],
  also: ['organisation', 'screenings', 'today'],
  *check({ role, owner, adoptedBy }, world, { id }) {
    const { hasDpo, dpoName } = world.organisation;
    if (hasDpo !== 'yes') return;
    const name = dpoName.trim();
    const decidedBy = role === 'processor' ? '' : (screened(id, world).fixed?.decidedBy ?? '');
    for (const [place, text, what] of [
      ['owner', owner, 'over een verwerking'],
      ['adoptedBy', adoptedBy, 'over een verwerking'],
      [screeningPlace, decidedBy, 'of er een DPIA komt'],
    ] as const) {
      if (!namesDpo(text, name)) continue;
      yield { path: [place], judge: true, read: { text, name }, text: `De FG houdt toezicht en beslist daarom niet zelf ${what}. Noem een ander, of leg uit waarom dit kan.` };
    }
  },
});
