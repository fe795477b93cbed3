import { sourceGroups } from '@shared/law/state-of-the-law';
import { expectedChanges, gatheredOn, recentChanges } from '@shared/law/state-of-the-law-changes';
import { legalDoubts } from '@shared/law/state-of-the-law-doubts';
import { showDate } from '@shared/values/date';
import { useState, type ReactNode } from 'react';
import { isoDay } from '@renderer/ui/dates';
import { Page } from '@renderer/ui/page';
import { AdequacyTable } from './adequacy-table';
import { LawPart, PartLinks } from './law-part';
import { Changes, Doubts } from './points';
import { SourceTable } from './source-table';
import { TrajectoryTable } from './trajectory-table';
import { ValuesTable } from './values-table';
import styles from './law.module.css';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly show: (today: string) => ReactNode;
}

const parts: readonly Part[] = [
  { id: 'veranderd', title: 'Wat er onlangs is veranderd', show: () => <Changes changes={recentChanges} /> },
  { id: 'verwacht', title: 'Wat naar verwachting verandert', show: () => <Changes changes={expectedChanges} /> },
  { id: 'onzeker', title: 'Wat niet zeker is', show: () => <Doubts doubts={legalDoubts} /> },
  { id: 'waarden', title: 'Waarden die kunnen veranderen', show: (today) => <ValuesTable today={today} /> },
  { id: 'adequaat', title: 'Adequaatheidsbesluiten', show: (today) => <AdequacyTable today={today} /> },
  { id: 'weken', title: 'Weken bij ziekte', show: () => <TrajectoryTable /> },
  { id: 'bronnen', title: 'Bronnen', show: () => <Sources /> },
];

/** What the app rests on: which texts, as of when, what is uncertain in them and what is expected to change. */
export function StateOfTheLawPage() {
  const [today] = useState(() => isoDay(new Date()));
  return (
    <Page title="Stand van de wet">
      <div className={styles['page']}>
        <div className={styles['part']}>
          <p>
            Hier staat op welke regels de app zich baseert, zoals die bekend waren op {showDate(gatheredOn)}. De app zoekt zelf niets op: wat daarna verandert, staat er niet in. Het is geen juridisch
            advies.
          </p>
          <p>
            Staat er <em>niet nagelezen</em> achter een artikel, dan is de tekst daarvan voor deze versie niet gelezen. Wat de app erover zegt, komt uit kennis. Lees zo’n artikel na voordat u zich
            erop beroept.
          </p>
          <PartLinks parts={parts} />
        </div>
        {parts.map(({ id, title, show }) => (
          <LawPart key={id} id={id} title={title}>
            {show(today)}
          </LawPart>
        ))}
      </div>
    </Page>
  );
}

function Sources() {
  return (
    <>
      <p>De app opent geen websites. Klik op een adres om het te selecteren en kopieer het.</p>
      {sourceGroups.map((group) => (
        <SourceTable key={group.title} {...group} />
      ))}
    </>
  );
}
