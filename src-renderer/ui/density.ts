import { writePreference } from './preference';
import { usePreference } from './use-preference';

export type Density = 'comfortable' | 'compact';

/** How close together the lines of tables stand: comfortable unless a person chose otherwise. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const kept = usePreference('density');
  return [kept === 'compact' ? 'compact' : 'comfortable', (density) => writePreference('density', density)];
}
