import { avg } from '../../law/citation';
import { readDate, showDate } from '../../values/date';
import { dayAfter, readDuration, showDuration } from '../../values/duration';
import { isBlank } from '../about';
import { lawValue } from '../law-value';
import { activityRule, followingRule } from '../rule';

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
    if (day === undefined) yield { path: ['reviewOn'], text: 'Er staat nog niet wanneer u deze verwerking opnieuw bekijkt. Kies een datum.' };
    else if (day < world.today) yield { path: ['reviewOn'], text: `Op ${showDate(reviewOn)} zou deze verwerking opnieuw bekeken zijn. Kijk of alles nog klopt en kies een nieuwe datum.` };
    else {
      // It may have been looked at since it was adopted: the cycle runs from the later day.
      const adopted = readDate(adoptedOn) ?? world.today;
      const cycle = readDuration(world.organisation.reviewCycle) ?? String(lawValue('registerReview', world.today)?.value ?? '');
      const last = dayAfter(adopted > world.today ? adopted : world.today, cycle);
      if (last !== undefined && day > last) {
        yield { path: ['reviewOn'], text: `Volgens uw eigen regel bekijkt u elke verwerking na ${showDuration(cycle)}. Kies een dag die niet later is dan ${showDate(last)}.` };
      }
    }
    if (isBlank(owner)) yield { path: ['owner'], level: 'tip', text: 'Er staat nog niet wie over deze verwerking gaat. Noem een eigenaar.' };
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

/** The FG watches over an activity and so does not decide about it (rule 40). */
export const dpoDoesNotDecide = activityRule({
  id: 'dpo-does-not-decide',
  level: 'warning',
  title: 'De FG gaat niet zelf over de verwerking',
  citations: [avg('38(6)')],
  reads: ['owner', 'adoptedBy'],
  also: ['organisation'],
  *check({ owner, adoptedBy }, world) {
    const { hasDpo, dpoName } = world.organisation;
    const name = dpoName.trim().toLowerCase();
    if (hasDpo !== 'yes' || name === '') return;
    for (const [key, text] of [
      ['owner', owner],
      ['adoptedBy', adoptedBy],
    ] as const) {
      if (!text.toLowerCase().includes(name)) continue;
      yield { path: [key], judge: true, read: { text, name }, text: 'De FG houdt toezicht en beslist daarom niet zelf over een verwerking. Noem een ander, of leg uit waarom dit kan.' };
    }
  },
});
