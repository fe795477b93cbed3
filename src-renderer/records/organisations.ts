import { nameless } from '@shared/record/nameless';
import { organisationKind } from '@shared/record/organisation';
import { dutchOrder } from '@renderer/ui/collator';
import { useMemo } from 'react';
import { useRow, useRows, type Row } from './hooks';
import type { BasicSummary } from '@shared/record/kind';

/** What stands for an organisation without a name. */
export const namelessOrganisation = nameless.organisation;

/** Every organisation on this computer, by name. */
export function useOrganisations(): readonly Row<BasicSummary>[] {
  const rows = useRows(organisationKind, '');
  return useMemo(() => [...rows].sort((a, b) => dutchOrder.compare(a.summary.name, b.summary.name)), [rows]);
}

/** The name of an organisation as it stands on screen. */
export function useOrganisationName(org: string): string {
  const row = useRow(org) as Row<BasicSummary> | undefined;
  return row === undefined || row.summary.name.trim() === '' ? namelessOrganisation : row.summary.name;
}
