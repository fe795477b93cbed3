import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { classNames } from '@renderer/ui/class-names';
import menu from '@renderer/ui/menu.module.css';
import { filterGroups } from './filter';
import narrowing from './narrowing.module.css';
import styles from './register.module.css';

interface FilterMenuProps {
  /** ids of what was chosen */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What the register is narrowed to, in groups; the menu stays open while choosing. */
export function FilterMenu({ chosen, onChange }: FilterMenuProps) {
  return (
    <Menu
      unstyled
      classNames={{
        ...menu,
        dropdown: classNames(menu['dropdown'], narrowing['filters']),
        item: classNames(menu['item'], styles['choice']),
        itemIndicator: styles['check'] ?? '',
      }}
      position="bottom-end"
      offset={4}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      alignItemsLabels="all"
      checkIcon={<IconCheck size={16} aria-hidden />}
    >
      <Menu.Target>
        <button type="button" className={styles['columns']}>
          Filter
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {filterGroups.map(({ name, options }) => (
          <div key={name} role="group" aria-label={name} className={narrowing['group']}>
            <span aria-hidden>{name}</span>
            {options.map(({ id, label }) => (
              <Menu.CheckboxItem key={id} checked={chosen.includes(id)} onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}>
                {label}
              </Menu.CheckboxItem>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
