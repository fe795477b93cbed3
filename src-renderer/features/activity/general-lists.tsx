import { activityKind, type Activity } from '@shared/record/activity/activity';
import {
  blankAssignment,
  blankDocumentLink,
  blankJointController,
  type Assignment,
  type DocumentLink,
  type JointController,
} from '@shared/record/activity/general';
import { memo, useCallback } from 'react';
import { ItemList, type ItemFormProps } from '@renderer/fields/item-list';
import { newId } from '@renderer/records/new-id';
import { Beside, ListGroup } from './part-group';
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

const JointControllerForm = memo(function JointControllerForm({ item, onChange }: ItemFormProps<JointController>) {
  const place = { body: item, edit: (next: (before: JointController) => JointController) => onChange(next(item)) };
  return (
    <>
      <PlacedField field={jointControllers.fields.party} name="party" {...place} />
      <PlacedField field={jointControllers.fields.arrangement} name="arrangement" {...place} />
    </>
  );
});

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

const DocumentLinkForm = memo(function DocumentLinkForm({ item, onChange }: ItemFormProps<DocumentLink>) {
  const place = { body: item, edit: (next: (before: DocumentLink) => DocumentLink) => onChange(next(item)) };
  return (
    <>
      <PlacedField field={documents.fields.title} name="title" {...place} />
      <Beside>
        <PlacedField field={documents.fields.type} name="type" {...place} />
        <PlacedField field={documents.fields.date} name="date" {...place} />
      </Beside>
      <PlacedField field={documents.fields.location} name="location" {...place} />
    </>
  );
});
