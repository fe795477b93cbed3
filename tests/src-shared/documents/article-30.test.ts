import { expect, it } from 'vitest';
import { controllerDuties, processorDuties } from '@shared/law/article-30';
import type { Field } from '@shared/record/field';
import { kinds } from '@shared/record/kinds';

function articlesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [
    ...field.citations.filter(({ source }) => source === 'avg').map(({ article }) => article),
    ...(field.kind === 'list' ? articlesOf(Object.values<Field>(field.fields)) : []),
  ]);
}

const held = new Set(articlesOf(kinds.flatMap(({ fields }) => Object.values<Field>(fields as Record<string, Field>))));

it.each([...controllerDuties, ...processorDuties])('a field of the catalogue answers $citation.article: $label', ({ citation }) => {
  expect(held).toContain(citation.article);
});
