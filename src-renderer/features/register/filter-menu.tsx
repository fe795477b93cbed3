import { ChoiceMenu, Mark } from './choice-menu';
import { filterGroups } from './filter';
import narrowing from './narrowing.module.css';

interface FilterMenuProps {
  /** ids of what was chosen */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What the register is narrowed to, in groups. */
export function FilterMenu({ chosen, onChange }: FilterMenuProps) {
  return (
    <ChoiceMenu label="Filter" className={narrowing['filters']}>
      {filterGroups.map(({ name, options }) => (
        <div key={name} role="group" aria-label={name} className={narrowing['group']}>
          <span aria-hidden>{name}</span>
          {options.map(({ id, label }) => (
            <Mark key={id} id={id} chosen={chosen} onChange={onChange}>
              {label}
            </Mark>
          ))}
        </div>
      ))}
    </ChoiceMenu>
  );
}
