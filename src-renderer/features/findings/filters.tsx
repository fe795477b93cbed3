import { levelLabels, levels } from '@shared/rules/finding';
import type { Ref } from 'react';
import { readFilter, type FindingsFilter } from './filter';
import { FilterSelect } from './filter-select';
import styles from './findings.module.css';

interface FiltersProps {
  readonly filter: FindingsFilter;
  /** those that can be chosen */
  readonly articles: readonly string[];
  readonly onFilter: (filter: FindingsFilter) => void;
  /** of the choice of an article */
  readonly ref?: Ref<HTMLSelectElement>;
}

/** Findings of one level, or on one article. */
export function Filters({ filter, articles, onFilter, ref }: FiltersProps) {
  const change = (next: Record<string, string | undefined>) => onFilter(readFilter({ ...filter, ...next }));
  return (
    <div className={styles['filters']}>
      <FilterSelect label="Niveau" value={filter.niveau ?? ''} all="Alle niveaus" options={levels.map((level) => ({ value: level, label: levelLabels[level] }))} onChange={(niveau) => change({ niveau })} />
      <FilterSelect label="Artikel" value={filter.artikel ?? ''} all="Alle artikelen" options={articles.map((article) => ({ value: article, label: article }))} onChange={(artikel) => change({ artikel })} {...(ref === undefined ? {} : { ref })} />
    </div>
  );
}
