import { MantineProvider } from '@mantine/core';
import type { Desktop } from '@shared/desktop/desktop';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Drafts } from '@renderer/records/drafts';
import { HouseContext } from '@renderer/records/house';
import type { OpenStore, Store } from '@renderer/storage/contract';
import { ErrorBoundary } from './error-boundary';
import { useLeaveGuard } from './leave-guard';
import { OpeningPage } from './opening-page';
import { readTheRest } from './page-files';
import { Routes } from './routes';
import { useOpening } from './use-opening';
import { useSignature } from './use-signature';

interface AppProps {
  readonly desktop: Desktop;
  readonly openStore: OpenStore;
}

/** The whole window: opens the store, then shows the pages over it. */
export function App({ desktop, openStore }: AppProps) {
  const opening = useOpening(openStore, desktop);
  return (
    // Our tokens are the only variables: Mantine would add its own in a style element, which our security policy refuses.
    <MantineProvider defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false} withStaticClasses={false}>
      <ErrorBoundary>
        {opening.phase === 'ready' ? (
          <OpenHouse desktop={desktop} store={opening.store} takeOver={opening.takeOver}>
            <Routes />
          </OpenHouse>
        ) : (
          <OpeningPage opening={opening} />
        )}
      </ErrorBoundary>
    </MantineProvider>
  );
}

interface OpenHouseProps {
  readonly desktop: Desktop;
  readonly store: Store;
  readonly takeOver: () => void;
  readonly children: ReactNode;
}

function OpenHouse({ desktop, store, takeOver, children }: OpenHouseProps) {
  const [drafts] = useState(() => new Drafts(store));
  const house = useMemo(() => ({ desktop, store, drafts, takeOver }), [desktop, store, drafts, takeOver]);
  useEffect(() => drafts.moveTo(store), [drafts, store]);
  useEffect(() => void readTheRest(), []);
  useLeaveGuard(house);
  useSignature(store);
  return <HouseContext value={house}>{children}</HouseContext>;
}
