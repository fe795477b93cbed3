import { activityKind } from '@shared/record/activity/activity';
import { measureKind } from '@shared/record/measure';
import { partyKind, type PartySummary } from '@shared/record/party';
import { systemKind, type SystemSummary } from '@shared/record/system';
import { showCountry } from '@shared/values/country';
import { memo, useMemo, useState } from 'react';
import { useRows, type Row } from '@renderer/records/hooks';
import { isoDay } from '@renderer/ui/dates';
import { AgreementLines } from './agreement-lines';
import { shownName } from './record-lines';
import { RecordSection } from './record-section';
import type { DetailColumn } from './record-table';
import { countUses } from './uses';

interface RecordSectionsProps {
  readonly org: string;
  readonly onOpen: (id: string) => void;
}

const country = { header: 'Land', cell: (summary: { readonly country: string }) => showCountry(summary.country) };

function partyColumns(today: string): readonly DetailColumn<PartySummary>[] {
  return [country, { header: 'Overeenkomsten', cell: ({ agreements }) => agreements.length > 0 && <AgreementLines agreements={agreements} today={today} /> }];
}

function systemColumns(parties: readonly Row<PartySummary>[]): readonly DetailColumn<SystemSummary>[] {
  const names = new Map(parties.map(({ id, summary }) => [id, shownName('party', summary.name)]));
  return [{ header: 'Leverancier', cell: ({ supplier }) => names.get(supplier) }, country];
}

/** The parties, systems and measures of the organisation: described once, used in many activities. Typing beside them leaves them alone. */
export const RecordSections = memo(function RecordSections({ org, onOpen }: RecordSectionsProps) {
  const activities = useRows(activityKind, org);
  const parties = useRows(partyKind, org);
  const systems = useRows(systemKind, org);
  const measures = useRows(measureKind, org);
  const uses = useMemo(() => countUses(activities), [activities]);
  const [today] = useState(() => isoDay(new Date()));
  const shared = { org, uses, onOpen };
  return (
    <>
      <RecordSection {...shared} kind="party" rows={parties} columns={partyColumns(today)} />
      <RecordSection {...shared} kind="system" rows={systems} columns={systemColumns(parties)} />
      <RecordSection {...shared} kind="measure" rows={measures} columns={[]} />
    </>
  );
});
