import { lawfulBasis } from '@shared/law/lawful-bases';
import { showDate } from '@shared/values/date';
import type { ReactNode } from 'react';
import { shortDayText } from '@renderer/ui/dates';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import type { ColumnName } from './columns';
import type { DpiaState } from './dpia-state';
import { Fitting } from './fitting';
import { FoundCell } from './found-cell';
import type { Mark, RegisterRow } from './register-row';

/** What stands in a cell without a value. */
const nothing = '–';

const shortRoles: Readonly<Record<NonNullable<RegisterRow['summary']['role']>, string>> = { controller: 'verantw.', joint: 'gezamenl.', processor: 'verwerker' };

/** The cell of each column but the name, which is the head of its line. */
export const cells: Readonly<Record<Exclude<ColumnName, 'name'>, (row: RegisterRow) => ReactNode>> = {
  number: ({ number }) => number || nothing,
  status: ({ status }) => status || nothing,
  role: ({ role, summary }) => (summary.role === null ? nothing : <Fitting all={role} few={shortRoles[summary.role]} />),
  subjects: ({ subjects, someSubjects, fewSubjects, summary }) =>
    subjects === '' ? nothing : (
      <Fitting all={summary.subjects.join(', ')} some={someSubjects} few={fewSubjects}>
        {subjects}
      </Fitting>
    ),
  bases: ({ bases }) => lettersOf(bases.map((letter) => ({ letter, title: lawfulBasis(letter).label }))),
  marks: ({ marks }) => lettersOf(marks),
  recipients: ({ recipients }) => recipients ?? nothing,
  transfers: ({ transfers }) => transfers ?? nothing,
  dpia: ({ dpia }) => dpiaCell(dpia),
  owner: ({ owner }) => owner || nothing,
  reviewOn: ({ reviewOn }) => (reviewOn.trim() === '' ? nothing : showDate(reviewOn)),
  findings: ({ id }) => <FoundCell activity={id} />,
  open: ({ open }) => open,
  changedAt: ({ changedAt }) => shortDayText(changedAt),
};

function dpiaCell({ text, note, title }: DpiaState): ReactNode {
  if (title === '') return text;
  return (
    <span title={title}>
      {text}
      {note !== '' && (
        <>
          <span aria-hidden>*</span>
          <VisuallyHidden> {note}</VisuallyHidden>
        </>
      )}
    </span>
  );
}

function lettersOf(letters: readonly Mark[]): ReactNode {
  if (letters.length === 0) return nothing;
  return letters.map(({ letter, title }) => (
    <abbr key={letter} title={title}>
      {letter}
    </abbr>
  ));
}
