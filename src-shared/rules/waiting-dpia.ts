import { avg } from '../law/citation';
import { saysNothing } from '../record/says-nothing';
import { readDate, showDate } from '../values/date';
import { lastDayOf } from './law-value';
import { waitingRule } from './waiting-rule';

/** What a DPIA will have to say of the risk that stays: art. 36 AVG. Days are ISO dates, '' while unknown. */
export interface ResidualRiskFacts {
  /** after the measures */
  readonly residualRisk: 'acceptable' | 'high' | null;
  readonly consultedOn: string;
  /** the AP told that it takes longer */
  readonly adviceExtended: 'yes' | 'no' | null;
  readonly adviceOn: string;
  /** what was done with it */
  readonly adviceFollowUp: string;
  /** from when the activity is in use */
  readonly inUseFrom: string;
}

/** Where the risk stays high the AP is asked first, and what it says is done (rule 19). */
export const authorityConsulted = waitingRule<ResidualRiskFacts>({
  id: 'authority-consulted',
  level: 'error',
  title: 'Blijft het risico na de DPIA hoog, dan is de AP geraadpleegd',
  waitsFor: 'de DPIA zelf, met het risico dat overblijft',
  of: 'dpia',
  reads: ['residualRisk', 'consultedOn', 'adviceExtended', 'adviceOn', 'adviceFollowUp', 'inUseFrom'],
  citations: [avg('36(1)'), avg('36(2)')],
  *check({ residualRisk, consultedOn, adviceExtended, adviceOn, adviceFollowUp, inUseFrom }, today) {
    if (residualRisk === null) yield { path: ['residualRisk'], level: 'warning', citations: [avg('35(7)(d)')], text: 'Schrijf op hoe groot het risico is dat na de maatregelen overblijft. Is het hoog, dan gaat u eerst naar de AP.' };
    if (residualRisk !== 'high') return;
    const asked = readDate(consultedOn);
    if (asked === undefined || asked > today) {
      yield { path: ['consultedOn'], citations: [avg('36(1)')], text: 'Het risico blijft hoog. Raadpleeg de AP voordat u begint, of neem maatregelen die het kleiner maken.' };
      return;
    }
    const began = readDate(inUseFrom);
    if (began !== undefined && began < asked) yield { path: ['inUseFrom'], citations: [avg('36(1)')], text: `De verwerking begon voordat de AP op ${showDate(asked)} is geraadpleegd. Stop ermee tot de AP heeft geantwoord, of leg uit wat er gebeurde.` };
    if (readDate(adviceOn) === undefined) {
      const due = answerDue(asked, adviceExtended === 'yes');
      if (due !== undefined && due < today) yield { path: ['adviceOn'], level: 'warning', citations: [avg('36(2)')], text: `De AP zou uiterlijk op ${showDate(due)} antwoorden. Vraag hoe het staat, en vul het antwoord in.` };
    } else if (saysNothing(adviceFollowUp)) yield { path: ['adviceFollowUp'], citations: [avg('36(2)')], text: 'De AP heeft geadviseerd. Schrijf op wat u daarmee deed.' };
  },
});

/** The last day on which the AP answers, as the law has it on the day on which it was asked. */
function answerDue(asked: string, extended: boolean): string | undefined {
  const first = lastDayOf('consultationTerm', asked, asked);
  return first === undefined || !extended ? first : lastDayOf('consultationExtension', first, asked);
}
