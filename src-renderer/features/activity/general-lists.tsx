import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankAssignment, type Assignment } from '@shared/record/activity/general';
import { blankDocumentLink, type DocumentLink } from '@shared/record/document-link';
import { blankJointController, type JointController } from '@shared/record/joint-controller';
import { memo, useCallback } from 'react';
import { DocumentLinkForm } from '@renderer/fields/document-link-form';
import { ItemList, type ItemFormProps } from '@renderer/fields/item-list';
import { JointControllerForm } from '@renderer/fields/joint-controller-form';
import { newId } from '@renderer/records/new-id';
import { ListGroup } from './part-group';
import { PlacedField, type Edit } from './placed-field';

const { jointControllers, assignments, documents } = activityKind.fields;

interface ListProps<Item> {
  readonly items: readonly Item[];
  readonly edit: Edit<Activity>;
}

const newJointController = () => blankJointController(newId());
const newAssignment = () => blankAssignment(newId());
const newDocumentLink = () => blankDocumentLink(newId());

/** With whom we decide together. */
export function JointControllers({ items, edit }: ListProps<JointController>) {
  const change = useCallback(
    (next: (all: readonly JointController[]) => readonly JointController[]) => edit((body) => ({ ...body, jointControllers: [...next(body.jointControllers)] })),
    [edit],
  );
  return (
    <ListGroup field={jointControllers}>
      <ItemList field={jointControllers} items={items} onChange={change} newItem={newJointController} Form={JointControllerForm} empty="Er staat nog geen partij." />
    </ListGroup>
  );
}

/** For whom we are processor, and what we do for each. */
export function Assignments({ items, edit }: ListProps<Assignment>) {
  const change = useCallback(
    (next: (all: readonly Assignment[]) => readonly Assignment[]) => edit((body) => ({ ...body, assignments: [...next(body.assignments)] })),
    [edit],
  );
  return (
    <ListGroup field={assignments}>
      <ItemList field={assignments} items={items} onChange={change} newItem={newAssignment} Form={AssignmentForm} empty="Er staat nog geen opdrachtgever." />
    </ListGroup>
  );
}

const AssignmentForm = memo(function AssignmentForm({ item, onChange }: ItemFormProps<Assignment>) {
  const place = { body: item, edit: (next: (before: Assignment) => Assignment) => onChange(next(item)) };
  return (
    <>
      <PlacedField field={assignments.fields.party} name="party" {...place} />
      <PlacedField field={assignments.fields.processing} name="processing" {...place} />
      <PlacedField field={assignments.fields.instruction} name="instruction" {...place} />
    </>
  );
});

/** Where the documents are kept that belong to the activity. */
export function DocumentLinks({ items, edit }: ListProps<DocumentLink>) {
  const change = useCallback(
    (next: (all: readonly DocumentLink[]) => readonly DocumentLink[]) => edit((body) => ({ ...body, documents: [...next(body.documents)] })),
    [edit],
  );
  return (
    <ListGroup field={documents}>
      <ItemList field={documents} items={items} onChange={change} newItem={newDocumentLink} Form={DocumentLinkForm} empty="Er staat nog geen document." />
    </ListGroup>
  );
}
