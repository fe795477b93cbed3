import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { blankHandling, handlingFields } from '@shared/record/activity/subjects-and-data';
import { RetentionChoice } from '@renderer/features/activity/retention-choice';

const shown = (category: string, groups: readonly string[]) =>
  renderToStaticMarkup(<RetentionChoice field={handlingFields.retentionRow} body={blankHandling()} edit={() => undefined} category={category} groups={groups} context={category} />);

test('rows that fit come first, by whatever name people give a group', () => {
  for (const group of ['Medewerker', 'Medewerkers', ' personeel ']) expect(shown('Loonadministratie', [group]), group).toContain('Past bij deze gegevens');
  expect(shown('Loonadministratie', ['Leverancier'])).not.toContain('Past bij deze gegevens');
});
