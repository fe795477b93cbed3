import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Field } from '@shared/record/field';
import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { ItemPlace, RecordPlace, useFieldPath } from '@renderer/fields/field-place';

type Fields = Readonly<Record<string, Field>>;

function Path({ field }: { readonly field: Pick<Field, 'label'> }) {
  return useFieldPath(field) ?? '–';
}

/** Every list in every list. */
function* levelsOf(fields: Fields, path = ''): Generator<{ readonly path: string; readonly fields: Fields }> {
  yield { path, fields };
  for (const [key, field] of Object.entries(fields)) if (field.kind === 'list') yield* levelsOf(field.fields as Fields, `${path}${key}/`);
}

test.each([
  ['activity', activityKind.fields],
  ['party', partyKind.fields],
  ['organisation', organisationKind.fields],
])('no two fields beside each other in %s have the same label: it tells where a field stands', (_, fields) => {
  for (const level of levelsOf(fields)) {
    const labels = Object.values(level.fields).map(({ label }) => label);
    expect(labels, level.path).toEqual([...new Set(labels)]);
  }
});

test('a field says where it stands, in an item of an item too, whatever its help', () => {
  const { dataCategories, name } = activityKind.fields;
  if (dataCategories.kind !== 'list') throw new Error('no list');
  const { subjects } = dataCategories.fields;
  if (subjects.kind !== 'list') throw new Error('no list');
  const helped: Field = { ...name, help: 'Iets anders.' };
  const page = renderToStaticMarkup(
    <RecordPlace fields={activityKind.fields}>
      <Path field={helped} />,
      <ItemPlace field={dataCategories} id="c">
        <Path field={dataCategories.fields.term} />,
        <ItemPlace field={subjects} id="g">
          <Path field={subjects.fields.term} />
        </ItemPlace>
      </ItemPlace>
    </RecordPlace>,
  );
  expect(page.split(',')).toEqual(['name', 'dataCategories/c/term', 'dataCategories/c/subjects/g/term']);
});

test('outside the form of a record, and in a list that it does not have, a field stands nowhere', () => {
  const { purposes, name } = activityKind.fields;
  expect(renderToStaticMarkup(<Path field={name} />)).toBe('–');
  expect(
    renderToStaticMarkup(
      <RecordPlace fields={partyKind.fields}>
        <ItemPlace field={purposes} id="p">
          <Path field={purposes.fields.basis} />
        </ItemPlace>
      </RecordPlace>,
    ),
  ).toBe('–');
});
