import { readFileSync } from 'node:fs';
import type { FontFiles } from '@renderer/pdf/font-files';

function font(name: string): Uint8Array {
  const path = `../../../node_modules/@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`;
  return new Uint8Array(readFileSync(new URL(path, import.meta.url)));
}

/** The fonts of the application, read without a browser. */
export const nodeFonts: FontFiles = {
  regular: font('400Regular'),
  italic: font('400Regular_Italic'),
  semiBold: font('600SemiBold'),
  semiBoldItalic: font('600SemiBold_Italic'),
};
