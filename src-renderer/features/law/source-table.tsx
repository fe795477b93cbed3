import type { Source } from '@shared/law/source';
import { sources } from '@shared/law/sources';
import { readText, type SourceGroup } from '@shared/law/state-of-the-law';
import { showDate } from '@shared/values/date';
import { useId } from 'react';
import styles from './law.module.css';

/** Sources of one kind: what each is, where its text stands, which text was used and what of it was read. */
export function SourceTable({ title, ids }: SourceGroup) {
  const id = useId();
  return (
    <div className={styles['sources']}>
      <h3 id={id}>{title}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">Bron</th>
            <th scope="col">Gebruikte tekst</th>
            <th scope="col">Nagelezen</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((source) => (
            <SourceRow key={source} source={sources[source]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const { short, title, url, note, version, consulted } = source;
  return (
    <tr>
      <th scope="row">
        <b>{title}</b>
        {short !== title && <span className={styles['quiet']}>Aangehaald als {short}</span>}
        <span className={styles['address']}>{url ?? 'Adres niet zeker: zoek op de titel.'}</span>
        {note !== '' && <span className={styles['quiet']}>{note}</span>}
      </th>
      <td>
        {version === null ? 'Geen: uit kennis' : `Van ${showDate(version)}`}
        {consulted !== null && <span className={styles['quiet']}>Geraadpleegd {showDate(consulted)}</span>}
      </td>
      <td>{readText(source)}</td>
    </tr>
  );
}
