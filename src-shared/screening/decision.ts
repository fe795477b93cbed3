import { dpiaExceptions } from '../law/dpia-exceptions';
import type { Screening } from '../record/screening';
import { screeningFields } from '../record/screening-fields';
import type { ScreeningStatus } from '../record/screening-copy';
import { valueProblem } from '../record/value-problem';
import { contradictions } from './contradictions';
import { screeningOutcome } from './outcome';

/** Questions that special or criminal data answer with 'ja' as soon as the scale is large. */
const aboutScale: ReadonlySet<string> = new Set(['art35-b', 'ap-07']);

/** Whether no DPIA is made where the outcome asks for one. */
export function deviates(status: ScreeningStatus, decision: Screening['decision']): boolean {
  return decision === 'noDpia' && (status === 'mandatory' || status === 'asRule');
}

/** What a decision against the outcome asks for; undefined for any other. */
export function deviationNote(status: ScreeningStatus, decision: Screening['decision']): string | undefined {
  if (!deviates(status, decision)) return undefined;
  return status === 'mandatory'
    ? `Deze DPIA is verplicht. Dat u het risico niet hoog vindt, heft die plicht niet op. Dat kan alleen een van deze drie: ${dpiaExceptions}. Noem in de motivering welke het is, en vraag de FG om advies.`
    : 'Dit besluit wijkt af van de uitkomst. Motiveer hieronder waarom het risico niet hoog is, en vraag de FG om advies.';
}

/**
 * What is still missing before a screening is fixed, in sentences. They advise: fixing is never refused.
 * @param hasFg false when the organisation has no FG, so that nobody is sent for advice that cannot be had
 * @param special the activity uses special or criminal data
 */
export function openBeforeFreezing(screening: Screening, hasFg = true, special = false): string[] {
  const { status, mayRise, counts } = screeningOutcome(screening);
  const open = Object.values(counts).reduce((sum, { certain, possible }) => sum + possible - certain, 0);
  const { decision } = screening;
  return [
    ...when(status === 'undetermined', 'De uitkomst is nog niet te bepalen: er staan vragen open die haar kunnen veranderen.'),
    ...when(mayRise, 'Er staan nog vragen open: de uitkomst kan nog ‘DPIA verplicht’ worden.'),
    ...when(
      open > 0 && status !== 'undetermined' && !mayRise,
      `Bij ${open === 1 ? 'één vraag' : `${open} vragen`} staat ‘Weet ik niet’ of geen antwoord. De uitkomst verandert er niet meer door; zo komt het in het dossier.`,
    ),
    ...when(empty(screening.screenerName), 'Er staat niet bij wie de vragen heeft ingevuld.'),
    ...when(decision === null, 'Er is nog geen besluit.'),
    ...when(empty(screening.decidedBy), 'Er staat niet bij wie heeft besloten.'),
    ...dateOpen(screening, 'decidedOn', 'De datum van het besluit ontbreekt.'),
    ...when(decision === 'later' && empty(screening.reviewOn), 'U besluit later, maar er staat niet bij wanneer.'),
    ...motivationOpen(screening, status),
    ...contradictions(screening),
    ...(special ? unexplainedScale(screening) : []),
    ...when(noReasons(screening), 'Bij geen van de negen criteria staat een toelichting. Schrijf op waarom u zo antwoordt: een ander moet het later kunnen volgen.'),
    ...(hasFg ? adviceOpen(screening, status) : []),
  ];
}

function motivationOpen({ decision, motivation }: Screening, status: ScreeningStatus): string[] {
  if (status === 'mandatory' && decision === 'noDpia') {
    const lacks = empty(motivation) ? 'De motivering ontbreekt. Noem welke uitzondering geldt' : 'Kijk of de motivering zegt welke uitzondering geldt';
    return [`U maakt geen DPIA terwijl die verplicht is. ${lacks}: ${dpiaExceptions}. Dat het risico niet hoog is, is niet genoeg.`];
  }
  if (!empty(motivation)) return [];
  return [
    ...when(deviates(status, decision), 'Het besluit wijkt af van de uitkomst, maar de motivering ontbreekt.'),
    ...when(status === 'ownJudgement' && decision === 'noDpia', 'U oordeelt zelf dat het risico niet hoog is, maar er staat niet bij waarom.'),
  ];
}

/** Nobody needs advice to do nothing where no list points at a risk. */
function adviceOpen(screening: Screening, status: ScreeningStatus): string[] {
  if (empty(screening.fgAdvice)) {
    return when(status !== 'none', 'Het advies van de FG ontbreekt. Hebt u geen FG, leg dat dan vast bij Organisatie.');
  }
  return [
    ...dateOpen(screening, 'fgAdvisedOn', 'De datum van het advies van de FG ontbreekt.'),
    ...when(screening.fgFollowed === null, 'Er staat niet bij of u het advies van de FG volgt.'),
    ...when(screening.fgFollowed === 'no' && empty(screening.fgFollowUp), 'U volgt het advies van de FG niet, maar er staat niet bij waarom.'),
  ];
}

/** A 'nee' that one press of a button gave to all may hide what the register itself holds. */
function unexplainedScale({ article35, apList }: Screening): string[] {
  const silent = [...article35, ...apList].some(({ id, answer, reason }) => aboutScale.has(id) && answer === 'no' && empty(reason));
  return when(
    silent,
    'Deze verwerking gebruikt bijzondere of strafrechtelijke gegevens, en bij ‘Grootschalige bijzondere of strafrechtelijke gegevens’ of ‘Gezondheidsgegevens’ staat nee zonder toelichting. Schrijf op waarom het niet grootschalig is.',
  );
}

/** One remark for all nine together: who answers them has something to say about at least one. */
function noReasons({ criteria }: Screening): boolean {
  return criteria.some(({ answer }) => answer !== null) && criteria.every(({ reason }) => empty(reason));
}

function dateOpen(screening: Screening, key: 'decidedOn' | 'fgAdvisedOn', missing: string): string[] {
  if (empty(screening[key])) return [missing];
  const field = screeningFields[key];
  const problem = valueProblem(field, screening[key]);
  return problem === undefined ? [] : [`${field.label}: ${problem}`];
}

function empty(text: string): boolean {
  return text.trim() === '';
}

function when(condition: boolean, sentence: string): string[] {
  return condition ? [sentence] : [];
}
