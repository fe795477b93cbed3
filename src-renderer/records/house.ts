import type { Desktop } from '@shared/desktop/desktop';
import { createContext, useContext } from 'react';
import type { Store } from '@renderer/storage/contract';
import type { Drafts } from './drafts';

/** What every page stands on: where things are kept, the computer it runs on, and what is being typed. */
export interface House {
  readonly store: Store;
  readonly desktop: Desktop;
  readonly drafts: Drafts;
  /** Fetches the store back after another window took it. */
  readonly takeOver: () => void;
}

/** Filled once by the app, when the store is open. */
export const HouseContext = createContext<House | undefined>(undefined);

/** @throws when used outside the opened app */
export function useHouse(): House {
  const house = useContext(HouseContext);
  if (house === undefined) throw new Error('no open store around this component');
  return house;
}
