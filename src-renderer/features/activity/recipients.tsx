import { usualRole } from '@shared/law/usual-recipients';
import type { Activity } from '@shared/record/activity/activity';
import type { Role } from '@shared/record/activity/general';
import { blankRecipient, sharingFields, type Recipient } from '@shared/record/activity/sharing';
import { partyKind } from '@shared/record/party';
import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { insertItem, removeItem } from '@renderer/fields/items';
import { usePastedList } from '@renderer/fields/pasted-list';
import { recordNamed, ReferencesContext } from '@renderer/fields/references-context';
import { useRows } from '@renderer/records/hooks';
import { newId } from '@renderer/records/new-id';
import { Button } from '@renderer/ui/button';
import { counted } from '@renderer/ui/counted';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import { ListGroup } from './part-group';
import type { Edit } from './placed-field';
import { RecipientLines, type EditRecipients } from './recipient-lines';
import { UndoNote, useRemoved } from './undo-note';

interface RecipientsProps {
  readonly org: string;
  /** our own */
  readonly role: Role | null;
  readonly recipients: readonly Recipient[];
  readonly edit: Edit<Activity>;
}

/** The recipients and the way to add one; the first one answers the question whether there are any. */
export function Recipients({ org, role, recipients, edit }: RecipientsProps) {
  const rows = useRows(partyKind, org);
  const parties = useMemo(() => new Map(rows.map(({ id, summary }) => [id, summary])), [rows]);
  const references = useContext(ReferencesContext);
  const list = useRef<HTMLUListElement>(null);
  const { removed, say, forget } = useRemoved();
  const afterCommit = useAfterCommit();
  // Of every party, also of one that is made while it is chosen and is in no row yet.
  const names = useRef(new Map<string, string>());
  const noting = useMemo(
    (): typeof references => ({
      ...references,
      keep: (kind, name) => {
        const id = references.keep(kind, name);
        names.current.set(id, name);
        return id;
      },
    }),
    [references],
  );
  useEffect(() => {
    for (const [id, { name }] of parties) names.current.set(id, name);
  }, [parties]);
  const complete = useCallback(
    (next: Recipient, before: Recipient): Recipient => {
      if (next.party === before.party || next.role !== null) return next;
      return { ...next, role: usualRole(names.current.get(next.party) ?? '', role) };
    },
    [role],
  );
  const change: EditRecipients = useCallback((next) => edit((body) => ({ ...body, recipients: [...next(body.recipients)] })), [edit]);
  const add = () => {
    edit((body) => ({ ...body, anyRecipients: body.anyRecipients ?? 'some', recipients: [...body.recipients, blankRecipient(newId())] }));
    afterCommit(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  const addAll = (all: readonly string[]) => {
    // what was pasted into an empty line begins in that line
    const empty = recipients.filter(isEmpty).map(({ id }) => id);
    const lines = all.map((name, index): Recipient => {
      const party = recordNamed(references.options('party'), name)?.id ?? references.keep('party', name);
      return { ...blankRecipient(empty[index] ?? newId()), party, role: usualRole(name, role) };
    });
    const asAdded = new Map(lines.map((line) => [line.id, JSON.stringify(line)]));
    edit((body) => ({ ...body, anyRecipients: body.anyRecipients ?? 'some', recipients: [...body.recipients.map((each) => lines.find(({ id }) => id === each.id) ?? each), ...lines.slice(empty.length)] }));
    return () =>
      change((now) => now.filter((line) => empty.includes(line.id) || asAdded.get(line.id) !== JSON.stringify(line)).map((line) => (asAdded.get(line.id) === JSON.stringify(line) ? blankRecipient(line.id) : line)));
  };
  const { onPaste, offer } = usePastedList({
    taken: recipients.flatMap(({ party }) => parties.get(party)?.name ?? []),
    counted: (count) => counted(count, 'ontvanger', 'ontvangers'),
    onAdd: addAll,
  });
  const remove = useCallback(
    (recipient: Recipient) => {
      let index = 0;
      change((all) => {
        index = all.findIndex(({ id }) => id === recipient.id);
        return removeItem(all, recipient.id);
      });
      say({ text: 'De ontvanger is verwijderd.', undo: () => change((all) => insertItem(all, recipient, index)), back: `[data-recipient="${CSS.escape(recipient.id)}"] input` });
    },
    [change, say],
  );
  return (
    <ListGroup field={sharingFields.recipients} headed>
      {recipients.length > 0 && (
        <ReferencesContext value={noting}>
          <RecipientLines recipients={recipients} parties={parties} edit={change} complete={complete} onRemove={remove} list={list} onPaste={onPaste} />
        </ReferencesContext>
      )}
      {offer}
      <UndoNote removed={removed} onDone={forget} />
      <div>
        <Button onClick={add}>{recipients.length === 0 ? 'Een ontvanger toevoegen' : 'Nog een ontvanger toevoegen'}</Button>
      </div>
      {recipients.length > 0 && (
        <p>
          Land en contract staan bij de partij zelf. <a href={`#/o/${org}/organisatie`}>Partijen bekijken en wijzigen</a>
        </p>
      )}
    </ListGroup>
  );
}

function isEmpty(recipient: Recipient): boolean {
  return JSON.stringify(recipient) === JSON.stringify(blankRecipient(recipient.id));
}
