import type { Organisation } from '@shared/record/organisation';
import { registerDutyCitations, registerStaff } from '@shared/rules/register-duty';
import { useState } from 'react';
import { Cited } from '@renderer/fields/cited';
import { isoDay } from '@renderer/ui/dates';
import styles from './organisation.module.css';

/** What the size of the organisation means for its register: the exception of art. 30(5) AVG and its three conditions. */
export function RegisterDuty({ size }: Pick<Organisation, 'size'>) {
  const [today] = useState(() => isoDay(new Date()));
  return (
    <p role="status" className={styles['duty']}>
      {size !== null && (
        <>
          {words(size, registerStaff(today))} <Cited citations={registerDutyCitations} />
        </>
      )}
    </p>
  );
}

function words(size: NonNullable<Organisation['size']>, staff: string): string {
  if (size === 'large') return `Elke verwerking hoort in het register${staff === '' ? '' : `: dat geldt vanaf ${staff} mensen`}.`;
  return 'Ook dan hoort in het register wat een risico geeft, wat niet incidenteel is en wat bijzondere of strafrechtelijke gegevens bevat: één daarvan is genoeg. Salarissen, cliëntdossiers en een contactformulier zijn niet incidenteel. Bij elke verwerking ziet u of en waarom zij in het register hoort.';
}
