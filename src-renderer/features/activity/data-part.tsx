import { activityKind, type Activity } from '@shared/record/activity/activity';
import type { ActivityProblems } from '@shared/record/activity/problems';
import { dataCategoriesField, subjectsField } from '@shared/record/activity/subjects-and-data';
import { useMemo } from 'react';
import type { Draft } from '@renderer/records/draft';
import { newId } from '@renderer/records/new-id';
import { counted } from '@renderer/ui/counted';
import { Empty } from '@renderer/ui/empty';
import { Adder } from './adder';
import { CarePart } from './care-part';
import { FillLike } from './fill-like';
import { Matrix } from './matrix';
import { addCategory, addGroup, deviates, leftAlone, putCategoryBack, putCellBack, putGroupBack, removeCategory, removeGroup, tick, takeCategoriesAway, takeGroupsAway, type LeftAlone } from './matrix-edits';
import type { RowActions } from './matrix-row';
import styles from './matrix.module.css';
import { categoryName, groupName } from './names';
import part from './part.module.css';
import { PartGroup } from './part-group';
import { filled, PlacedField } from './placed-field';
import { UndoNote, useRemoved } from './undo-note';
import { useMatrix } from './use-matrix';

const { fields } = activityKind;
const newGroup = { ...subjectsField.fields.name, kind: 'text', suggestions: 'dataSubject', label: 'Nieuwe groep betrokkenen', help: subjectsField.help } as const;
const newCategory = { ...dataCategoriesField.fields.name, kind: 'text', suggestions: 'dataCategory', label: 'Nieuwe soort gegevens', help: dataCategoriesField.help } as const;

const groups = (count: number) => counted(count, 'groep betrokkenen', 'groepen betrokkenen');
const categories = (count: number) => counted(count, 'soort gegevens', 'soorten gegevens');

const sourceKeys = ['sources'] as const;

interface DataPartProps {
  readonly draft: Draft<Activity>;
  readonly activity: Activity;
  readonly problems: ActivityProblems;
}

/** Whose data, which data, and what those people have to know besides. */
export function DataPart({ draft, activity, problems }: DataPartProps) {
  const { edit } = draft;
  const state = useMatrix();
  const { toggle, setOpenGroup } = state;
  const { removed, say, forget } = useRemoved();
  const place = { body: activity, edit };

  const actions: RowActions = useMemo(
    () => ({
      edit,
      toggle,
      tick: (category, group, on) => {
        const cell = category.subjects.find(({ id }) => id === group.id);
        edit(tick(category.id, group.id, on));
        if (on || cell === undefined || !deviates(cell)) return;
        const text = `Wat bij ${categoryName(category)} anders was voor ${groupName(group)} is verwijderd.`;
        say({ text, undo: () => edit(putCellBack(category.id, cell)), back: marked('category', category.id) });
      },
      remove: (category) => {
        const index = draft.body.dataCategories.findIndex(({ id }) => id === category.id);
        edit(removeCategory(category.id));
        say({ text: `${categoryName(category)} is verwijderd.`, undo: () => edit(putCategoryBack(category, index)), back: marked('category', category.id) });
      },
    }),
    [draft, edit, toggle, say],
  );
  const removeGroupOf = (id: string) => {
    const before = draft.body;
    const group = before.subjects.find((each) => each.id === id);
    setOpenGroup(undefined);
    edit(removeGroup(id));
    if (group === undefined) return;
    const text = [`${groupName(group)} is verwijderd.`, ...aloneText(leftAlone(before), leftAlone(draft.body))].join(' ');
    say({ text, undo: () => edit(putGroupBack(id, before)), back: marked('group', id) });
  };
  const addAll = (add: typeof addGroup, takeAway: typeof takeGroupsAway) => (names: readonly string[]) => {
    const all = names.map((name) => ({ id: newId(), name }));
    edit((body) => all.reduce((now, { id, name }) => add(id, name)(now), body));
    return () => edit(takeAway(all.map(({ id }) => id)));
  };
  const nothing = activity.subjects.length === 0 && activity.dataCategories.length === 0;

  return (
    <div className={part['stack']} onBlur={() => void draft.flush()}>
      <PartGroup title="Groepen en soorten gegevens">
        <div className={styles['adders']}>
          <Adder path="subjects" field={newGroup} verb="Groep betrokkenen toevoegen" taken={activity.subjects.map(({ name }) => name)} onAdd={(name) => edit(addGroup(newId(), name))} onAddAll={addAll(addGroup, takeGroupsAway)} counted={groups} />
          <Adder path="dataCategories" field={newCategory} verb="Soort gegevens toevoegen" taken={activity.dataCategories.map(({ name }) => name)} onAdd={(name) => edit(addCategory(newId(), name))} onAddAll={addAll(addCategory, takeCategoriesAway)} counted={categories} />
        </div>
        <UndoNote removed={removed} onDone={forget} />
        {nothing ? (
          <Empty>Er staat nog niets. Voeg eerst toe over wie de gegevens gaan, en dan welke gegevens het zijn. Daarna kruist u aan welke bij wie horen.</Empty>
        ) : (
          <>
            <FillLike categories={activity.dataCategories} like={activity.dataCategories.find(({ sources }) => sources.length > 0)} keys={sourceKeys} what="bron" edit={edit} />
            <Matrix activity={activity} problems={problems} state={state} actions={actions} onRemoveGroup={removeGroupOf} />
          </>
        )}
      </PartGroup>
      <PartGroup title="Wat de betrokkene moet weten">
        <PlacedField field={fields.provision} name="provision" {...place} />
        <PlacedField field={fields.provisionConsequence} name="provisionConsequence" {...place} />
        <PlacedField field={fields.automatedDecisions} name="automatedDecisions" {...place} />
        {(decides(activity) || filled(activity.automatedLogic)) && <PlacedField field={fields.automatedLogic} name="automatedLogic" {...place} />}
        {(decides(activity) || filled(activity.automatedConsequence)) && <PlacedField field={fields.automatedConsequence} name="automatedConsequence" {...place} />}
      </PartGroup>
      <CarePart activity={activity} edit={edit} />
    </div>
  );
}

/** Said at once: the purposes stand on another tab. */
function aloneText(before: LeftAlone, after: LeftAlone): readonly string[] {
  const counted = [
    countText(after.purposes - before.purposes, 'doel', 'doelen'),
    countText(after.recipients - before.recipients, 'ontvanger', 'ontvangers'),
    countText(after.transfers - before.transfers, 'doorgifte', 'doorgiften'),
  ].flat();
  return counted.length === 0 ? [] : [`Alleen deze groep stond bij ${new Intl.ListFormat('nl').format(counted)}; kies daar een andere.`];
}

function countText(count: number, one: string, more: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}

/** The head of the row or of the column. */
function marked(what: 'group' | 'category', id: string): string {
  return `[data-${what}="${CSS.escape(id)}"]`;
}

function decides({ automatedDecisions }: Activity): boolean {
  return automatedDecisions === 'profiling' || automatedDecisions === 'yes';
}
