import { citationText } from '../law/citation';
import { named, nameless } from '../record/nameless';
import { isOpen, levels, type Finding, type Level, type Subject } from './finding';

/** What was found of one record, heaviest first. */
export interface SubjectFindings {
  readonly subject: Subject;
  /** as it is called, or what stands for a name */
  readonly name: string;
  readonly findings: readonly Finding[];
}

const kindOrder = ['organisation', 'activity', 'party'] as const;
const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The name of what a finding is about. */
export function subjectName({ kind, name }: Subject): string {
  return named(name, nameless[kind]);
}

/** By record: the organisation, then activities and parties, each by name; within one by level. */
export function bySubject(findings: readonly Finding[]): readonly SubjectFindings[] {
  return together(findings, ({ subject }) => subject.id)
    .map((group) => ({ subject: group[0].subject, name: subjectName(group[0].subject), findings: group.toSorted(heaviestFirst) }))
    .toSorted((a, b) => kindOrder.indexOf(a.subject.kind) - kindOrder.indexOf(b.subject.kind) || byName.compare(a.name, b.name) || (a.subject.id < b.subject.id ? -1 : 1));
}

/** The same said of one record in several places. */
export type SameFindings = readonly [Finding, ...Finding[]];

/** What says the same of one record stands together, where the first of it stands: it is told once, with each place. */
export function folded(findings: readonly Finding[]): readonly SameFindings[] {
  // What has no place to tell it by stands alone.
  return together(findings, ({ key, subject, rule, level, where, text, citations }) => (where === '' ? key : JSON.stringify([subject.id, rule, level, text, citations])));
}

/** From so many records on what is the same is told once. */
const many = 3;

interface Spread {
  /** what says the same of many records: the heaviest first, then what is at most places; the places by the name of their record */
  readonly shared: readonly SameFindings[];
  /** all else */
  readonly rest: readonly Finding[];
}

/** Takes apart what is the matter at many records alike. */
export function spread(findings: readonly Finding[]): Spread {
  const groups = together(findings, ({ rule, level, text, citations }) => JSON.stringify([rule, level, text, citations]));
  const shared = groups.filter((group) => new Set(group.map(({ subject }) => subject.id)).size >= many);
  const told = new Set(shared.flat());
  return {
    shared: shared.map(byRecord).toSorted(([a, ...others], [b, ...more]) => heaviestFirst(a, b) || more.length - others.length),
    rest: findings.filter((finding) => !told.has(finding)),
  };
}

function byRecord(same: SameFindings): SameFindings {
  const [first = same[0], ...others] = same.toSorted((a, b) => byName.compare(placeName(a), placeName(b)));
  return [first, ...others];
}

/** Where one of these is: the name of its record, and the place in it where it has one. */
export function placeName({ subject, where }: Finding): string {
  return where === '' ? subjectName(subject) : `${subjectName(subject)} · ${where}`;
}

/** 'Bij 7 verwerkingen'; '9 plaatsen bij 7 verwerkingen' where one has more than one. */
export function recordsText(same: SameFindings): string {
  const records = new Set(same.map(({ subject }) => subject.id)).size;
  const activities = same.every(({ subject }) => subject.kind === 'activity');
  const text = `${records.toLocaleString('nl-NL')} ${activities ? 'verwerkingen' : same.every(({ subject }) => subject.kind === 'party') ? 'partijen' : 'onderdelen'}`;
  return records === same.length ? `Bij ${text}` : `${same.length.toLocaleString('nl-NL')} plaatsen bij ${text}`;
}

function together(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly SameFindings[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group === undefined) groups.set(keyOf(finding), [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

export function heaviestFirst(a: Finding, b: Finding): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

/** How many stand open of each level. */
export function openByLevel(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const finding of findings) if (isOpen(finding)) counts[finding.level] += 1;
  return counts;
}

/** Every article that these point at, as it stands on screen, in order. */
export function articlesIn(findings: readonly Finding[]): readonly string[] {
  return inOrder(findings.flatMap(({ citations }) => citations.map(citationText)));
}

/** Each article once: 6 before 30. */
export function inOrder(articles: readonly string[]): readonly string[] {
  return [...new Set(articles)].toSorted(byName.compare);
}

const words: Readonly<Record<Level, readonly [one: string, many: string]>> = { error: ['fout', 'fouten'], warning: ['waarschuwing', 'waarschuwingen'], tip: ['tip', 'tips'] };

/** '3 fouten en 1 tip'; empty when nothing stands open. */
export function levelsText(counts: Readonly<Record<Level, number>>): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => `${counts[level].toLocaleString('nl-NL')} ${words[level][counts[level] === 1 ? 0 : 1]}`);
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} en ${last}`;
}
