import { avg, type Citation } from '../law/citation';
import type { Activity } from '../record/activity/activity';
import type { Organisation } from '../record/organisation';
import { listed } from './about';
import { lawValue } from './law-value';

/** Whether an activity must be in the register, and why: art. 30(5) AVG. One of its conditions is enough. */
export interface RegisterDuty {
  readonly outcome: 'required' | 'voluntary' | 'open';
  readonly text: string;
}

/** What is weighed of an activity. */
export type WeighedActivity = Pick<Activity, 'occasional' | 'dataCategories' | 'monitoring' | 'automatedDecisions'>;

/** What of the organisation and around it is weighed. */
interface Around {
  readonly size: Organisation['size'];
  /** its screening came to a high risk */
  readonly highRisk: boolean;
  /** ISO date */
  readonly today: string;
}

export const registerDutyCitations: readonly Citation[] = [avg('30(5)')];

/** From how many people every processing is in the register: '250'; '' on a day of which nothing is known. */
export function registerStaff(today: string): string {
  return String(lawValue('registerStaff', today)?.value ?? '');
}

/** What is not answered is never taken for an answer that frees from the duty. */
export function registerDuty(activity: WeighedActivity, around: Around): RegisterDuty {
  const reasons = reasonsFor(activity, around);
  if (reasons.length > 0) return { outcome: 'required', text: `Deze verwerking hoort in het register: ${listed(reasons)}.` };
  if (activity.occasional === null) return { outcome: 'open', text: 'Of deze verwerking in het register moet, blijkt uit dit antwoord.' };
  if (around.size === null) return { outcome: 'open', text: 'Of deze verwerking in het register moet, hangt af van het aantal mensen dat bij u werkt. Vul dat in bij Organisatie.' };
  return {
    outcome: 'voluntary',
    text: 'Deze verwerking hoeft alleen in het register als zij waarschijnlijk een risico geeft voor de betrokkenen. Vrijwillig opnemen mag altijd; dat is dan wat u hier doet.',
  };
}

function reasonsFor({ occasional, dataCategories, monitoring, automatedDecisions }: WeighedActivity, { size, highRisk, today }: Around): readonly string[] {
  const staff = registerStaff(today);
  const watches = monitoring !== null && monitoring !== 'no';
  const judges = automatedDecisions !== null && automatedDecisions !== 'no';
  const reasons: readonly (readonly [boolean, string])[] = [
    [occasional === 'no', 'zij is niet incidenteel'],
    [dataCategories.some(({ dataClass }) => dataClass === 'special'), 'er zijn bijzondere gegevens bij'],
    [dataCategories.some(({ dataClass }) => dataClass === 'criminal'), 'er zijn strafrechtelijke gegevens bij'],
    [highRisk, 'de DPIA-screening kwam uit op een hoog risico'],
    [!highRisk && watches, 'mensen volgen of filmen geeft een risico'],
    [!highRisk && judges, 'mensen door een computer laten beoordelen geeft een risico'],
    [size === 'large', staff === '' ? 'uw organisatie is te groot voor de uitzondering' : `er werken bij u ${staff} mensen of meer`],
  ];
  return reasons.flatMap(([holds, text]) => (holds ? [text] : []));
}
