import type { Block, DocumentModel } from '@shared/documents/model';
import { audiencesIn, touches } from '@shared/record/audiences';
import { loadFonts, loadRegular } from '@renderer/pdf/fonts';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { unprintable } from '@renderer/pdf/printable-model';
import { missingLines } from '../statement-missing';
import { makeDocument } from './make-document';
import type { Answer, MakingProgress, Question } from './protocol';
import type { SealedRegister } from './sealed-register';

/** What is said while an answer is made. */
export interface Saying {
  readonly progress: (progress: MakingProgress) => void;
  readonly blocks: (blocks: readonly Block[]) => void;
}

/** The page takes so many blocks in within a few milliseconds. */
const blocksAtOnce = 300;

let tools: Promise<[typeof import('@renderer/pdf/render'), Awaited<ReturnType<typeof loadFonts>>]> | undefined;

/** pdfmake is a megabyte, which is only read when a file is made. */
export function printTools() {
  tools ??= Promise.all([import('@renderer/pdf/render'), loadFonts()]);
  return tools;
}

/** Answers from a register. @throws when it cannot */
export async function answer(question: Question, sealed: SealedRegister, say: Saying): Promise<Answer> {
  const { kind } = question;
  if (kind === 'audiences') {
    const found = audiencesIn(sealed.activities.map(({ body }) => body));
    return { kind, audiences: found.map((each) => ({ ...each, touched: sealed.activities.some(({ body }) => touches(each, body)) })) };
  }
  if (kind === 'missing') return { kind, lines: missingLines(sealed, question.audience, question.date) };
  say.progress({ step: 'building' });
  const made = makeDocument(question.request, sealed, question.date);
  if (kind === 'check') return { kind, unprintable: 'model' in made ? unprintable(made.model, readGlyphs(await loadRegular())) : [] };
  if (kind === 'look') return 'refusal' in made ? { kind, refusal: made.refusal } : { kind, model: inParts(made.model, say) };
  return 'refusal' in made ? { kind, refusal: made.refusal } : { kind, ...(await printed(made.model, say)) };
}

/** Its blocks go ahead, some at a time. @returns the rest of it */
function inParts({ blocks, ...head }: DocumentModel, say: Saying): DocumentModel {
  for (let from = 0; from < blocks.length; from += blocksAtOnce) say.blocks(blocks.slice(from, from + blocksAtOnce));
  return { ...head, blocks: [] };
}

async function printed(model: DocumentModel, say: Saying) {
  const [{ renderPdf }, fonts] = await printTools();
  const rendered = await renderPdf(model, fonts, (step, done, total) => say.progress({ step, done, ...(total === undefined ? {} : { total }) }));
  return { organisation: model.organisation, ...rendered };
}
