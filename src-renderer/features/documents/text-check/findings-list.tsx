import type { TextCheck } from '@shared/text-check/check-text';
import { certainties, type Finding, type Place } from '@shared/text-check/finding';
import { useState } from 'react';
import { counted } from '@renderer/ui/counted';
import { Picker } from '../picker';
import { FindingItem } from './finding-item';
import styles from './text-check.module.css';
import { certaintyWords, perhapsLacking } from './words';

const all = 'alle';

interface FindingsListProps {
  readonly org: string;
  readonly check: Extract<TextCheck, { outcome: 'checked' }>;
  readonly onGo: (place: Place) => void;
}

/** What was found, all of it or as sure as was chosen; and what the text does tell. */
export function FindingsList({ org, check: { findings, told, short }, onGo }: FindingsListProps) {
  const [chosen, setChosen] = useState<string>(all);
  const shown = findings.filter(({ certainty }) => chosen === all || certainty === chosen);
  const folded = chosen === all ? perhapsLacking(findings) : [];
  const items = (some: readonly Finding[]) => some.map((finding) => <FindingItem key={`${finding.group} ${finding.id} ${finding.certainty}`} org={org} finding={finding} onGo={onGo} />);
  const options = certainties.map((certainty) => ({ value: certainty, label: `${certaintyWords[certainty]} (${findings.filter((finding) => finding.certainty === certainty).length})` }));
  return (
    <>
      {findings.length > 0 && <Picker label="Hoe zeker" value={chosen} options={[{ value: all, label: `Alle (${findings.length})` }, ...options]} onChange={setChosen} />}
      {shown.length > folded.length && (
        <ul aria-label="Gevonden" className={styles['findings']}>
          {items(shown.filter((finding) => !folded.includes(finding)))}
        </ul>
      )}
      {shown.length === 0 && <p>{findings.length === 0 ? 'Er is niets gevonden. Dat is geen bewijs dat de tekst klopt: de controle kijkt naar woorden.' : 'Geen bevinding is zo zeker.'}</p>}
      {folded.length > 0 && (
        <details className={styles['told']}>
          <summary>Wat misschien ontbreekt: {counted(folded.length, 'onderwerp', 'onderwerpen')}</summary>
          <ul aria-label="Wat misschien ontbreekt" className={styles['findings']}>
            {items(folded)}
          </ul>
        </details>
      )}
      {!short && told.length > 0 && (
        <details className={styles['told']}>
          <summary>Wat de tekst wel vertelt: {counted(told.length, 'onderwerp', 'onderwerpen')} van art. 13 en 14</summary>
          <dl>
            {told.map(({ id, title, place }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>
                  <span className={styles['quiet']}>Regel {place.line}: </span>
                  {place.before}
                  <mark>{place.hit}</mark>
                  {place.after}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
