import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import semiBoldItalic from '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf?url';
import { fontStyles, type FontFiles, type FontStyle } from './font-files';

const addresses: Record<FontStyle, string> = { regular, italic, semiBold, semiBoldItalic };

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font not loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The regular font alone: enough to know which characters can be printed. */
export function loadRegular(): Promise<Uint8Array> {
  return load(regular);
}

/** The four fonts, from the application itself; only the worker asks for them. */
export async function loadFonts(): Promise<FontFiles> {
  const [regularFile, italicFile, semiBoldFile, semiBoldItalicFile] = await Promise.all(fontStyles.map((style) => load(addresses[style])));
  if (!regularFile || !italicFile || !semiBoldFile || !semiBoldItalicFile) throw new Error('font missing');
  return { regular: regularFile, italic: italicFile, semiBold: semiBoldFile, semiBoldItalic: semiBoldItalicFile };
}
