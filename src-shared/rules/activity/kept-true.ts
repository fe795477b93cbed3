import { avg } from '../../law/citation';
import { askedKeys, openPlaces } from '../../record/activity/open-items';
import { readDate, showDate } from '../../values/date';
import { isBlank } from '../about';
import { activityRule } from '../rule';

/** Someone answers for the activity, and looks at it again in time (rule 25). */
export const reviewedInTime = activityRule({
  id: 'reviewed-in-time',
  level: 'warning',
  title: 'De verwerking heeft een eigenaar en wordt op tijd bekeken',
  citations: [avg('5(2)'), avg('24(1)')],
  reads: ['owner', 'reviewOn'],
  also: ['today'],
  *check({ owner, reviewOn }, world) {
    const day = readDate(reviewOn);
    if (day === undefined) yield { path: ['reviewOn'], text: 'Er staat nog niet wanneer u deze verwerking opnieuw bekijkt. Kies een datum.' };
    else if (day < world.today) yield { path: ['reviewOn'], text: `Op ${showDate(reviewOn)} zou deze verwerking opnieuw bekeken zijn. Kijk of alles nog klopt en kies een nieuwe datum.` };
    if (isBlank(owner)) yield { path: ['owner'], level: 'tip', text: 'Er staat nog niet wie over deze verwerking gaat. Noem een eigenaar.' };
  },
});

/** What is in use has everything that the law asks (rule 25). */
export const usedWhenWhole = activityRule({
  id: 'used-when-whole',
  level: 'warning',
  title: 'Wat in gebruik is, is volledig',
  citations: [avg('5(2)')],
  reads: ['status', ...askedKeys],
  *check({ status, ...asked }) {
    if (status !== 'inUse' || openPlaces(asked).length === 0) return;
    yield { path: ['status'], text: 'Deze verwerking is in gebruik, maar verplichte onderdelen ontbreken. Vul ze aan, of zet de status op concept.' };
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
