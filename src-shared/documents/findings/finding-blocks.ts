import type { Citation } from '../../law/citation';
import { citedText } from '../../law/citations-text';
import { levelLabels, type Answered, type Finding } from '../../rules/finding';
import { subjectName, type SubjectFindings } from '../../rules/grouped';
import { dateOrText } from '../dates';
import { marginCitation } from '../field-facts';
import type { Block, DocumentModel, Fact } from '../model';

type Language = DocumentModel['language'];

/** Where the law says it, for the margin: under each other, each with the sign of what was not read. */
export function marginOf(citations: readonly Citation[]): string {
  return citations.map(marginCitation).join('\n');
}

/** First what it is about: on paper there is no field to go to. */
function told({ where, text }: Finding): readonly string[] {
  return [where, text].filter((line) => line !== '');
}

function factOf(finding: Finding): Fact {
  return { term: levelLabels[finding.level], text: told(finding), citation: marginOf(finding.citations) };
}

function said(term: string, { reason, by, on }: Answered, language: Language): Fact {
  return { term, text: `${reason} (${by}, ${dateOrText(on, language)})`, citation: '' };
}

/** What stands open of one record. */
export function openBlocks({ name, findings }: SubjectFindings, language: Language): Block[] {
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'facts', facts: findings.flatMap((finding) => [factOf(finding), ...(finding.lapsed === undefined ? [] : [said('Eerder beoordeeld; sindsdien veranderd', finding.lapsed, language)])]) },
  ];
}

/** What was weighed and found to be all right, with why, by whom and when. */
export function answeredBlocks(findings: readonly Finding[], language: Language): Block[] {
  if (findings.length === 0) return [];
  const rows = findings.flatMap((finding) => {
    const { answered } = finding;
    return answered === undefined ? [] : [[[subjectName(finding.subject), ...told(finding), citedText(finding.citations)].filter((line) => line !== '').join('\n'), answered.reason, `${answered.by}, ${dateOrText(answered.on, language)}`]];
  });
  return [
    { kind: 'heading', level: 1, text: 'Beoordeeld' },
    { kind: 'paragraph', text: 'Waar de wet een afweging vraagt, heeft iemand deze bevindingen beoordeeld. Een oordeel geldt zolang hetzelfde in het register staat.' },
    { kind: 'table', head: ['Bevinding', 'Oordeel', 'Door en op'], rows, lead: true },
  ];
}
