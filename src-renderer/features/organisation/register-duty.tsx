import { avg } from '@shared/law/citation';
import type { Organisation } from '@shared/record/organisation';
import { Cited } from '@renderer/fields/cited';
import styles from './organisation.module.css';

const words: Readonly<Record<NonNullable<Organisation['size']>, string>> = {
  small:
    'Ook dan hoort in het register wat een risico geeft, wat niet incidenteel is en wat bijzondere of strafrechtelijke gegevens bevat: één daarvan is genoeg. Salarissen, cliëntdossiers en een contactformulier zijn niet incidenteel.',
  large: 'Elke verwerking hoort in het register.',
};

const asked = [avg('30(5)')];

/** What the size of the organisation means for its register. */
export function RegisterDuty({ size }: Pick<Organisation, 'size'>) {
  return (
    <p role="status" className={styles['duty']}>
      {size !== null && (
        <>
          {words[size]} <Cited citations={asked} />
        </>
      )}
    </p>
  );
}
