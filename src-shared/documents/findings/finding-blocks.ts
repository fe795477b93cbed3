import { citationsText, unreadText } from '../../law/citations-text';
import { levelLabels, type Answered, type Finding } from '../../rules/finding';
import { subjectName, type SubjectFindings } from '../../rules/grouped';
import { dateOrText } from '../dates';
import type { Block, DocumentModel, Fact } from '../model';

type Language = DocumentModel['language'];

/** The sentence with its articles behind it. */
function sentence({ text, citations }: Finding): string {
  const articles = [citationsText(citations), unreadText(citations)].filter((part) => part !== '').join('; ');
  return articles === '' ? text : `${text} (${articles})`;
}

/** First what it is about: on paper there is no field to go to. */
function told(finding: Finding): readonly string[] {
  return [finding.where, sentence(finding)].filter((line) => line !== '');
}

function factOf(finding: Finding): Fact {
  return { term: levelLabels[finding.level], text: told(finding), citation: '' };
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
    return answered === undefined ? [] : [[[subjectName(finding.subject), ...told(finding)].join('\n'), answered.reason, `${answered.by}, ${dateOrText(answered.on, language)}`]];
  });
  return [
    { kind: 'heading', level: 1, text: 'Beoordeeld' },
    { kind: 'paragraph', text: 'Waar de wet een afweging vraagt, heeft iemand deze bevindingen beoordeeld. Een oordeel geldt zolang hetzelfde in het register staat.' },
    { kind: 'table', head: ['Bevinding', 'Oordeel', 'Door en op'], rows, lead: true },
  ];
}
