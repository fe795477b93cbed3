import type { Answers } from '@shared/desktop/contract';
import type { JournalFiles } from '@shared/desktop/desktop';

type JournalAnswers = Pick<Answers, Extract<keyof Answers, `journal.${string}`>>;

/** The journal as answers to calls. */
export function journalAnswers(journal: JournalFiles): JournalAnswers {
  return {
    'journal.list': () => journal.list(),
    'journal.append': ({ name, text }) => journal.append(name, text),
    'journal.read': ({ name, from, length }) => journal.read(name, from, length),
    'journal.replace': ({ name, text }) => journal.replace(name, text),
    'journal.remove': ({ name }) => journal.remove(name),
  };
}
