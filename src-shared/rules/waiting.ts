import { avg, uavg, type Citation } from '../law/citation';

/** A rule of which the data are not kept yet: it finds nothing until they are, and nobody is told that all is well. */
export interface WaitingRule {
  readonly id: string;
  /** what will have to be so, in a few Dutch words */
  readonly title: string;
  /** what has to be there first, in Dutch */
  readonly waitsFor: string;
  /** what it will read, by record and field */
  readonly reads: readonly string[];
  readonly citations: readonly Citation[];
}

const breach = ['awareAt', 'risk', 'reportedAt', 'delayReason', 'peopleToldAt', 'notToldReason', 'facts', 'consequences', 'measures'];
const request = ['receivedOn', 'dueOn', 'extendedDueOn', 'extensionToldOn', 'extensionReason', 'answeredOn', 'outcome', 'ground', 'remediesTold', 'dataChanged', 'recipientsTold'];

/** Rules 19 (the AP), 20, 21, 22 (a statement that is older than the register), 27 and 28: for the first two the checks are written, see `waiting-breach.ts` and `waiting-request.ts`. */
export const waitingRules: readonly WaitingRule[] = [
  {
    id: 'breach-handled',
    title: 'Een datalek is op tijd gemeld en volledig vastgelegd',
    waitsFor: 'het register van datalekken',
    reads: breach.map((field) => `breach.${field}`),
    citations: [avg('33'), avg('34')],
  },
  {
    id: 'request-handled',
    title: 'Een verzoek is op tijd en volledig beantwoord',
    waitsFor: 'het register van verzoeken',
    reads: request.map((field) => `request.${field}`),
    citations: [avg('12(3)'), avg('12(4)'), avg('19'), uavg('35')],
  },
  {
    id: 'authority-consulted',
    title: 'Blijft het risico na de DPIA hoog, dan is de AP geraadpleegd',
    waitsFor: 'de DPIA zelf, met het risico dat overblijft',
    reads: ['dpia.activity', 'dpia.residualRisk', 'dpia.consultedOn'],
    citations: [avg('36(1)')],
  },
  {
    id: 'statement-of-today',
    title: 'De privacyverklaring is niet ouder dan wat er in het register staat',
    waitsFor: 'privacyverklaringen die zijn vastgesteld en bewaard',
    reads: ['statement.audience', 'statement.publishedOn', 'statement.activities', 'activity.rev'],
    citations: [avg('12(1)'), avg('13'), avg('14')],
  },
  {
    id: 'portability-promised',
    title: 'Overdraagbaarheid is alleen beloofd waar dat recht bestaat',
    waitsFor: 'privacyverklaringen die zijn vastgesteld en bewaard; een geplakte tekst wordt er al op nagekeken',
    reads: ['statement.rights', 'activity.purposes'],
    citations: [avg('20(1)')],
  },
  {
    id: 'objection-told',
    title: 'Het recht van bezwaar staat erin waar het bestaat',
    waitsFor: 'privacyverklaringen die zijn vastgesteld en bewaard; een geplakte tekst wordt er al op nagekeken',
    reads: ['statement.rights', 'activity.purposes'],
    citations: [avg('21(1)'), avg('21(4)')],
  },
];
