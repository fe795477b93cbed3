import type { NamedQuestion, Outcome } from '../../screening/outcome';
import { statusLabels } from '../../screening/status';
import type { Block, Fact } from '../model';

const named = ({ name, citation }: NamedQuestion) => `${name} (${citation})`;

/** Where an answer is open: what the outcome would be either way. */
function bounds({ status, atLeast, atMost }: Outcome): string[] {
  if (status !== 'undetermined') return [];
  return [`Worden alle open antwoorden nee, dan is de uitkomst ‘${statusLabels[atLeast]}’. Worden ze ja, dan is het ‘${statusLabels[atMost]}’.`];
}

function questions(term: string, of: readonly NamedQuestion[]): Fact[] {
  return of.length === 0 ? [] : [{ term, text: of.map(named), citation: '' }];
}

/** What the answers come to, why, and where the rule stands. */
export function outcomeBlocks(outcome: Outcome): Block[] {
  return [
    { kind: 'heading', level: 2, text: `Uitkomst: ${outcome.label}` },
    { kind: 'paragraph', text: [outcome.explanation, ...bounds(outcome)].filter((text) => text.trim() !== '').join('\n') },
    {
      kind: 'facts',
      facts: [
        ...questions('Wat ja is', outcome.reasons),
        ...questions('Open antwoorden die de uitkomst kunnen veranderen', outcome.deciding),
        ...(outcome.citations.length === 0 ? [] : [{ term: 'Waar de regel staat', text: outcome.citations.join('; '), citation: '' }]),
      ],
    },
  ];
}
