import type { Source } from '@shared/law/source';
import { sources } from '@shared/law/sources';
import { readText, type SourceGroup } from '@shared/law/state-of-the-law';
import { showDate } from '@shared/values/date';
import { LawTable, Quiet } from './law-table';
import styles from './law.module.css';

/** Sources of one kind: what each is, where its text stands, which text was used and what of it was read. */
export function SourceTable({ title, ids }: SourceGroup) {
  return (
    <div className={styles['sources']}>
      <h3>{title}</h3>
      <LawTable label={title} columns={['Bron', 'Gebruikte tekst', 'Nagelezen']}>
        {ids.map((source) => (
          <SourceRow key={source} source={sources[source]} />
        ))}
      </LawTable>
    </div>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const { short, title, url, note, version, consulted } = source;
  return (
    <tr>
      <th scope="row">
        <b>{title}</b>
        {short !== title && <Quiet>Aangehaald als {short}</Quiet>}
        <span className={styles['address']}>{url ?? 'Adres niet zeker: zoek op de titel.'}</span>
        {note !== '' && <Quiet>{note}</Quiet>}
      </th>
      <td>
        {version === null ? 'Geen: uit kennis' : `Van ${showDate(version)}`}
        {consulted !== null && <Quiet>Geraadpleegd {showDate(consulted)}</Quiet>}
      </td>
      <td>{readText(source)}</td>
    </tr>
  );
}
