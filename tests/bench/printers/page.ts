import type { DocumentModel } from '@shared/documents/model';
import { registerDocument } from '@shared/documents/register';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import { largeRegister } from '../large-register';
import { byJsPdf } from './jspdf';
import { byPdfkit } from './pdfkit';

const printers = { pdfkit: byPdfkit, jsPDF: byJsPdf };

/** What the bench calls in the page of the other printers. */
export interface OtherPrinters {
  /** made here, since Node does not read the lists of countries that it needs */
  model(count: number): { readonly model: DocumentModel; readonly seconds: number };
  print(name: keyof typeof printers, model: DocumentModel): Promise<{ readonly seconds: number; readonly bytes: number; readonly pages: number }>;
}

const load = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());

const others: OtherPrinters = {
  model: (count) => {
    const input = largeRegister(count);
    const start = performance.now();
    return { model: registerDocument(input), seconds: (performance.now() - start) / 1000 };
  },
  print: async (name, model) => {
    const start = performance.now();
    const bytes = await printers[name](model, { regular: await load(regular), semiBold: await load(semiBold) });
    const seconds = (performance.now() - start) / 1000;
    return { seconds, bytes: bytes.length, pages: new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0 };
  },
};
Object.assign(window, { others });
