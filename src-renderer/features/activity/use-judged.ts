import { judgementKind } from '@shared/record/judgement';
import { useEffect, useMemo, useState } from 'react';
import { useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import type { SealedRecord } from '@renderer/storage/contract';

const none: readonly SealedRecord[] = [];

/** Every version of what people judged of the findings about one activity; empty until it was read. */
export function useJudged(org: string, activity: string): readonly SealedRecord[] {
  const { store } = useHouse();
  const rows = useRows(judgementKind, org);
  const own = useMemo(() => rows.filter(({ summary }) => summary.subject === activity), [rows, activity]);
  const [sealed, setSealed] = useState(none);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const histories = await Promise.all(own.map(({ id }) => store.history(id)));
      const all = await Promise.all(histories.flat().map(({ rev }) => store.revision(rev)));
      if (!gone) setSealed(all.filter((each) => each !== undefined));
    };
    void read();
    return () => {
      gone = true;
    };
  }, [store, own]);
  return sealed;
}
