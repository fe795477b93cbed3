import { IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { focusHeading } from '@renderer/ui/page';
import { rememberNameHeight } from './frame';
import styles from './shell.module.css';

/** Whose register is open, and the way to another. */
export function OrganisationSwitch({ org, name }: { readonly org: string; readonly name: string }) {
  const navigate = useNavigate();
  const shown = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => rememberNameHeight(shown.current?.offsetHeight ?? 0), [name]);
  return (
    <div className={styles['organisation']}>
      <p ref={shown} className={styles['name']} dir="auto" title={name}>
        {name}
      </p>
      <button type="button" className={styles['switch']} onClick={() => void navigate({ to: '/o/$org/organisatie', params: { org } }).then(focusHeading)}>
        Organisatie wisselen
        <IconSelector size={16} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}
