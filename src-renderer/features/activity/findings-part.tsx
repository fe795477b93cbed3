import type { Activity } from '@shared/record/activity/activity';
import { parts, type Part } from '@renderer/fields/activity-parts';
import { openFindings, wrongFindings, type Finding } from './findings';
import styles from './findings.module.css';
import part from './part.module.css';
import { PartGroup } from './part-group';

interface FindingsPartProps {
  readonly activity: Activity;
  readonly onPart: (part: Part) => void;
}

/** What to look at before this activity is whole. */
export function FindingsPart({ activity, onPart }: FindingsPartProps) {
  const open = openFindings(activity);
  const wrong = wrongFindings(activity);
  return (
    <div className={part['stack']}>
      {open.length + wrong.length === 0 && <p className={styles['calm']}>Op alles wat art. 30 AVG over deze verwerking vraagt staat een antwoord.</p>}
      {open.length > 0 && (
        <PartGroup title="Nog niet ingevuld">
          <Findings name="Nog niet ingevuld" findings={open} onPart={onPart} />
        </PartGroup>
      )}
      {wrong.length > 0 && (
        <PartGroup title="Niet te lezen of in tegenspraak">
          <Findings name="Niet te lezen of in tegenspraak" findings={wrong} onPart={onPart} />
        </PartGroup>
      )}
      <p className={part['note']}>Hier wordt nagegaan of er een antwoord staat op wat art. 30 AVG vraagt, niet of het antwoord klopt. Dat beoordeelt u zelf.</p>
    </div>
  );
}

interface FindingsProps {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly onPart: (part: Part) => void;
}

function Findings({ name, findings, onPart }: FindingsProps) {
  return (
    <ul className={styles['findings']} aria-label={name}>
      {findings.map((finding) => (
        <li key={finding.key}>
          <button type="button" onClick={() => onPart(finding.part)}>
            <span dir="auto">{finding.text}</span>
            <span className={styles['where']}>{parts[finding.part]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
