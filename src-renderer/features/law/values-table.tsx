import { valuesOf, type ValueEntry, type ValueFacts } from '@shared/law/values';
import { showDate } from '@shared/values/date';
import { showDuration } from '@shared/values/duration';
import { Cited } from '@renderer/fields/cited';
import { LawTable, Quiet } from './law-table';
import { validText } from './valid-text';

/** Figures and terms with the days between which they hold, and what is proposed instead. */
export function ValuesTable({ today }: { readonly today: string }) {
  return (
    <LawTable label="Waarden met een begin en een eind" columns={['Waarde', 'Nu', 'Geldig']}>
      {valuesOf(today).map((value) => (
        <ValueRow key={value.name} value={value} />
      ))}
    </LawTable>
  );
}

function ValueRow({ value }: { readonly value: ValueFacts }) {
  const { label, note, entries, current, expected } = value;
  return (
    <tr>
      <th scope="row">
        <b>{label}</b>
        {note !== '' && <Quiet>{note}</Quiet>}
        {expected.map(({ text, why }) => (
          <Quiet key={text}>
            Voorgesteld: {text}. {why}
          </Quiet>
        ))}
        <Quiet>
          <Cited citations={(current ?? entries[0])?.citations ?? []} decides />
        </Quiet>
      </th>
      <td>{current === undefined ? 'Niet bekend' : shown(value, current)}</td>
      <td>
        {entries.map((entry) => (
          <Quiet key={entry.validFrom}>{entry === current ? validText(entry) : `${shown(value, entry)}: ${validText(entry)}`}</Quiet>
        ))}
      </td>
    </tr>
  );
}

function shown({ kind, unit }: ValueFacts, { value }: ValueEntry): string {
  if (kind === 'number') return `${value.toLocaleString('nl-NL')} ${unit}`;
  return kind === 'term' ? showDuration(String(value)) : showDate(String(value));
}
