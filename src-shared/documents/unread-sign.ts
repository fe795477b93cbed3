import { isRead, type Citation } from '../law/citation';
import type { Block, Fact } from './model';

/** Beside an article in a margin, which is too narrow for 'niet nagelezen'. Not '°': Dutch laws number with that. */
const sign = '*';

const note = 'Een * bij een artikel: de tekst ervan is voor deze verwijzing niet nagelezen, of niet helemaal.';

/** The name of a place with the sign behind it where its text was not read, or not all of it. */
export function signed(text: string, citation: Citation): string {
  return isRead(citation) ? text : `${text}${sign}`;
}

/** What the sign means, once, for a document in which it stands. */
export function unreadNote(blocks: readonly Block[]): Block[] {
  const isSigned = ({ citation }: Pick<Fact, 'citation'>) => citation.split('\n').some((line) => line.endsWith(sign));
  const stands = blocks.some((block) => {
    if (block.kind === 'facts') return block.facts.some(isSigned);
    return block.kind === 'heading' && block.level === 3 && isSigned({ citation: block.citation ?? '' });
  });
  return stands ? [{ kind: 'paragraph', text: note }] : [];
}
