import type { Activity } from '@shared/record/activity/activity';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { screeningKind } from '@shared/record/screening';
import { registerDuty } from '@shared/rules/register-duty';
import { latestScreenings } from '@shared/screening/latest';
import { useState } from 'react';
import { useRows } from '@renderer/records/hooks';
import { useRecord } from '@renderer/records/use-record';
import { isoDay } from '@renderer/ui/dates';
import styles from './noted.module.css';

interface RegisterDutyProps {
  readonly org: string;
  readonly id: string;
  readonly activity: Activity;
}

/** Whether this activity must be in the register, and why; its field says by which article. */
export function RegisterDuty({ org, id, activity }: RegisterDutyProps) {
  const [today] = useState(() => isoDay(new Date()));
  const read = useRecord(org);
  const outcome = latestScreenings(useRows(screeningKind, org)).get(id)?.frozenStatus;
  const size = read.status === 'ready' ? (read.record.body as Organisation).size : organisationKind.blank().size;
  const { text } = registerDuty(activity, { size, highRisk: outcome === 'mandatory', today });
  return (
    <p role="status" className={styles['note']}>
      {text}
    </p>
  );
}
