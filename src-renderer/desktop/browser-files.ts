import { asAppError } from '@shared/app-error';
import type { FileDesk, OpenedFile } from '@shared/desktop/desktop';

/** How long a finished download may still be read from memory; the browser does not say when it has it. */
const keepFor = 60_000;

/** Files as downloads and from a file input. */
export function browserFiles(): FileDesk {
  return {
    save: async (suggestedName, mediaType, content) => {
      try {
        download(suggestedName, await blobOf(mediaType, content));
        return 'saved';
      } catch (thrown) {
        throw asAppError(thrown, 'file-not-written');
      }
    },
    open: async (extensions) => {
      const file = await chooseFile(extensions);
      return file && openedFile(file);
    },
  };
}

async function blobOf(mediaType: string, content: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = [];
  // As a blob each part may leave our memory before the next one comes.
  for await (const chunk of content) parts.push(new Blob([Uint8Array.from(chunk)]));
  return new Blob(parts, { type: mediaType });
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keepFor);
}

function chooseFile(extensions: readonly string[]): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  input.ariaLabel = 'Bestand kiezen';
  input.tabIndex = -1;
  // Out of sight, yet in the document: a detached input may be collected before the person chose.
  input.style.cssText = 'position: fixed; inset-block-start: 0; inset-inline-start: 0; inline-size: 1px; block-size: 1px; opacity: 0; pointer-events: none';
  document.body.append(input);
  return new Promise<File | undefined>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]), { once: true });
    input.addEventListener('cancel', () => resolve(undefined), { once: true });
    input.click();
  }).finally(() => input.remove());
}

function openedFile(file: File): OpenedFile {
  return {
    name: file.name,
    size: file.size,
    chunks: async function* () {
      try {
        yield* file.stream();
      } catch (thrown) {
        throw asAppError(thrown, 'file-not-read');
      }
    },
  };
}
