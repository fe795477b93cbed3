import { avg } from '../../law/citation';
import { saysNothing } from '../../record/says-nothing';
import { dpoDuty, type DpoQuestion } from '../dpo-duty';
import { organisationRule } from '../rule';

/** Who must have an FG has one: art. 37(1) AVG. */
export const dpoIsAppointed = organisationRule({
  id: 'dpo-appointed',
  level: 'error',
  title: 'Er is een FG als dat moet',
  citations: [avg('37(1)')],
  reads: ['sector', 'coreMonitoring', 'coreSensitive', 'hasDpo'],
  *check(organisation) {
    const { contradicted, reasons } = dpoDuty(organisation);
    if (!contradicted) return;
    yield { path: ['hasDpo'], citations: reasons.flatMap(({ citations }) => citations), text: `Een FG is verplicht, en u hebt er geen. ${reasons.map(({ text }) => text).join(' ')} Wijs een FG aan.` };
  },
});

const questions: Readonly<Record<DpoQuestion, string>> = {
  sector: 'Kies of uw organisatie een overheid is. Daarvan hangt af of een FG verplicht is, en welke grondslagen passen.',
  coreMonitoring: 'Beantwoord of uw hoofdwerk mensen volgen is. Daarvan hangt af of een FG verplicht is.',
  coreSensitive: 'Beantwoord of uw hoofdwerk grootschalig gebruik van bijzondere gegevens is. Daarvan hangt af of een FG verplicht is.',
};

/** Whether there must be an FG was thought over, and why is written down: art. 37(1) AVG. */
export const dpoIsWeighed = organisationRule({
  id: 'dpo-weighed',
  level: 'tip',
  title: 'Er staat waarom u wel of geen FG hebt',
  citations: [avg('37(1)'), avg('5(2)')],
  reads: ['sector', 'coreMonitoring', 'coreSensitive', 'hasDpo', 'dpoReason'],
  *check({ dpoReason, ...answers }) {
    const { outcome, open } = dpoDuty(answers);
    if (outcome === 'open') for (const question of open) yield { path: [question], citations: [avg('37(1)')], text: questions[question] };
    else if (saysNothing(dpoReason)) yield { path: ['dpoReason'], citations: [avg('5(2)')], text: 'Schrijf op waarom u wel of geen FG hebt. Zo kan de AP uw keuze volgen.' };
  },
});
