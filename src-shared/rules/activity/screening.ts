import { apDpiaList, avg, type Citation } from '../../law/citation';
import { dpiaExceptions } from '../../law/dpia-exceptions';
import type { Screening } from '../../record/screening';
import type { ScreeningStatus } from '../../record/screening-copy';
import { saysNothing } from '../../record/says-nothing';
import { changedSince } from '../../screening/changed-since';
import { riskFacts, riskKeys, riskPrint, textOf } from '../../screening/risk';
import { deviates } from '../../screening/decision';
import { readDate, showDate } from '../../values/date';
import { endOf, isAhead } from '../../values/instant';
import { isBlank } from '../about';
import { screeningPlace, type Found } from '../finding';
import { lastDayOf } from '../law-value';
import { activityRule } from '../rule';
import { dpiaDocuments, hasDpia, isMonitoring, isProtected, isSensitive, screened } from './screened';

/** What is mended in the screening, which is no field of the activity. */
const path = [screeningPlace];

/** What a fixed screening without a DPIA still asks for. */
function openDecision(status: ScreeningStatus, { decision, motivation, decidedBy, decidedOn, reviewOn }: Screening, today: string): (Omit<Found, 'path'> & Partial<Pick<Found, 'path'>>) | undefined {
  if (status === 'undetermined') return { level: 'warning', text: 'De screening is vastgelegd terwijl de uitkomst nog open was. Maak een nieuwe screening.' };
  if (decision === 'dpia') {
    const must = status === 'mandatory' || status === 'asRule';
    // Mended there, and not in the screening, which is fixed.
    return { path: ['documents'], level: must ? 'error' : 'warning', text: 'U besloot een DPIA te maken, maar zij staat nergens. Maak haar en zet haar bij de documenten, met als soort document: DPIA.' };
  }
  if (status === 'mandatory') {
    const text = `Voor deze verwerking is een DPIA verplicht, en zij is er niet. Maak haar. Zonder kan alleen met een van deze drie: ${dpiaExceptions}.`;
    return deviates(status, decision) && !saysNothing(motivation) ? { judge: true, read: { status, decision, motivation }, text } : { text };
  }
  const day = readDate(decidedOn);
  const signed = decision === 'noDpia' && !saysNothing(motivation) && !saysNothing(decidedBy) && day !== undefined;
  if (signed && day > today) return { level: 'warning', text: `Het besluit in de screening is van ${showDate(day)}, en die dag moet nog komen. Leg een nieuwe screening vast met de dag waarop u besloot.` };
  if (status === 'none' || signed) return undefined;
  if (status === 'asRule') return { text: 'In de regel is hier een DPIA verplicht. Maak haar, of besluit met naam, datum en motivering waarom het risico niet hoog is.' };
  // Who decides later has chosen a day for it; that it has come is another finding.
  if (decision === 'later' && !isBlank(reviewOn)) return undefined;
  return { level: 'warning', text: 'De screening laat het oordeel aan u, en dat staat er niet. Besluit met naam, datum en motivering of een DPIA nodig is, in een nieuwe screening.' };
}

/** Whether a DPIA is needed was found out, and what is needed is there (rule 18). */
export const dpiaIsDecided = activityRule({
  id: 'dpia-decided',
  level: 'error',
  title: 'De DPIA is er, of er staat waarom zij niet nodig is',
  citations: [avg('35(1)'), avg('35(3)'), avg('35(4)')],
  reads: ['role', 'documents', 'dataCategories', 'monitoring'],
  also: ['screenings', 'today'],
  *check(activity, world, { id }) {
    if (activity.role === 'processor') return;
    const { fixed, begun } = screened(id, world);
    if (hasDpia(activity, fixed)) return;
    if (fixed?.frozen) {
      const open = openDecision(fixed.frozen.status, fixed, world.today);
      if (open !== undefined) yield { path, citations: [avg('35(1)')], ...open };
      return;
    }
    // Of who is filmed or followed it is asked anyway, if only that were all.
    if (isMonitoring(activity) && !isSensitive(activity)) return;
    if (begun) yield { path, level: 'warning', citations: [avg('35(1)')], text: 'De DPIA-screening is begonnen maar nog niet vastgelegd. Maak haar af.' };
    // The number alone is no case of art. 35(3) and no type of the list.
    else if (isSensitive(activity) && !isProtected(activity)) yield { path, level: 'warning', citations: [avg('35(1)')], text: 'Deze verwerking gebruikt het burgerservicenummer en is niet gescreend. Kijk met een screening of een DPIA nodig is.' };
    else if (isSensitive(activity)) yield { path, citations: [avg('35(1)')], text: 'Deze verwerking gebruikt gevoelige gegevens en is niet gescreend. Maak een screening.' };
    else if (activity.dataCategories.length > 0) yield { path, level: 'tip', citations: [avg('35(1)')], text: 'Van deze verwerking is niet vastgelegd of een DPIA nodig is. Maak een screening.' };
  },
});

