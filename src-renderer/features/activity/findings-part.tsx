import type { Activity } from '@shared/record/activity/activity';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { parts } from '@renderer/fields/activity-parts';
import { wrongValues, type WrongValue } from './findings';
import styles from './findings.module.css';
import part from './part.module.css';
import { PartGroup } from './part-group';

interface FindingsPartProps {
  readonly org: string;
  readonly id: string;
  readonly activity: Activity;
  /** what the rules find */
  readonly children: ReactNode;
}

/** What to look at before this activity is whole: what the rules find, and what cannot be read. */
export function FindingsPart({ org, id, activity, children }: FindingsPartProps) {
  const wrong = wrongValues(activity);
  return (
    <div className={part['stack']}>
      <PartGroup title="Bevindingen">{children}</PartGroup>
      {wrong.length > 0 && (
        <PartGroup title="Niet te lezen of in tegenspraak">
          <ul className={styles['findings']} aria-label="Niet te lezen of in tegenspraak">
            {wrong.map((each) => (
              <li key={each.key} data-row={each.key}>
                <WrongLink org={org} id={id} wrong={each} />
              </li>
            ))}
          </ul>
        </PartGroup>
      )}
    </div>
  );
}

function WrongLink({ org, id, wrong: { key, text, part: deel } }: Pick<FindingsPartProps, 'org' | 'id'> & { readonly wrong: WrongValue }) {
  return (
    <Link to="/o/$org/register/$activity" params={{ org, activity: id }} search={{ deel, veld: key }}>
      <span dir="auto">{text}</span>
      <span className={styles['where']}>{parts[deel]}</span>
    </Link>
  );
}
