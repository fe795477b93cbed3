import { avg, uavg } from '../law/citation';
import { readDate } from '../values/date';
import { isBlank } from './about';
import type { Found } from './finding';

/** What the log of requests will have to say of one of them: art. 12 and 15–22 AVG. Days are ISO dates, '' while unknown. */
export interface RequestFacts {
  readonly receivedOn: string;
  /**
   * The last day to answer, and that after an extension. They are given: counting months with the days of Regulation 1182/71 is
   * for whoever builds the log.
   */
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
  /** data were rectified, erased or restricted */
  readonly dataChanged: 'yes' | 'no' | null;
  /** who got the data was told of that, or why that could not be done */
  readonly recipientsTold: string;
}

/** Whether a second term runs: the person was told so, with why, while the first one lasted. */
function isExtended({ dueOn, extensionToldOn, extensionReason }: RequestFacts): boolean {
  const told = readDate(extensionToldOn);
  return told !== undefined && told <= dueOn && !isBlank(extensionReason);
}

/**
 * What is missing of one request (rule 21).
 * @param today ISO date
 */
export function* requestFindings(request: RequestFacts, today: string): Generator<Found> {
  const { receivedOn, dueOn, extendedDueOn, extensionToldOn, extensionReason, answeredOn } = request;
  if (readDate(receivedOn) === undefined) yield { path: ['receivedOn'], level: 'error', citations: [avg('12(3)')], text: 'Vul in wanneer u het verzoek kreeg: daarmee begint de termijn.' };
  const told = readDate(extensionToldOn);
  if (told !== undefined && readDate(dueOn) !== undefined && told > dueOn) {
    yield { path: ['extensionToldOn'], level: 'error', citations: [avg('12(3)')], text: 'De verlenging is te laat meegedeeld: dat hoort binnen de eerste maand.' };
  }
  if (told !== undefined && isBlank(extensionReason)) yield { path: ['extensionReason'], level: 'error', citations: [avg('12(3)')], text: 'Schrijf op waarom u de termijn verlengt; de betrokkene hoort de reden.' };
  const last = readDate(isExtended(request) ? extendedDueOn : dueOn);
  const answered = readDate(answeredOn);
  if (last !== undefined && (answered ?? today) > last) {
    const text = answered === undefined ? 'De termijn om te antwoorden is voorbij. Antwoord nu.' : 'Het antwoord kwam na de termijn. Kijk hoe dat de volgende keer op tijd kan.';
    yield { path: ['answeredOn'], level: 'error', citations: [avg('12(3)')], text };
  }
  yield* afterAnswer(request);
}

function* afterAnswer({ outcome, ground, remediesTold, dataChanged, recipientsTold }: RequestFacts): Generator<Found> {
  if (outcome === 'refused' || outcome === 'partly') {
    if (isBlank(ground)) yield { path: ['ground'], level: 'error', citations: [avg('12(4)'), uavg('41')], text: 'Schrijf op waarom u het verzoek niet of niet helemaal uitvoert.' };
    if (remediesTold !== 'yes') yield { path: ['remediesTold'], level: 'error', citations: [avg('12(4)'), uavg('35')], text: 'Wie een weigering krijgt, hoort dat hij kan klagen bij de AP en naar de rechter kan. Zet dat in het antwoord.' };
  }
  if (dataChanged === 'yes' && isBlank(recipientsTold)) {
    yield { path: ['recipientsTold'], level: 'error', citations: [avg('19')], text: 'Vertel iedereen die de gegevens kreeg dat ze zijn gewijzigd of gewist, of schrijf op waarom dat niet kan.' };
  }
}
