import { retentionRows } from '@shared/law/retention-catalogue';
import { handlingFields, type Handling } from '@shared/record/activity/subjects-and-data';
import { showDuration } from '@shared/values/duration';
import { rowName } from './retention-text';

/** How long and from when, where there is little room: '2 jaar na Einde traject'; empty while nothing is filled in. */
export function termText({ term, startEvent }: Pick<Handling, 'term' | 'startEvent'>): string {
  return [showDuration(term).trim(), startEvent.trim()].filter((text) => text !== '').join(' · ');
}

type Fields = typeof handlingFields;

/** The fields of a group's own handling; beside each stands what holds as long as it is empty. */
export function fieldsBeside(category: Handling): Fields {
  const kind = handlingFields.termKind.kind === 'choice' ? handlingFields.termKind.options.find(({ value }) => value === category.termKind)?.label : undefined;
  const row = retentionRows.find(({ id }) => id === category.retentionRow);
  return {
    sources: { ...handlingFields.sources, help: hint(category.sources.join(', ')) },
    necessity: { ...handlingFields.necessity, help: hint(category.necessity) },
    term: { ...handlingFields.term, help: hint(showDuration(category.term)) },
    startEvent: { ...handlingFields.startEvent, help: hint(category.startEvent) },
    termKind: { ...handlingFields.termKind, help: hint(kind ?? '') },
    termSource: { ...handlingFields.termSource, help: hint(category.termSource) },
    retentionRow: { ...handlingFields.retentionRow, help: hint(row === undefined ? '' : rowName(row)) },
    termReason: { ...handlingFields.termReason, help: hint(category.termReason) },
  };
}

function hint(value: string): string {
  return value.trim() === '' ? 'Bij de soort gegevens staat hier nog niets.' : `Leeg is zoals bij de soort gegevens: ${value.trim()}`;
}
