import type { DataClass } from '@shared/law/data-classes';
import type { DataCategory } from '@shared/record/activity/subjects-and-data';
import { useCallback, useState } from 'react';

/** What of the matrix stands open. */
export interface MatrixState {
  readonly isOpen: (category: DataCategory) => boolean;
  readonly toggle: (category: DataCategory) => void;
  /** under which class a row stands: an open one stays where it was opened, also when its class is changed */
  readonly classOf: (category: DataCategory) => DataClass | null;
  readonly openGroup: string | undefined;
  readonly setOpenGroup: (group: string | undefined) => void;
}

export function useMatrix(): MatrixState {
  const [open, setOpen] = useState<ReadonlyMap<string, DataClass | null>>(new Map());
  const [openGroup, setOpenGroup] = useState<string>();
  const toggle = useCallback(
    ({ id, dataClass }: DataCategory) =>
      setOpen((before) => {
        const next = new Map(before);
        if (!next.delete(id)) next.set(id, dataClass);
        return next;
      }),
    [],
  );
  return {
    isOpen: ({ id }) => open.has(id),
    toggle,
    classOf: ({ id, dataClass }) => (open.has(id) ? (open.get(id) ?? null) : dataClass),
    openGroup,
    setOpenGroup,
  };
}
