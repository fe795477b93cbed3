import { gateIds } from '../../law/screening-list';
import type { Screening } from '../../record/screening';
import { answerOptions, type Answer } from '../../record/screening-answers';
import type { AskedList } from '../../record/screening-copy';
import { askedLists } from '../../screening/asked';
import { dateOrText } from '../dates';
import type { Block } from '../model';

function answerText(answer: Answer | null): string {
  return answerOptions.find(({ value }) => value === answer)?.label ?? 'Niet beantwoord';
}

/** 'nr. 5' stands on one line. */
const unbroken = (citation: string) => citation.replaceAll(' ', '\u00a0');

const head = ['Vraag', 'Antwoord', 'Toelichting'] as const;

/** One list in its own words: what was asked, what was answered, and why. */
function listBlocks({ title, version, questions }: AskedList): Block[] {
  const yes = questions.filter(({ answer }) => answer === 'yes').length;
  const rows = questions.map(({ name, question, citation, answer, reason }) => [`${name}\n${question} (${unbroken(citation)})`, answerText(answer), reason]);
  return [
    { kind: 'heading', level: 2, text: `Vragen en antwoorden: ${title}` },
    { kind: 'paragraph', text: `Tekst van ${dateOrText(version, 'nl-NL')}. Ja bij ${yes} van ${questions.length === 1 ? '1 vraag' : `de ${questions.length} vragen`}.` },
    ...(rows.length === 0 ? [] : [{ kind: 'table', head, rows, lead: true } as const]),
  ];
}

/** Answers to what is asked no more: they count for nothing, but nothing that was written is left out. */
function formerBlocks(screening: Screening, lists: readonly AskedList[]): Block[] {
  const asked = new Set(lists.flatMap(({ id: gate, questions }) => questions.map(({ id }) => `${gate} ${id}`)));
  const former = gateIds.flatMap((gate) => screening[gate].filter(({ id, answer, reason }) => !asked.has(`${gate} ${id}`) && (answer !== null || reason.trim() !== '')));
  if (former.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Antwoorden op vragen die niet op deze lijsten staan' },
    { kind: 'paragraph', text: 'Deze antwoorden tellen niet mee in de uitkomst.' },
    { kind: 'table', head, rows: former.map(({ id, answer, reason }) => [id, answerText(answer), reason]) },
  ];
}

/** Every question with its answer and its reason, of a fixed screening from its own copy. */
export function answerBlocks(screening: Screening): Block[] {
  const lists = screening.frozen?.lists ?? askedLists(screening);
  return [...lists.flatMap(listBlocks), ...formerBlocks(screening, lists)];
}
