import { activityKind } from '@shared/record/activity/activity';
import type { ReferencedKind } from '@shared/record/field';
import { organisationKind } from '@shared/record/organisation';
import { systemKind } from '@shared/record/system';
import { namelessActivity } from '@renderer/fields/names';
import type { Draft } from '@renderer/records/draft';
import { useRows } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { counted } from '@renderer/ui/counted';
import { Section } from '@renderer/ui/page';
import { EraseRecord } from './erase-record';
import { recordKinds } from './record-kinds';
import { shownName } from './record-lines';
import styles from './record-list.module.css';
import { usersOf } from './uses';

/** So many are named; the rest is counted. */
const named = 20;

interface RecordUsesProps {
  readonly org: string;
  readonly id: string;
  readonly kind: ReferencedKind;
  readonly name: string;
  readonly draft: Pick<Draft<unknown>, 'discard'>;
  readonly onErased: () => void;
}

interface Use {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly what: string;
}

/** Where a record is used; what is used nowhere can be erased. */
export function RecordUses({ org, id, kind, name, draft, onErased }: RecordUsesProps) {
  const activities = useRows(activityKind, org);
  const systems = useRows(systemKind, org);
  const organisations = useRows(organisationKind, '');
  const uses: readonly Use[] = [
    ...usersOf(organisations, id)
      .filter((row) => row.id === org)
      .map((row) => ({ id: row.id, href: `#/o/${org}/organisatie`, name: 'Organisatie', what: 'vaste gezamenlijk verantwoordelijke' })),
    ...systems
      .filter(({ summary }) => summary.supplier === id)
      .map((row) => ({ id: row.id, href: `#/o/${org}/organisatie/${row.id}`, name: shownName('system', row.summary.name), what: 'leverancier van dit systeem' })),
    ...usersOf(activities, id)
      .map((row) => ({ id: row.id, href: `#/o/${org}/register/${row.id}`, name: row.summary.name.trim() === '' ? namelessActivity : row.summary.name, what: 'verwerking' }))
      .sort((a, b) => dutchOrder.compare(a.name, b.name)),
  ];
  const { one } = recordKinds[kind];
  const it = kind === 'system' ? 'Dit systeem' : `Deze ${one}`;
  return (
    <Section title="Gebruikt in">
      {uses.length === 0 ? (
        <>
          <p>{it} wordt nergens gebruikt en kan voorgoed worden gewist.</p>
          <EraseRecord id={id} kind={kind} name={name} draft={draft} onErased={onErased} />
        </>
      ) : (
        <>
          <ul className={styles['uses']}>
            {uses.slice(0, named).map((use) => (
              <li key={use.id} data-row={use.id}>
                <a href={use.href} dir="auto">
                  {use.name}
                </a>
                <span className={styles['quiet']}>{use.what}</span>
              </li>
            ))}
            {uses.length > named && <li>en nog {counted(uses.length - named, 'plaats', 'plaatsen')}</li>}
          </ul>
          <p className={styles['quiet']}>Wissen kan pas als dit nergens meer wordt gebruikt. Haal het eerst weg waar het hierboven staat.</p>
        </>
      )}
    </Section>
  );
}
