import { loadFonts, loadRegular } from './fonts';
import { readGlyphs } from './glyphs';
import { unprintable } from './printable-model';
import type { Answer, Question } from './protocol';

async function answer({ kind, model }: Question): Promise<Answer> {
  if (kind === 'check') return { kind: 'checked', unprintable: unprintable(model, readGlyphs(await loadRegular())) };
  // Checking needs no pdfmake: a megabyte that is only read when a file is made.
  const [{ renderPdf }, fonts] = await Promise.all([import('./render'), loadFonts()]);
  return { kind: 'printed', unprintable: unprintable(model, readGlyphs(fonts.regular)), bytes: await renderPdf(model, fonts) };
}

async function reply(question: Question): Promise<void> {
  const made = await answer(question).catch((thrown: unknown): Answer => ({ kind: 'failed', detail: String(thrown) }));
  self.postMessage(made, { transfer: made.kind === 'printed' ? [made.bytes.buffer] : [] });
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => void reply(data));
