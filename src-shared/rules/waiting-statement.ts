import { avg, type Citation } from '../law/citation';
import type { LawfulBasisLetter } from '../law/lawful-bases';
import { readDate, showDate } from '../values/date';
import { waitingRule } from './waiting-rule';

/** An activity that a statement is about, as the register has it now. */
export interface ToldActivity {
  readonly id: string;
  readonly name: string;
  /** ISO date of its newest sealed change */
  readonly changedOn: string;
}

/** Something that art. 13 or 14 asks and the statement does not say. */
export interface MissingItem {
  readonly label: string;
  readonly citations: readonly Citation[];
}

/** What a statement that was adopted and kept will have to say of itself. */
export interface StatementFacts {
  /** ISO date, '' while it is not published */
  readonly publishedOn: string;
  /** ids of the activities that it tells of */
  readonly tells: readonly string[];
  /** what concerns its audience today */
  readonly activities: readonly ToldActivity[];
  readonly missing: readonly MissingItem[];
}

/** A statement says what the register says, and all that people have to be told (rule 22). */
export const statementOfToday = waitingRule<StatementFacts>({
  id: 'statement-of-today',
  level: 'error',
  title: 'De privacyverklaring is niet ouder dan wat er in het register staat',
  waitsFor: 'privacyverklaringen die zijn vastgesteld en bewaard',
  of: 'statement',
  reads: ['publishedOn', 'tells', 'activities', 'missing'],
  citations: [avg('12(1)'), avg('13'), avg('14')],
  *check({ publishedOn, tells, activities, missing }, today) {
    const published = readDate(publishedOn);
    if (published === undefined || published > today) yield { path: ['publishedOn'], level: 'warning', text: 'Deze verklaring is nog niet gepubliceerd: niemand kan haar lezen. Zet haar waar uw mensen haar vinden, en vul de datum in.' };
    for (const { label, citations } of missing) yield { path: ['missing', label], citations, text: `In de verklaring ontbreekt: ${label}. Vul haar aan.` };
    for (const { id, name, changedOn } of activities) {
      if (!tells.includes(id)) yield { path: ['activities', id], text: `Over ‘${name}’ zegt de verklaring niets, en die verwerking gaat ook over deze mensen. Maak de verklaring opnieuw.` };
      else if (published !== undefined && published < changedOn) yield { path: ['activities', id], text: `‘${name}’ is op ${showDate(changedOn)} veranderd, na de verklaring van ${showDate(published)}. Kijk of de verklaring nog klopt, en maak haar anders opnieuw.` };
    }
    const now = new Set(activities.map(({ id }) => id));
    if (tells.some((id) => !now.has(id))) yield { path: ['tells'], level: 'warning', text: 'De verklaring vertelt van een verwerking die er voor deze mensen niet meer is. Maak de verklaring opnieuw.' };
  },
});

/** Rights that a statement names, with what its activities rest on. */
export interface ToldRightsFacts {
  readonly rights: readonly ('portability' | 'objection')[];
  readonly bases: readonly LawfulBasisLetter[];
  /** special data of these people are used by explicit consent: art. 9(2)(a) */
  readonly explicitConsent: boolean;
}

/** A right that does not exist is not promised (rule 27). */
export const portabilityPromised = waitingRule<ToldRightsFacts>({
  id: 'portability-promised',
  level: 'warning',
  title: 'Overdraagbaarheid is alleen beloofd waar dat recht bestaat',
  waitsFor: 'privacyverklaringen die zijn vastgesteld en bewaard; een geplakte tekst wordt er al op nagekeken',
  of: 'statement',
  reads: ['rights', 'bases', 'explicitConsent'],
  citations: [avg('20(1)')],
  *check({ rights, bases, explicitConsent }) {
    const exists = explicitConsent || bases.includes('a') || bases.includes('b');
    if (exists || !rights.includes('portability')) return;
    yield { path: ['rights'], text: 'De verklaring belooft overdraagbaarheid, maar dat recht bestaat alleen bij toestemming of een overeenkomst, en die grondslagen zijn hier niet gekozen. Haal de zin weg.' };
  },
});

/** Who can object is told so (rule 28). */
export const objectionTold = waitingRule<ToldRightsFacts>({
  id: 'objection-told',
  level: 'error',
  title: 'Het recht van bezwaar staat erin waar het bestaat',
  waitsFor: 'privacyverklaringen die zijn vastgesteld en bewaard; een geplakte tekst wordt er al op nagekeken',
  of: 'statement',
  reads: ['rights', 'bases'],
  citations: [avg('21(1)'), avg('21(4)')],
  *check({ rights, bases }) {
    if (rights.includes('objection') || !(bases.includes('e') || bases.includes('f'))) return;
    yield { path: ['rights'], text: 'Bij een taak van algemeen belang en bij een gerechtvaardigd belang kan iemand bezwaar maken. Vertel dat duidelijk en apart van de rest.' };
  },
});
