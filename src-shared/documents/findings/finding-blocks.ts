import type { Citation } from '../../law/citation';
import { citationsText } from '../../law/citations-text';
import { levelLabels, type Answered, type Finding } from '../../rules/finding';
import { folded, placeName, subjectName, type SameFindings, type SubjectFindings } from '../../rules/grouped';
import { toldLines, wordsGone, wordsThen } from '../../rules/judged';
import { dateOrText } from '../dates';
import { marginCitation } from '../field-facts';
import type { Block, DocumentModel, Fact } from '../model';

type Language = DocumentModel['language'];

/** Where the law says it, for the margin: under each other, each with the sign of what was not read. */
export function marginOf(citations: readonly Citation[]): string {
  return citations.map(marginCitation).join('\n');
}

/** First what it is about: on paper there is no field to go to. What is said of several places is said once, with each place below it. */
function factOf(same: SameFindings): Fact {
  const [first, ...more] = same;
  const text = more.length === 0 ? toldLines(first) : [first.text, same.map(({ where }) => `– ${where}`).join('\n')];
  return { term: levelLabels[first.level], text, citation: marginOf(first.citations) };
}

/** The former answer to a finding that came back, with what it was given to. @param place which one it is, where that is not clear */
function formerOf(finding: Finding, place: readonly string[], language: Language): readonly Fact[] {
  const { lapsed } = finding;
  if (lapsed === undefined) return [];
  const then = wordsThen(lapsed, finding).join(': ');
  const text = [...place, ...(then === '' ? [] : [`Toen stond er: ${then}`]), `${lapsed.reason} (${byAndOn(lapsed, language)})`];
  return [{ term: 'Eerder beoordeeld; sindsdien veranderd', text, citation: '' }];
}

function byAndOn({ by, on }: Answered, language: Language): string {
  return `${by}, ${dateOrText(on, language)}`;
}

/** What stands open at many records alike: once, with each of them below it. */
export function sharedBlocks(shared: readonly SameFindings[], language: Language): Block[] {
  if (shared.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Op meer plaatsen hetzelfde' },
    { kind: 'facts', facts: shared.flatMap((same) => [sharedFact(same), ...same.flatMap((finding) => formerOf(finding, [placeName(finding)], language))]) },
  ];
}

function sharedFact(same: SameFindings): Fact {
  const [{ level, text, citations }] = same;
  return { term: levelLabels[level], text: [text, same.map((finding) => `– ${placeName(finding)}`).join('\n')], citation: marginOf(citations) };
}

/** What stands open of one record. */
export function openBlocks({ name, findings }: SubjectFindings, language: Language): Block[] {
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'facts', facts: folded(findings).flatMap((same) => [factOf(same), ...same.flatMap((finding) => formerOf(finding, same.length > 1 ? [finding.where] : [], language))]) },
  ];
}

/** As it read then; and now, where that is not the same. */
function judged(then: Answered, now: Finding): readonly string[] {
  if (then.text === '') return [...toldLines(now), wordsGone];
  return wordsThen(then, now).length === 0 ? toldLines(then) : [...toldLines(then), `Nu: ${toldLines(now).join(': ')}`];
}

/** What was weighed and found to be all right, in the words of then, with why, by whom and when. */
export function answeredBlocks(findings: readonly Finding[], language: Language): Block[] {
  if (findings.length === 0) return [];
  const rows = findings.flatMap((finding) => {
    const { answered } = finding;
    if (answered === undefined) return [];
    return [[[subjectName(finding.subject), ...judged(answered, finding), citationsText(finding.citations)].filter((line) => line !== '').join('\n'), answered.reason, byAndOn(answered, language)]];
  });
  return [
    { kind: 'heading', level: 1, text: 'Beoordeeld' },
    { kind: 'paragraph', text: 'Waar de wet een afweging vraagt, heeft iemand deze bevindingen beoordeeld. Een oordeel geldt zolang hetzelfde in het register staat.' },
    { kind: 'table', head: ['Bevinding', 'Oordeel', 'Door en op'], rows, lead: true },
  ];
}