const types: Readonly<Record<'cameras' | 'staff' | 'both', readonly Citation[]>> = {
  cameras: [apDpiaList('9')],
  staff: [apDpiaList('11')],
  both: [apDpiaList('9'), apDpiaList('11')],
};

const listed: Readonly<Record<'cameras' | 'staff' | 'both', string>> = {
  cameras: 'Camera’s op plekken waar iedereen kan komen',
  staff: 'Bijhouden wat werknemers doen',
  both: 'Camera’s op plekken waar iedereen kan komen, en bijhouden wat werknemers doen',
};

/** Filming or following people was screened (rule 33). The list asks for it on a large scale or systematically: whether it is so takes a person. */
export const monitoringIsScreened = activityRule({
  id: 'monitoring-screened',
  level: 'warning',
  title: 'Camera’s en het volgen van medewerkers zijn gescreend',
  citations: [avg('35(1)'), apDpiaList('9'), apDpiaList('11')],
  reads: ['role', 'documents', 'monitoring', 'monitoringNotice', 'dataCategories'],
  also: ['screenings', 'today'],
  *check({ role, documents, monitoring, monitoringNotice, dataCategories }, world, { id }) {
    if (role === 'processor' || monitoring === null || monitoring === 'no') return;
    // Of sensitive data the screening is asked for already.
    if (screened(id, world).fixed !== undefined || hasDpia({ documents }) || isSensitive({ dataCategories })) return;
    yield {
      path,
      judge: true,
      read: { monitoring, notice: textOf(monitoringNotice) },
      citations: [avg('35(1)'), ...types[monitoring]],
      text: `${listed[monitoring]}: op grote schaal of stelselmatig staat dat op de lijst van de AP, en dan is een DPIA verplicht. Leg een screening vast, of leg uit waarom het hier anders is.`,
    };
  },
});

/** The FG was asked, and what is done with the advice is known (rule 19). */
export const adviceIsAsked = activityRule({
  id: 'screening-advice',
  // Art. 35(2) asks it of the DPIA; of the screening it is prudent, and a task of the FG.
  level: 'warning',
  title: 'De FG gaf advies bij de screening, en er staat wat u daarmee doet',
  citations: [avg('39(1)(c)'), avg('35(2)')],
  reads: ['role', 'dpoAdvice', 'dpoAdviceOn'],
  also: ['screenings', 'organisation', 'today'],
  *check({ role, dpoAdvice, dpoAdviceOn }, world, { id }) {
    if (role === 'processor' || world.organisation.hasDpo !== 'yes') return;
    const { fixed } = screened(id, world);
    // Nobody needs advice to do nothing where no list points at a risk.
    if (!fixed?.frozen || fixed.frozen.status === 'none') return;
    const { fgAdvice, fgFollowed, fgFollowUp } = fixed;
    if (!saysNothing(fgAdvice)) {
      if (fgFollowed === 'no' && saysNothing(fgFollowUp)) yield { path, text: 'In de screening volgt u het advies van de FG niet, maar er staat niet waarom. Leg een nieuwe screening vast waarin dat staat.' };
      else if (fgFollowed === null && saysNothing(fgFollowUp)) yield { path, text: 'In de screening staat niet of u het advies van de FG volgt. Leg een nieuwe screening vast waarin dat staat.' };
      return;
    }
    // Advice on the activity itself is advice too; it may also stand in the DPIA.
    if (!saysNothing(dpoAdvice) || !isBlank(dpoAdviceOn)) return;
    yield { path, judge: true, read: { screened: fixed.activityRevision, at: fixed.frozen.at }, text: 'In de screening staat geen advies van de FG. Vraag het en leg een nieuwe screening vast met het advies erin, of leg uit waar het advies wel staat.' };
  },
});

