import { avg, type Citation } from '../law/citation';
import type { Activity } from '../record/activity/activity';
import type { Role } from '../record/activity/general';

/** The questions by which the role is told, in the order in which they are asked. */
export const roleQuestions = ['decidesPurpose', 'decidesMeans', 'ownDuty', 'instructed'] as const satisfies readonly (keyof Activity)[];
export type RoleQuestion = (typeof roleQuestions)[number];

export type RoleAnswers = Readonly<Record<RoleQuestion, 'yes' | 'no' | null>> & {
  /** a party is named with which we decide together */
  readonly together: boolean;
};

/** What the answers lead to: a role, or what has to be asked first. */
type Outcome = 'joint' | 'controller' | 'askDpo' | 'ownDuty' | 'processor' | 'noInstruction';

export interface RoleAdvice {
  /** absent where the answers do not settle one */
  readonly role?: Role;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** the open questions on whose answer it depends; none when nothing more needs to be asked */
  readonly open: readonly RoleQuestion[];
}

const advice: Readonly<Record<Outcome, Omit<RoleAdvice, 'open'>>> = {
  joint: {
    role: 'joint',
    text: 'U bepaalt doel of middelen samen met een ander: dan bent u gezamenlijk verantwoordelijk. Leg in een regeling vast wie wat doet.',
    citations: [avg('26(1)')],
  },
  controller: { role: 'controller', text: 'U bepaalt zelf het doel en de middelen: dan bent u de verwerkingsverantwoordelijke.', citations: [avg('4(7)')] },
  askDpo: {
    role: 'controller',
    text: 'U bepaalt zelf het doel of de middelen, maar niet beide. Waarschijnlijk bent u verwerkingsverantwoordelijke; leg het voor aan de FG of aan een andere deskundige.',
    citations: [avg('4(7)'), avg('28(10)')],
  },
  ownDuty: {
    role: 'controller',
    text: 'Voor wat u uit een eigen plicht met de gegevens doet, bent u waarschijnlijk zelf verwerkingsverantwoordelijke. Leg het voor aan de FG of aan een andere deskundige.',
    citations: [avg('4(7)')],
  },
  processor: {
    role: 'processor',
    text: 'U doet alleen wat een ander u schriftelijk opdraagt: dan bent u verwerker. Noem hieronder voor wie.',
    citations: [avg('4(8)'), avg('28(3)'), avg('30(2)')],
  },
  noInstruction: {
    text: 'U bepaalt zelf niets, en niemand droeg het u schriftelijk op: geen rol past zo. Kijk de antwoorden na, of leg de opdracht vast voordat u verdergaat.',
    citations: [avg('28(3)'), avg('29')],
  },
};

/**
 * Advises on the own role from the answers, as art. 4(7), 4(8) and 26 AVG tell roles apart. While answers are open it names those
 * that would decide; it gives a role as soon as no open answer could lead to another.
 */
export function roleAdvice(answers: RoleAnswers): RoleAdvice {
  const [outcome, ...others] = outcomesOf(answers);
  if (outcome !== undefined && others.length === 0) return { ...advice[outcome], open: [] };
  const open = roleQuestions.filter((question) => answers[question] === null && matters(question, answers));
  return { text: openText(answers), citations: [avg('4(7)'), avg('4(8)')], open };
}

function openText({ decidesPurpose, decidesMeans, ownDuty }: RoleAnswers): string {
  if (decidesPurpose === 'yes' || decidesMeans === 'yes') return 'U bent waarschijnlijk verwerkingsverantwoordelijke. Zeker is dat nog niet.';
  if (decidesPurpose === 'no' && decidesMeans === 'no' && ownDuty === 'no') return 'Of u verwerker bent, hangt af van een schriftelijke instructie.';
  return 'De antwoorden bepalen de rol nog niet.';
}

function outcomeOf({ decidesPurpose, decidesMeans, ownDuty, instructed, together }: RoleAnswers): Outcome {
  const decides = [decidesPurpose, decidesMeans].filter((answer) => answer === 'yes').length;
  if (decides > 0 && together) return 'joint';
  if (decides === 2) return 'controller';
  if (decides === 1) return 'askDpo';
  if (ownDuty === 'yes') return 'ownDuty';
  return instructed === 'yes' ? 'processor' : 'noInstruction';
}

/** Every outcome that the open answers leave possible, each once. */
function outcomesOf(answers: RoleAnswers): readonly Outcome[] {
  const question = roleQuestions.find((each) => answers[each] === null);
  if (question === undefined) return [outcomeOf(answers)];
  return [...new Set((['yes', 'no'] as const).flatMap((answer) => outcomesOf({ ...answers, [question]: answer })))];
}

/** For some answers to the other questions, this one decides. */
function matters(question: RoleQuestion, answers: RoleAnswers): boolean {
  const other = roleQuestions.find((each) => each !== question && answers[each] === null);
  if (other !== undefined) return (['yes', 'no'] as const).some((answer) => matters(question, { ...answers, [other]: answer }));
  return outcomeOf({ ...answers, [question]: 'yes' }) !== outcomeOf({ ...answers, [question]: 'no' });
}
