import { blankDocumentLink, type DocumentLink } from '@shared/record/document-link';
import { blankJointController, type JointController } from '@shared/record/joint-controller';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { useCallback } from 'react';
import { DocumentLinkForm } from '@renderer/fields/document-link-form';
import { ItemList } from '@renderer/fields/item-list';
import { JointControllerForm } from '@renderer/fields/joint-controller-form';
import type { Draft } from '@renderer/records/draft';
import { newId } from '@renderer/records/new-id';

const { jointControllers, documents } = organisationKind.fields;
const newJointController = () => blankJointController(newId());
const newDocumentLink = () => blankDocumentLink(newId());

interface ListProps<Item> {
  readonly draft: Draft<Organisation>;
  readonly items: readonly Item[];
}

/** With whom the organisation decides together about its whole register. */
export function JointControllers({ draft, items }: ListProps<JointController>) {
  const change = useCallback(
    (next: (items: readonly JointController[]) => readonly JointController[]) => draft.edit((body) => ({ ...body, jointControllers: [...next(body.jointControllers)] })),
    [draft],
  );
  return (
    <div onBlur={() => void draft.flush()}>
      <ItemList field={jointControllers} items={items} onChange={change} newItem={newJointController} Form={JointControllerForm} empty={jointControllers.help} />
    </div>
  );
}

/** Where the documents are kept that hold for the organisation as a whole. */
export function DocumentLinks({ draft, items }: ListProps<DocumentLink>) {
  const change = useCallback(
    (next: (items: readonly DocumentLink[]) => readonly DocumentLink[]) => draft.edit((body) => ({ ...body, documents: [...next(body.documents)] })),
    [draft],
  );
  return (
    <div onBlur={() => void draft.flush()}>
      <ItemList field={documents} items={items} onChange={change} newItem={newDocumentLink} Form={DocumentLinkForm} empty="Zoals een privacyreglement, een klachtenregeling of een datalekprotocol. Het document zelf blijft waar het is." />
    </div>
  );
}
