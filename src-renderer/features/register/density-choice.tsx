import { useId } from 'react';
import { useDensity } from '@renderer/ui/density';
import styles from './register.module.css';

/** How close together the lines stand; the same choice is in Instellingen. */
export function DensityChoice() {
  const id = useId();
  const [density, setDensity] = useDensity();
  return (
    <div className={styles['density']}>
      <label htmlFor={id}>Weergave</label>
      <select id={id} value={density} onChange={(event) => setDensity(event.currentTarget.value === 'compact' ? 'compact' : 'comfortable')}>
        <option value="comfortable">Ruim</option>
        <option value="compact">Compact</option>
      </select>
    </div>
  );
}
