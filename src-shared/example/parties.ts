import { partiesAround } from './parties-around';
import { suppliers } from './parties-suppliers';

/** Everybody that the example firm shares data with. */
export const parties = { ...partiesAround, ...suppliers };

export type PartyKey = keyof typeof parties;
