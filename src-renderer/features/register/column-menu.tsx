import { Menu } from '@mantine/core';
import { ChoiceMenu, Mark } from './choice-menu';
import { columnFacts, columnNames, fixedColumn, type ColumnName } from './columns';
import styles from './register.module.css';

interface ColumnMenuProps {
  readonly columns: readonly ColumnName[];
  /** undefined: the usual ones again */
  readonly onChange: (columns: readonly string[] | undefined) => void;
}

/** Which columns stand in the register. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  return (
    <ChoiceMenu label="Kolommen">
      {columnNames
        .filter((name) => name !== fixedColumn)
        .map((name) => (
          <Mark key={name} id={name} chosen={columns} onChange={onChange}>
            {columnFacts[name].header}
          </Mark>
        ))}
      <Menu.Item className={styles['again']} onClick={() => onChange(undefined)}>
        Standaardkolommen
      </Menu.Item>
    </ChoiceMenu>
  );
}
