import { IconX } from '@tabler/icons-react';
import { sharingFields, type Recipient } from '@shared/record/activity/sharing';
import { agreementName } from '@shared/record/agreement';
import type { PartySummary } from '@shared/record/party';
import { memo, useCallback, useContext, type ClipboardEvent, type Ref } from 'react';
import { showCountry } from '@shared/values/country';
import { ItemPlace } from '@renderer/fields/field-place';
import { GroupsContext } from '@renderer/fields/groups-context';
import { replaceItem } from '@renderer/fields/items';
import { Button } from '@renderer/ui/button';
import styles from './lines.module.css';
import { filled, PlacedField, type Edit } from './placed-field';

const { fields } = sharingFields.recipients;

export type EditRecipients = (change: (all: readonly Recipient[]) => readonly Recipient[]) => void;

interface RecipientLinesProps {
  readonly recipients: readonly Recipient[];
  readonly parties: ReadonlyMap<string, PartySummary>;
  readonly edit: EditRecipients;
  /** looks at what was changed before it is kept */
  readonly complete: (recipient: Recipient, before: Recipient) => Recipient;
  readonly onRemove: (recipient: Recipient) => void;
  readonly list: Ref<HTMLUListElement>;
  /** into the box of a recipient */
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** Who gets the data, each on one line with what stands with the party itself. */
export function RecipientLines({ recipients, parties, edit, complete, onRemove, list, onPaste }: RecipientLinesProps) {
  return (
    <div className={styles['box']}>
      <div className={`${styles['heads']} ${styles['recipient']}`} aria-hidden>
        <span>Ontvanger</span>
        <span>Rol</span>
        <span>Land en contract</span>
        <span>Wat en waarom</span>
        <span />
      </div>
      <ul className={styles['lines']} aria-label="Ontvangers" ref={list} onPaste={(event) => event.target instanceof Element && event.target.closest('[data-party]') !== null && onPaste(event)}>
        {recipients.map((recipient, index) => (
          <ItemPlace key={recipient.id} field={sharingFields.recipients} id={recipient.id}>
            <RecipientLine
              recipient={recipient}
              number={index + 1}
              party={parties.get(recipient.party)}
              edit={edit}
              complete={complete}
              onRemove={onRemove}
            />
          </ItemPlace>
        ))}
      </ul>
    </div>
  );
}

interface RecipientLineProps extends Pick<RecipientLinesProps, 'edit' | 'complete' | 'onRemove'> {
  readonly recipient: Recipient;
  readonly number: number;
  readonly party: PartySummary | undefined;
}

const RecipientLine = memo(function RecipientLine({ recipient, number, party, edit, complete, onRemove }: RecipientLineProps) {
  const { id } = recipient;
  const editThis: Edit<Recipient> = useCallback(
    (change) =>
      edit((all) => {
        const before = all.find((each) => each.id === id);
        return before === undefined ? all : replaceItem(all, complete(change(before), before));
      }),
    [edit, complete, id],
  );
  const groups = useContext(GroupsContext);
  const name = party === undefined || party.name.trim() === '' ? `ontvanger ${number}` : party.name;
  const place = { body: recipient, edit: editThis, compact: true };
  const contract = party === undefined ? '' : [showCountry(party.country), ...party.agreements.map(({ type, title }) => (title.trim() === '' ? agreementName(type) : title))].filter((text) => text.trim() !== '').join(' · ');
  return (
    <li className={`${styles['line']} ${styles['recipient']}`} data-recipient={id}>
      <div data-label={fields.party.label} data-party>
        <PlacedField field={fields.party} name="party" {...place} />
      </div>
      <div data-label={fields.role.label}>
        <PlacedField field={fields.role} name="role" {...place} context={name} />
      </div>
      <div className={styles['party']} data-label="Land en contract">
        {contract === '' ? <span className={styles['small']}>{party === undefined ? '–' : 'Nog niet ingevuld'}</span> : contract}
      </div>
      <div data-label={fields.explanation.label}>
        <PlacedField field={fields.explanation} name="explanation" {...place} context={name} />
      </div>
      <Button look="quiet" square aria-label={`${name} verwijderen`} onClick={() => onRemove(recipient)}>
        <IconX size={18} aria-hidden />
      </Button>
      {(groups.length > 1 || filled(recipient.groups)) && (
        <div className={styles['of']} data-label={fields.groups.label}>
          <PlacedField field={fields.groups} name="groups" {...place} context={name} />
        </div>
      )}
    </li>
  );
});
