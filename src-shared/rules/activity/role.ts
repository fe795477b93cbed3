import { avg } from '../../law/citation';
import { roleOptions } from '../../record/activity/general';
import { roleAdvice } from '../role-advice';
import { activityRule } from '../rule';

/** The role that was chosen is the one that the answers of the help lead to. */
export const roleFitsAnswers = activityRule({
  id: 'role-fits-answers',
  level: 'warning',
  title: 'De rol past bij wie doel en middelen bepaalt',
  citations: [avg('4(7)'), avg('4(8)')],
  reads: ['role', 'decidesPurpose', 'decidesMeans', 'ownDuty', 'instructed', 'jointControllers'],
  *check({ role, decidesPurpose, decidesMeans, ownDuty, instructed, jointControllers }) {
    if (role === null) return;
    const together = jointControllers.some(({ party }) => party !== '');
    const advice = roleAdvice({ decidesPurpose, decidesMeans, ownDuty, instructed, together });
    // Every question has an answer, and none of them makes a processor of us: there has to be an instruction.
    if (advice.role === undefined && advice.open.length === 0 && role === 'processor') {
      yield { path: ['instructed'], citations: advice.citations, text: 'Een verwerker werkt op schriftelijke instructie van een ander, en die is er volgens uw antwoorden niet. Leg de opdracht vast, of kijk of de rol klopt.' };
      return;
    }
    // While nobody is named with whom we decide together, the help cannot tell one sort of controller from the other.
    if (advice.role === undefined || advice.role === role || (advice.role === 'controller' && role === 'joint')) return;
    const label = roleOptions.find(({ value }) => value === advice.role)?.label ?? '';
    yield {
      path: ['role'],
      judge: true,
      read: { role, decidesPurpose, decidesMeans, ownDuty, instructed, together },
      citations: advice.citations,
      text: `De gekozen rol past niet bij de antwoorden hieronder: die wijzen op ‘${label}’. Kies een andere rol, of leg uit waarom deze klopt.`,
    };
  },
});

/** Purposes and bases are of who decides; a processor that names its own looks at the questions by which the role is told. */
export const processorDecidesNothing = activityRule({
  id: 'processor-decides-nothing',
  level: 'warning',
  title: 'Een verwerker heeft geen eigen doelen en grondslagen',
  citations: [avg('4(7)'), avg('28(10)')],
  reads: ['role', 'decidesPurpose', 'decidesMeans', 'ownDuty', 'instructed', 'jointControllers', 'purposes'],
  *check({ role, decidesPurpose, decidesMeans, ownDuty, instructed, jointControllers, purposes }) {
    // What a purpose of another is for may well be written down here; a basis is only ever one's own.
    const own = purposes.filter(({ basis }) => basis !== null);
    if (role !== 'processor' || own.length === 0) return;
    const [question] = roleAdvice({ decidesPurpose, decidesMeans, ownDuty, instructed, together: jointControllers.some(({ party }) => party !== '') }).open;
    // Where the answers tell the role, they are held against it above.
    if (question === undefined) return;
    yield {
      path: [question],
      judge: true,
      read: { own: own.map(({ description, basis, basisExplanation }) => ({ description, basis, basisExplanation })) },
      text: 'U noemt eigen doelen en grondslagen. Beslist u daarover zelf, dan bent u verantwoordelijke en geen verwerker. Beantwoord de vragen bij ‘Hulp bij de keuze’, of leg uit van wie deze grondslagen zijn.',
    };
  },
});
