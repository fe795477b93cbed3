import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from '@renderer/ui/class-names';
import menu from '@renderer/ui/menu.module.css';
import styles from './register.module.css';

interface ChoiceMenuProps {
  readonly label: string;
  /** of the list that unfolds */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A menu of marks that stays open while choosing. */
export function ChoiceMenu({ label, className, children }: ChoiceMenuProps) {
  return (
    <Menu
      unstyled
      classNames={{
        ...menu,
        dropdown: classNames(menu['dropdown'], className),
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
          {label}
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

interface MarkProps {
  readonly id: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly children: string;
}

/** One of the menu's marks, among those that were chosen. */
export function Mark({ id, chosen, onChange, children }: MarkProps) {
  return (
    <Menu.CheckboxItem checked={chosen.includes(id)} onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}>
      {children}
    </Menu.CheckboxItem>
  );
}
