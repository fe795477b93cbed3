import { useEffect, useId, useRef } from 'react';
import type { ArchivePreview } from '@renderer/storage/contract';
import { Button } from '@renderer/ui/button';
import { counted } from '@renderer/ui/counted';
import { momentText } from '@renderer/ui/dates';
import { ButtonRow } from '@renderer/ui/page';
import { effectLines } from './effect-lines';
import styles from './files.module.css';

interface PreviewCardProps {
  readonly fileName: string;
  readonly preview: ArchivePreview;
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}

/** What is in an archive and what taking it over would change here. */
export function PreviewCard({ fileName, preview, onTakeOver, onCancel }: PreviewCardProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // to its buttons, where there is room for the whole card
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={card} className={styles['preview']} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        Inhoud van het archief
      </h3>
      <dl className={styles['facts']}>
        <dt>Organisatie</dt>
        <dd dir="auto">{preview.organisationName.trim() || 'zonder naam'}</dd>
        <dt>Bestand</dt>
        <dd dir="auto">{fileName}</dd>
        <dt>Gemaakt</dt>
        <dd>{momentText(preview.madeAt)}</dd>
        <dt>Bevat</dt>
        <dd>
          {counted(preview.records, 'onderdeel', 'onderdelen')} met {counted(preview.revisions, 'versie', 'versies')} uit de geschiedenis
        </dd>
      </dl>
      <p className={styles['note']}>Een onderdeel is een verwerking, of de gegevens van de organisatie.</p>
      <p>
        {preview.known
          ? 'Deze organisatie staat al op deze computer. Overnemen voegt samen; er gaat niets verloren.'
          : 'Deze organisatie staat nog niet op deze computer. Overnemen zet haar erbij.'}
      </p>
      <ul className={styles['effects']}>
        {effectLines(preview.effect).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ButtonRow>
        <Button look="primary" onClick={onTakeOver}>
          Overnemen
        </Button>
        <Button onClick={onCancel}>Annuleren</Button>
      </ButtonRow>
    </section>
  );
}
