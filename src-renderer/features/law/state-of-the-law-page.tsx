import { sourceGroups } from '@shared/law/state-of-the-law';
import { expectedChanges, gatheredOn, recentChanges } from '@shared/law/state-of-the-law-changes';
import { legalDoubts } from '@shared/law/state-of-the-law-doubts';
import { showDate } from '@shared/values/date';
import { useState } from 'react';
import { isoDay } from '@renderer/ui/dates';
import { Page, Section } from '@renderer/ui/page';
import { AdequacyTable } from './adequacy-table';
import { Changes, Doubts } from './points';
import { SourceTable } from './source-table';
import { ValuesTable } from './values-table';
import styles from './law.module.css';

/** What the app rests on: which texts, as of when, what is uncertain in them and what is expected to change. */
export function StateOfTheLawPage() {
  const [today] = useState(() => isoDay(new Date()));
  return (
    <Page title="Stand van de wet">
      <div className={styles['page']}>
        <Section>
          <p>
            Hier staat op welke regels de app zich baseert, zoals die bekend waren op {showDate(gatheredOn)}. De app zoekt zelf niets op: wat daarna verandert, staat er niet in. Het is geen juridisch
            advies.
          </p>
          <p>
            Staat er <em>niet nagelezen</em> achter een artikel, dan is de tekst daarvan voor deze versie niet gelezen. Wat de app erover zegt, komt uit kennis. Lees zo’n artikel na voordat u zich
            erop beroept.
          </p>
        </Section>
        <Section title="Wat er onlangs is veranderd">
          <Changes changes={recentChanges} />
        </Section>
        <Section title="Wat naar verwachting verandert">
          <Changes changes={expectedChanges} />
        </Section>
        <Section title="Wat niet zeker is">
          <Doubts doubts={legalDoubts} />
        </Section>
        <section className={styles['all']}>
          <h2>Waarden die kunnen veranderen</h2>
          <ValuesTable today={today} />
        </section>
        <section className={styles['all']}>
          <h2>Adequaatheidsbesluiten</h2>
          <p>Naar deze landen en organisaties buiten de Europese Economische Ruimte mogen gegevens zonder extra waarborgen, binnen de grens die erbij staat.</p>
          <AdequacyTable today={today} />
        </section>
        <section className={styles['all']}>
          <h2>Bronnen</h2>
          <p>De app opent geen websites. Selecteer een adres om het te kopiëren.</p>
          {sourceGroups.map((group) => (
            <SourceTable key={group.title} {...group} />
          ))}
        </section>
      </div>
    </Page>
  );
}
