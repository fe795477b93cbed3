import { avg } from '../../law/citation';
import { askedKeys } from '../../record/activity/open-items';
import { activityRule } from '../rule';
import { openFindings } from './open-findings';

/** Each purpose has a lawful basis (rule 3). */
export const lawfulBasisChosen = activityRule({
  id: 'lawful-basis',
  level: 'error',
  title: 'Elk doel heeft een grondslag',
  citations: [avg('6(1)'), avg('13(1)(c)'), avg('5(2)')],
  reads: askedKeys,
  *check(activity) {
    if (activity.role === 'processor') return;
    yield* openFindings(activity, { bases: ['Dit doel heeft nog geen grondslag. Kies waarom u de gegevens hiervoor mag gebruiken.', avg('6(1)')] });
  },
});
