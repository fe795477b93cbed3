import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useHouse } from '@renderer/records/house';
import { FindingsService, type FindingsState } from './findings-service';

const FindingsContext = createContext<FindingsService | undefined>(undefined);

interface FindingsProviderProps {
  readonly org: string;
  readonly children: ReactNode;
}

/** Around all pages of an open organisation: what was found once is there for each of them. */
export function FindingsProvider({ org, children }: FindingsProviderProps) {
  const { store } = useHouse();
  const service = useMemo(() => new FindingsService(store, org), [store, org]);
  useEffect(() => () => service.end(), [service]);
  return <FindingsContext value={service}>{children}</FindingsContext>;
}

/** What the rules find in the open organisation, kept up to date. @throws when used outside one */
export function useFindings(): FindingsState {
  const service = useService();
  return useSyncExternalStore(service.subscribe, service.state);
}

/** The same for a page that shows something else first: nobody begins to look before that stands and the browser has time. */
export function useFindingsAfterwards(): FindingsState {
  const service = useService();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setBegun(true), { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, []);
  return useSyncExternalStore(begun ? service.subscribe : notYet, service.state);
}

/** So many milliseconds at most: a browser that is never idle shall look all the same. */
const patience = 2000;
const notYet = () => () => undefined;

function useService(): FindingsService {
  const service = useContext(FindingsContext);
  if (service === undefined) throw new Error('no open organisation around this component');
  return service;
}
