import { apDpiaList, avg, type Citation } from '../../law/citation';
import { dpiaExceptions } from '../../law/dpia-exceptions';
import type { Screening } from '../../record/screening';
import type { ScreeningStatus } from '../../record/screening-copy';
import { changedSince } from '../../screening/changed-since';
import { deviates } from '../../screening/decision';
import { readDate, showDate } from '../../values/date';
import { isBlank } from '../about';
import type { Found } from '../finding';
import { activityRule } from '../rule';
import { hasDpia, isMonitoring, isSensitive, screened } from './screened';

/** What asks for a DPIA stands on the tab of the screening; the document that answers it stands here. */
const path = ['documents'];

/** What a fixed screening without a DPIA still asks for. */
function openDecision(status: ScreeningStatus, { decision, motivation, decidedBy, decidedOn }: Screening): Omit<Found, 'path'> | undefined {
  if (status === 'undetermined') return { level: 'warning', text: 'De screening is vastgelegd terwijl de uitkomst nog open was. Maak een nieuwe screening op het tabblad DPIA-screening.' };
  if (decision === 'dpia') {
    const must = status === 'mandatory' || status === 'asRule';
    return { level: must ? 'error' : 'warning', text: 'U besloot een DPIA te maken, maar zij staat nergens. Maak haar en zet haar bij de documenten.' };
  }
  if (status === 'mandatory') {
    const text = `Voor deze verwerking is een DPIA verplicht, en zij is er niet. Maak haar. Zonder kan alleen met een van deze drie: ${dpiaExceptions}.`;
    return deviates(status, decision) && !isBlank(motivation) ? { judge: true, read: { status, decision, motivation }, text } : { text };
  }
  const signed = decision === 'noDpia' && !isBlank(motivation) && !isBlank(decidedBy) && readDate(decidedOn) !== undefined;
  if (status !== 'asRule' || signed) return undefined;
  return { text: 'In de regel is hier een DPIA verplicht. Maak haar, of besluit met naam, datum en motivering waarom het risico niet hoog is.' };
}

/** Whether a DPIA is needed was found out, and what is needed is there (rule 18). */
export const dpiaIsDecided = activityRule({
  id: 'dpia-decided',
  level: 'error',
  title: 'De DPIA is er, of er staat waarom zij niet nodig is',
  citations: [avg('35(1)'), avg('35(3)'), avg('35(4)')],
  reads: ['role', 'documents', 'dataCategories', 'monitoring'],
  also: ['screenings'],
  *check(activity, world, { id }) {
    if (activity.role === 'processor') return;
    const { fixed, begun } = screened(id, world);
    if (hasDpia(activity, fixed)) return;
    if (fixed?.frozen) {
      const open = openDecision(fixed.frozen.status, fixed);
      if (open !== undefined) yield { path, citations: [avg('35(1)')], ...open };
      return;
    }
    // Of who is filmed or followed it is asked anyway.
    if (isMonitoring(activity)) return;
    if (begun) yield { path, level: 'warning', citations: [avg('35(1)')], text: 'De DPIA-screening is begonnen maar nog niet vastgelegd. Maak haar af op het tabblad DPIA-screening.' };
    else if (isSensitive(activity)) yield { path, citations: [avg('35(1)')], text: 'Deze verwerking gebruikt gevoelige gegevens en is niet gescreend. Maak een screening op het tabblad DPIA-screening.' };
    else if (activity.dataCategories.length > 0) yield { path, level: 'tip', citations: [avg('35(1)')], text: 'Van deze verwerking is niet vastgelegd of een DPIA nodig is. Maak een screening op het tabblad DPIA-screening.' };
  },
});

const types: Readonly<Record<'cameras' | 'staff' | 'both', readonly Citation[]>> = {
  cameras: [apDpiaList('9')],
  staff: [apDpiaList('11')],
  both: [apDpiaList('9'), apDpiaList('11')],
};

/** Filming or following people was screened (rule 33). */
export const monitoringIsScreened = activityRule({
  id: 'monitoring-screened',
  level: 'error',
  title: 'Camera’s en het volgen van medewerkers zijn gescreend',
  citations: [avg('35(1)'), apDpiaList('9'), apDpiaList('11')],
  reads: ['role', 'documents', 'monitoring'],
  also: ['screenings'],
  *check({ role, documents, monitoring }, world, { id }) {
    if (role === 'processor' || monitoring === null || monitoring === 'no') return;
    if (screened(id, world).fixed !== undefined || hasDpia({ documents })) return;
    yield { path: ['monitoring'], citations: [avg('35(1)'), ...types[monitoring]], text: 'Mensen filmen of volgen staat op de lijst van de AP. Leg een screening vast op het tabblad DPIA-screening.' };
  },
});

/** The FG was asked, and what is done with the advice is known (rule 19). */
export const adviceIsAsked = activityRule({
  id: 'screening-advice',
  level: 'error',
  title: 'De FG gaf advies bij de screening, en er staat wat u daarmee doet',
  citations: [avg('35(2)'), avg('39(1)(c)')],
  reads: ['role'],
  also: ['screenings', 'organisation'],
  *check({ role }, world, { id }) {
    if (role === 'processor' || world.organisation.hasDpo !== 'yes') return;
    const { fixed } = screened(id, world);
    // Nobody needs advice to do nothing where no list points at a risk.
    if (!fixed?.frozen || fixed.frozen.status === 'none') return;
    if (isBlank(fixed.fgAdvice)) yield { path, text: 'In de screening staat geen advies van de FG. Vraag het, en leg een nieuwe screening vast met het advies erin.' };
    else if (isBlank(fixed.fgFollowUp)) yield { path, level: 'warning', text: 'In de screening staat niet wat u met het advies van de FG doet. Leg een nieuwe screening vast waarin dat staat.' };
  },
});

/** The screening is looked at again on the day that was chosen (rule 19). */
export const screeningIsReviewed = activityRule({
  id: 'screening-reviewed',
  level: 'warning',
  title: 'De screening wordt op tijd opnieuw bekeken',
  citations: [avg('35(11)')],
  reads: ['role'],
  also: ['screenings', 'today'],
  *check({ role }, world, { id }) {
    const { fixed } = screened(id, world);
    const day = readDate(fixed?.reviewOn ?? '');
    if (role === 'processor' || day === undefined || day >= world.today) return;
    yield { path, text: `Op ${showDate(day)} zou de screening opnieuw bekeken zijn. Maak een nieuwe op het tabblad DPIA-screening.` };
  },
});

/** The screening is about the activity as it is now (rule 19). */
export const screeningIsOfToday = activityRule({
  id: 'screening-of-today',
  level: 'warning',
  title: 'De screening gaat over de verwerking zoals zij nu is',
  citations: [avg('35(11)')],
  reads: ['role', 'purposes', 'subjects', 'dataCategories', 'recipients', 'transfers', 'systems', 'automatedDecisions', 'monitoring'],
  also: ['screenings'],
  *check({ role, purposes, subjects, dataCategories, recipients, transfers, systems, automatedDecisions, monitoring }, world, { id, rev }) {
    const { fixed } = screened(id, world);
    if (role === 'processor' || fixed === undefined || !changedSince(fixed, { head: rev, dirty: false })) return;
    // The answer of a person holds until something changes that bears on the risk.
    const read = { screened: fixed.activityRevision, purposes, subjects, dataCategories, recipients, transfers, systems, automatedDecisions, monitoring };
    yield { path, judge: true, read, text: 'De verwerking is veranderd na de screening. Maak een nieuwe, of leg uit waarom het risico hetzelfde is gebleven.' };
  },
});
