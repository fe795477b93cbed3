import { avg, uavg } from '../law/citation';
import { saysNothing } from '../record/says-nothing';
import { readDate, showDate } from '../values/date';
import type { Found } from './finding';
import { waitingRule } from './waiting-rule';

/** What the log of requests will have to say of one of them: art. 12 and 15–22 AVG. Days are ISO dates, '' while unknown. */
export interface RequestFacts {
  readonly receivedOn: string;
  /**
   * The day to aim at: the end of the term as it is, before a weekend or a holiday moves it; and that of the extended term. These days
   * and the next two are given: counting months with the days of Regulation 1182/71 is for whoever builds the log.
   */
  readonly targetOn: string;
  readonly extendedTargetOn: string;
  /** the last day to answer, and that after an extension */
  readonly dueOn: string;
  readonly extendedDueOn: string;
  readonly extensionToldOn: string;
  readonly extensionReason: string;
  readonly answeredOn: string;
  readonly outcome: 'granted' | 'partly' | 'refused' | null;
  /** why it was refused */
  readonly ground: string;
  /** the answer says that a complaint to the AP and the way to the court are open */
  readonly remediesTold: 'yes' | 'no' | null;
  /** data were rectified or erased, or their use was restricted */
  readonly dataChanged: 'yes' | 'no' | null;
  /** who got the data was told of that, or why that could not be done */
  readonly recipientsTold: string;
}

/** Whether a second term runs: the person was told so, with why, while the first one lasted. */
function isExtended({ dueOn, extensionToldOn, extensionReason }: RequestFacts): boolean {
  const told = readDate(extensionToldOn);
  return told !== undefined && told <= dueOn && !saysNothing(extensionReason);
}

/** A request is answered in time, with all that its answer has to say (rule 21). */
export const requestHandled = waitingRule<RequestFacts>({
  id: 'request-handled',
  level: 'error',
  title: 'Een verzoek is op tijd en volledig beantwoord',
  waitsFor: 'het register van verzoeken',
  of: 'request',
  reads: [
    ...(['receivedOn', 'targetOn', 'extendedTargetOn', 'dueOn', 'extendedDueOn', 'extensionToldOn', 'extensionReason', 'answeredOn'] as const),
    ...(['outcome', 'ground', 'remediesTold', 'dataChanged', 'recipientsTold'] as const),
  ],
  citations: [avg('12(3)'), avg('12(4)'), avg('19'), uavg('35')],
  *check(request, today) {
    yield* beforeAnswer(request);
    yield* inTime(request, today);
    yield* afterAnswer(request);
  },
});

function* beforeAnswer({ receivedOn, dueOn, extensionToldOn, extensionReason }: RequestFacts): Generator<Found> {
  if (readDate(receivedOn) === undefined) yield { path: ['receivedOn'], citations: [avg('12(3)')], text: 'Vul in wanneer u het verzoek kreeg: daarmee begint de termijn.' };
  const told = readDate(extensionToldOn);
  if (told !== undefined && readDate(dueOn) !== undefined && told > dueOn) {
    yield { path: ['extensionToldOn'], citations: [avg('12(3)')], text: 'De verlenging is te laat meegedeeld: dat hoort binnen de eerste maand.' };
  }
  if (told !== undefined && saysNothing(extensionReason)) yield { path: ['extensionReason'], citations: [avg('12(3)')], text: 'Schrijf op waarom u de termijn verlengt; de betrokkene hoort de reden.' };
}

/** Past the day to aim at there is still time, and past the last day there is none. */
function* inTime(request: RequestFacts, today: string): Generator<Found> {
  const extended = isExtended(request);
  const last = readDate(extended ? request.extendedDueOn : request.dueOn);
  const target = readDate(extended ? request.extendedTargetOn : request.targetOn);
  const answered = readDate(request.answeredOn);
  const day = answered ?? today;
  const path = ['answeredOn'];
  if (last !== undefined && day > last) {
    const text = answered === undefined ? 'De termijn om te antwoorden is voorbij. Antwoord nu.' : 'Het antwoord kwam na de termijn. Kijk hoe dat de volgende keer op tijd kan.';
    yield { path, citations: [avg('12(3)')], text };
  } else if (answered === undefined && target !== undefined && day > target) {
    const until = last === undefined ? '' : ` De uiterste dag is ${showDate(last)}.`;
    yield { path, level: 'warning', citations: [avg('12(3)')], text: `De streefdatum ${showDate(target)} is voorbij. Antwoord zo snel als het kan.${until}` };
  }
}

function* afterAnswer({ outcome, ground, remediesTold, dataChanged, recipientsTold }: RequestFacts): Generator<Found> {
  if (outcome === 'refused' || outcome === 'partly') {
    if (saysNothing(ground)) yield { path: ['ground'], citations: [avg('12(4)'), uavg('41')], text: 'Schrijf op waarom u het verzoek niet of niet helemaal uitvoert.' };
    if (remediesTold !== 'yes') yield { path: ['remediesTold'], citations: [avg('12(4)'), uavg('35')], text: 'Wie een weigering krijgt, hoort dat hij kan klagen bij de AP en naar de rechter kan. Zet dat in het antwoord.' };
  }
  if (dataChanged === 'yes' && saysNothing(recipientsTold)) {
    yield { path: ['recipientsTold'], citations: [avg('19')], text: 'Vertel iedereen die de gegevens kreeg dat ze zijn gewijzigd of gewist, of dat het gebruik is beperkt, of schrijf op waarom dat niet kan.' };
  }
}
