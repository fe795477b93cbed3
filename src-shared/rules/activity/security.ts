import { avg } from '../../law/citation';
import { askedKeys } from '../../record/activity/open-items';
import { activityRule } from '../rule';
import { openFindings } from './open-findings';

/** How the data are kept safe is described, where that can be done (rule 37). */
export const securityIsDescribed = activityRule({
  id: 'security-described',
  level: 'warning',
  title: 'De beveiliging is beschreven',
  citations: [avg('30(1)(g)'), avg('30(2)(d)'), avg('32(1)')],
  reads: askedKeys,
  *check(activity) {
    const citation = avg(activity.role === 'processor' ? '30(2)(d)' : '30(1)(g)');
    yield* openFindings(activity, { security: ['Er staat nog niet hoe de gegevens zijn beveiligd. Kies de maatregelen, of schrijf op waar het beleid te vinden is.', citation] });
  },
});
