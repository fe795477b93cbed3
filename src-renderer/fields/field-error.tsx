import { IconAlertCircle } from '@tabler/icons-react';
import { firstSentence } from '@renderer/ui/first-sentence';
import styles from './field-frame.module.css';

interface FieldErrorProps {
  readonly text: string;
  readonly compact: boolean;
}

/** What is wrong with a value. In a line of a table only that it is, and what to do for who opens it: a narrow column would be a paragraph high. */
export function FieldError({ text, compact }: FieldErrorProps) {
  const first = firstSentence(text);
  const rest = text.slice(first.length).trim();
  const icon = <IconAlertCircle size={16} aria-hidden />;
  if (!compact || rest === '') {
    return (
      <p className={styles['error']}>
        {icon}
        {text}
      </p>
    );
  }
  return (
    <details className={styles['folded']}>
      <summary className={styles['error']}>
        {icon}
        <span>{first.replace(/\.$/, '')}</span>
      </summary>
      <p>{rest}</p>
    </details>
  );
}
