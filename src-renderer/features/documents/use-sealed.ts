import { asAppError, type AppError } from '@shared/app-error';
import { useEffect, useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { printedKinds, readSealed, type SealedRegister } from './sealed-register';

interface ReadRegister {
  /** undefined until it was read */
  readonly sealed?: SealedRegister;
  readonly error?: AppError;
}

/** What documents are made of, read at once and again when something in it changes. */
export function useSealed(org: string): ReadRegister {
  const house = useHouse();
  const [read, setRead] = useState<ReadRegister>({});
  useEffect(() => {
    const { store } = house;
    let gone = false;
    let looks = 0;
    let seen: readonly unknown[] = [];
    const look = async () => {
      const lists = printedKinds.map((kind) => store.rows(kind, kind === 'organisation' ? '' : org));
      if (lists.every((list, index) => list === seen[index])) return;
      seen = lists;
      looks += 1;
      const mine = looks;
      const next = await readSealed(house, org).then(
        (sealed): ReadRegister => ({ sealed }),
        (thrown: unknown): ReadRegister => ({ error: asAppError(thrown, 'record-unreadable') }),
      );
      if (!gone && mine === looks) setRead(next);
    };
    const end = store.subscribe(() => void look());
    void look();
    return () => {
      gone = true;
      end();
    };
  }, [house, org]);
  return read;
}
