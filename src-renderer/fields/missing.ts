import type { ActivitySummary } from '@shared/record/activity';
import { counted } from '@renderer/ui/counted';

/** What an activity still lacks, in words; empty when nothing that was asked so far is open. */
export function missingIn(activity: ActivitySummary): readonly string[] {
  const open: string[] = [];
  if (activity.name.trim() === '') open.push('naam');
  if (activity.role === null) open.push('rol');
  if (activity.purposes === 0) open.push('doel');
  if (activity.purposesWithoutBasis > 0) open.push(`grondslag bij ${counted(activity.purposesWithoutBasis, 'doel', 'doelen')}`);
  return open;
}
