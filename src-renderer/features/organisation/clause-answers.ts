import { processorClauseIds, processorClauses, recommendedClauseIds, recommendedClauses, type ProcessorClause } from '@shared/law/processor-clauses';
import { blankClause, type Clause } from '@shared/record/agreement';

/** A line of the checklist: what is asked and what was answered. */
export interface ClauseLine {
  readonly asked: Omit<ProcessorClause, 'id'> & { readonly id: string };
  readonly answer: Clause;
}

const ofTheLaw: ReadonlySet<string> = new Set(processorClauseIds);
/** The clauses of the law, and after them what is wise. */
const asked: readonly ClauseLine['asked'][] = [...processorClauses, ...recommendedClauses.map((clause) => ({ ...clause, citations: [] }))];
const places: readonly string[] = [...processorClauseIds, ...recommendedClauseIds];

/** All clauses of the law and those that are wise with their answers, and below them what another version of the list was answered. */
export function clauseLines(clauses: readonly Clause[]): readonly ClauseLine[] {
  const answers = new Map(clauses.map((clause) => [clause.id, clause]));
  const others = [...answers.values()].filter(({ id }) => !places.includes(id));
  return [
    ...asked.map((each) => ({ asked: each, answer: answers.get(each.id) ?? blankClause(each.id) })),
    ...others.map((answer) => ({ asked: { id: answer.id, label: answer.id, help: 'Dit onderwerp kent deze versie van Grondslag niet.', citations: [] }, answer })),
  ];
}

/** The answers with one of them changed: only what was answered is kept, in the order of the list, and what is not known here stays. */
export function withClause(clauses: readonly Clause[], next: Clause): readonly Clause[] {
  const answered = next.agreed !== null || next.place !== '';
  const others = clauses.filter(({ id }) => id !== next.id);
  if (!places.includes(next.id)) return answered ? clauses.map((clause) => (clause.id === next.id ? next : clause)) : others;
  const all = answered ? [...others, next] : others;
  const known = all.filter(({ id }) => places.includes(id)).sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  return [...known, ...all.filter(({ id }) => !places.includes(id))];
}

/** Of what the law asks: '11 van 14 staan erin, 1 niet, 2 nog niet bekeken'. */
export function clauseProgress(clauses: readonly Clause[]): string {
  const answers = clauseLines(clauses).filter(({ answer }) => ofTheLaw.has(answer.id)).map(({ answer }) => answer.agreed);
  const count = (wanted: Clause['agreed']) => answers.filter((answer) => answer === wanted).length;
  const yes = count('yes');
  const rest = [count('no') > 0 && `${count('no')} niet`, count(null) > 0 && `${count(null)} nog niet bekeken`].filter((part) => part !== false);
  return [`${yes} van ${answers.length} ${yes === 1 ? 'staat' : 'staan'} erin`, ...rest].join(', ');
}
