import { asAppError, type AppError } from '@shared/app-error';
import { useEffect, useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { DocumentMaker } from './maker/document-maker';
import { giveRegister } from './maker/give-register';
import type { AudienceChoice } from './maker/protocol';
import { printedKinds } from './maker/sealed-register';

/** A register that was read, and can be asked about. */
export interface ReadRegister {
  readonly maker: DocumentMaker;
  readonly audiences: readonly AudienceChoice[];
}

interface Reading {
  /** undefined until it was read */
  readonly register?: ReadRegister;
  readonly error?: AppError;
}

/** What documents are made of, read at once and again when something in it changes; the page's thread never holds it. */
export function useMaker(org: string): Reading {
  const house = useHouse();
  const [reading, setReading] = useState<Reading>({});
  useEffect(() => {
    const { store } = house;
    let stop = new AbortController();
    let seen: readonly unknown[] = [];
    const look = async () => {
      const lists = printedKinds.map(({ name }) => store.rows(name, name === 'organisation' ? '' : org));
      if (lists.every((list, index) => list === seen[index])) return;
      seen = lists;
      const before = stop;
      const mine = new AbortController();
      stop = mine;
      const next = await read(house, org, mine.signal).catch((thrown: unknown): Reading => ({ error: asAppError(thrown, 'record-unreadable') }));
      // What was there before is asked until then.
      before.abort();
      if (!mine.signal.aborted) setReading(next);
    };
    const end = store.subscribe(() => void look());
    void look();
    return () => {
      stop.abort();
      end();
    };
  }, [house, org]);
  return reading;
}

async function read(house: ReturnType<typeof useHouse>, org: string, signal: AbortSignal): Promise<Reading> {
  const maker = new DocumentMaker(signal);
  const [{ audiences }] = await Promise.all([maker.ask({ kind: 'audiences' }), giveRegister(maker, house, org, { signal })]);
  return { register: { maker, audiences } };
}
