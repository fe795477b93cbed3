import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { classNames } from '@renderer/ui/class-names';
import menu from '@renderer/ui/menu.module.css';
import { columnFacts, columnNames, fixedColumn, type ColumnName } from './columns';
import styles from './register.module.css';

interface ColumnMenuProps {
  readonly columns: readonly ColumnName[];
  /** undefined: the usual ones again */
  readonly onChange: (columns: readonly string[] | undefined) => void;
}

/** Which columns stand in the register; the menu stays open while choosing. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  return (
    <Menu
      unstyled
      classNames={{ ...menu, item: classNames(menu['item'], styles['choice']), itemIndicator: styles['check'] ?? '' }}
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
          Kolommen
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {columnNames
          .filter((name) => name !== fixedColumn)
          .map((name) => (
            <Menu.CheckboxItem
              key={name}
              checked={columns.includes(name)}
              onChange={(checked) => onChange(checked ? [...columns, name] : columns.filter((each) => each !== name))}
            >
              {columnFacts[name].header}
            </Menu.CheckboxItem>
          ))}
        <Menu.Item className={styles['again']} onClick={() => onChange(undefined)}>
          Standaardkolommen
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