/** The screening is looked at again on the day that was chosen, and so is the DPIA (rule 19). */
export const screeningIsReviewed = activityRule({
  id: 'screening-reviewed',
  level: 'warning',
  title: 'De screening en de DPIA worden op tijd opnieuw bekeken',
  citations: [avg('35(11)')],
  reads: ['role', 'documents'],
  also: ['screenings', 'today'],
  *check({ role, documents }, world, { id }) {
    if (role === 'processor') return;
    const made = dpiaDocuments({ documents }).map((each) => ({ id: each.id, on: readDate(each.date) ?? '' }));
    for (const { id: document, on } of made) {
      const at = ['documents', document, 'date'];
      if (on === '') yield { path: at, text: 'Bij deze DPIA staat niet van wanneer zij is. Vul de datum in: dan is te zien of zij nog klopt.' };
      else if (on > world.today) yield { path: at, text: `De DPIA heeft een datum die nog moet komen: ${showDate(on)}. Kijk of zij klopt. Is de DPIA er nog niet, haal haar dan hier weg tot zij af is.` };
    }
    const { fixed } = screened(id, world);
    const day = readDate(fixed?.reviewOn ?? '');
    if (fixed?.frozen && isAhead(fixed.frozen.at, endOf(world.today))) {
      yield { path, text: 'Van de screening is niet bekend wanneer zij is vastgelegd: de klok van de computer stond toen verkeerd. Leg een nieuwe vast.' };
      return;
    }
    if (fixed?.frozen && day !== undefined) {
      const custom = lastDayOf('dpiaReview', fixed.frozen.at.slice(0, 10), world.today);
      if (day < world.today) yield { path, text: `Op ${showDate(day)} zou de screening opnieuw bekeken zijn. Maak een nieuwe.` };
      else if (custom !== undefined && day > custom) yield { path, level: 'tip', text: `De screening wordt pas op ${showDate(day)} opnieuw bekeken. Uiterlijk op ${showDate(custom)} is een goede gewoonte: maak dan een nieuwe.` };
      return;
    }
    if (fixed?.frozen && !isBlank(fixed.reviewOn)) {
      yield { path, text: `In de screening staat bij ‘Opnieuw bekijken op’ geen dag: ‘${fixed.reviewOn.trim()}’. Kies er een in een nieuwe screening.` };
    } else if (fixed?.frozen && fixed.frozen.status !== 'none' && isBlank(...fixed.reviewTriggers)) {
      yield { path, level: 'tip', text: 'In de screening staat niet wanneer u haar opnieuw bekijkt. Kies in een nieuwe screening een dag, of wat er dan veranderd moet zijn.' };
    }
    const newest = made.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
    if (newest === undefined || newest.on === '' || (lastDayOf('dpiaReview', newest.on, world.today) ?? world.today) >= world.today) return;
    yield { path: ['documents', newest.id, 'date'], level: 'tip', text: `De DPIA is van ${showDate(newest.on)}. Kijk of zij nog klopt, en leg vast wanneer u dat weer doet in een screening.` };
  },
});

/** The screening is about the activity as it is now (rule 19). */
export const screeningIsOfToday = activityRule({
  id: 'screening-of-today',
  level: 'warning',
  title: 'De screening gaat over de verwerking zoals zij nu is',
  citations: [avg('35(11)')],
  reads: ['role', ...riskKeys],
  also: ['screenings', 'today'],
  *check({ role, ...activity }, world, { id, rev }) {
    const { fixed } = screened(id, world);
    if (role === 'processor' || fixed === undefined || !changedSince(fixed, { head: rev, dirty: false })) return;
    // A remark or another owner changes no risk. What was fixed before risks were noted goes by its revision alone.
    if (fixed.activityRisk !== '' && fixed.activityRisk === riskPrint(activity)) return;
    // The answer of a person holds until something changes that bears on the risk.
    const read = { screened: fixed.activityRevision, ...riskFacts(activity) };
    yield { path, judge: true, read, text: 'De verwerking is veranderd na de screening. Maak een nieuwe, of leg uit waarom het risico hetzelfde is gebleven.' };
  },
});
