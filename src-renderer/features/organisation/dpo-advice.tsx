import { dpoRules } from '@shared/law/dpo-duty';
import { organisationKind } from '@shared/record/organisation';
import { dpoDuty, type DpoAnswers, type DpoDuty } from '@shared/rules/dpo-duty';
import { Cited } from '@renderer/fields/cited';
import { Disclosure } from '@renderer/ui/disclosure';
import { Notice } from '@renderer/ui/notice';
import styles from './organisation.module.css';

const titles: Readonly<Record<DpoDuty['outcome'], string>> = {
  mandatory: 'Een FG is verplicht',
  voluntary: 'Een FG is niet verplicht',
  open: 'Of een FG verplicht is, blijkt uit deze antwoorden',
};

const { fields } = organisationKind;

/** What the answers of the organisation mean for whether it must have an FG, and why, and what then holds. */
export function DpoAdvice({ organisation }: { readonly organisation: DpoAnswers }) {
  const { outcome, reasons, open, contradicted } = dpoDuty(organisation);
  return (
    <>
      <div role="status">
        <div className={styles['advice']}>
          <b>{titles[outcome]}</b>
          <ul>
            {reasons.map(({ text, citations }) => (
              <li key={text}>
                {text} <Cited citations={citations} />
              </li>
            ))}
            {outcome === 'open' && open.map((question) => <li key={question}>Nog open: ‘{fields[question].label}’</li>)}
          </ul>
        </div>
        {contradicted && (
          <Notice tone="error">
            <p>Er is geen FG, staat hieronder. Wijs een FG aan en meld die aan bij de AP, of kijk na of deze antwoorden kloppen.</p>
          </Notice>
        )}
      </div>
      <Disclosure title="Wat voor een FG geldt">
        <ul className={styles['points']}>
          {dpoRules.map(({ label, citations }) => (
            <li key={label}>
              {label} <Cited citations={citations} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
