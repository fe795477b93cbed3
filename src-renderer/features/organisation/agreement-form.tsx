import { agreementsField, type Agreement } from '@shared/record/agreement';
import { orderProblem } from '@shared/record/date-order';
import { memo, useState } from 'react';
import { ItemField } from '@renderer/fields/item-field';
import type { ItemFormProps } from '@renderer/fields/item-list';
import { agreementKeys, askedOfSome, type AskedOfSome } from './agreement-keys';
import styles from './agreement.module.css';
import { ClauseChecklist } from './clause-checklist';

const { fields } = agreementsField;

/** One agreement: what is asked depends on its sort, and what was filled in stays in sight. */
export const AgreementForm = memo(function AgreementForm({ item, onChange }: ItemFormProps<Agreement>) {
  // What is still being typed is no mistake yet.
  const [left, setLeft] = useState(item);
  // Emptying a field does not take it away from under the cursor.
  const [held, setHeld] = useState<readonly AskedOfSome[]>([]);
  const filled = askedOfSome.filter((key) => item[key].length > 0);
  if (filled.some((key) => !held.includes(key))) setHeld([...new Set([...held, ...filled])]);

  const keys = agreementKeys(item);
  const shows = (key: AskedOfSome) => keys.includes(key) || held.includes(key);
  const settled = left.signedOn === item.signedOn && left.until === item.until;
  const place = { item, onChange };
  return (
    <div className={styles['agreement']} onBlur={() => setLeft(item)}>
      <ItemField field={fields.type} name="type" {...place} />
      <ItemField field={fields.title} name="title" {...place} />
      <div className={styles['dates']}>
        <ItemField field={fields.signedOn} name="signedOn" {...place} />
        <ItemField field={fields.until} name="until" {...place} error={settled ? orderProblem(item.signedOn, item.until, 'de dag van tekenen of aanvaarden') : undefined} />
        <ItemField field={fields.reviewOn} name="reviewOn" {...place} />
      </div>
      {shows('shared') && <ItemField field={fields.shared} name="shared" {...place} />}
      {shows('requests') && <ItemField field={fields.requests} name="requests" {...place} />}
      {shows('breachNotice') && <ItemField field={fields.breachNotice} name="breachNotice" {...place} />}
      {shows('retention') && <ItemField field={fields.retention} name="retention" {...place} />}
      {shows('atTheEnd') && <ItemField field={fields.atTheEnd} name="atTheEnd" {...place} />}
      {shows('guarantees') && <ItemField field={fields.guarantees} name="guarantees" {...place} />}
      {shows('clauses') && <ClauseChecklist clauses={item.clauses} onChange={(clauses) => onChange({ ...item, clauses: [...clauses] })} />}
    </div>
  );
});
