import type { Screening } from '@shared/record/screening';
import { useId, useState } from 'react';
import type { Draft } from '@renderer/records/draft';
import styles from './form.module.css';
import { formSections } from './form-sections';
import { TextFields } from './text-fields';

interface LargeScaleProps {
  readonly draft: Draft<Screening>;
  readonly screening: Screening;
}

/** What helps to judge whether a processing is 'grootschalig', before the questions that ask for it. */
export function LargeScale({ draft, screening }: LargeScaleProps) {
  const id = useId();
  // Open where something stands; after that it is as a person leaves it.
  const [filled] = useState(() => formSections.largeScale.some((name) => screening[name] !== ''));
  return (
    <details className={styles['large']} open={filled}>
      <summary>
        <h2 id={id}>Is het grootschalig?</h2>
        <span className={styles['note']}>Vier vragen die helpen bij elke vraag naar schaal</span>
      </summary>
      <div className={styles['section']} role="group" aria-labelledby={id}>
        <p>
          De wet noemt geen aantal. Kijk naar vier dingen samen, oordeel dan zelf, en schrijf het hier op. Overweging 91 AVG noemt één arts, andere
          zorgverlener of advocaat met eigen patiënten of cliënten niet grootschalig. Een jobcoach staat daar niet bij; onze lezing is dat één jobcoach met eigen cliënten
          daarop lijkt. Een bedrijf met vestigingen in het hele land is meestal wel grootschalig.
        </p>
        <TextFields draft={draft} screening={screening} names={formSections.largeScale} />
      </div>
    </details>
  );
}
