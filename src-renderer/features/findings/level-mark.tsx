import { levelLabels, type Level } from '@shared/rules/finding';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { classNames } from '@renderer/ui/class-names';
import styles from './findings.module.css';

const icons = { error: IconAlertCircle, warning: IconAlertTriangle, tip: IconInfoCircle } as const;

/** How heavy a finding is: an icon, a word and a colour. */
export function LevelMark({ level }: { readonly level: Level }) {
  const Icon = icons[level];
  return (
    <span className={classNames(styles['level'], styles[level])}>
      <Icon size={18} stroke={1.75} aria-hidden />
      {levelLabels[level]}
    </span>
  );
}
