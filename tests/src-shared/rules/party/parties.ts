import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankAgreement, type Agreement } from '@shared/record/agreement';
import { processorClauseIds } from '@shared/law/processor-clauses';
import type { Use } from '@shared/rules/world';

/** A use of the party of a case. */
export const usedAs = (as: Use['as'], role: Activity['role'] = 'controller'): { readonly uses: readonly Use[] } => ({
  uses: [{ as, activity: { id: 'a', rev: 'r', body: { ...activityKind.blank(), role } } }],
});

/** An agreement with a processor in which nothing is missing on the day of the cases. */
export const whole: Agreement = {
  ...blankAgreement('g'),
  type: 'processor',
  signedOn: '2026-01-05',
  guarantees: 'Certificaat gezien.',
  clauses: processorClauseIds.map((id) => ({ id, agreed: 'yes', place: '' })),
};

export const agreed = (...more: readonly Partial<Agreement>[]) => ({ agreements: more.map((each, index) => ({ ...whole, id: `g${index}`, ...each })) });
