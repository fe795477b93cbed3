import type { JournalFiles } from '@shared/desktop/desktop';

/** Journal files in memory. `refuse` is asked before every change how many characters of it the disk still takes. */
export class MemoryFiles implements JournalFiles {
  readonly texts = new Map<string, string>();
  refuse: (text: string) => number = (text) => text.length;

  list() {
    return Promise.resolve([...this.texts].map(([name, text]) => ({ name, size: new TextEncoder().encode(text).length })));
  }

  append(name: string, text: string): Promise<void> {
    const room = this.refuse(text);
    this.texts.set(name, (this.texts.get(name) ?? '') + text.slice(0, room));
    return room < text.length ? Promise.reject(new Error('disk full')) : Promise.resolve();
  }

  read(name: string, from: number, length: number): Promise<Uint8Array> {
    const bytes = new TextEncoder().encode(this.texts.get(name) ?? '');
    return Promise.resolve(bytes.slice(from, from + length));
  }

  replace(name: string, text: string): Promise<void> {
    if (this.refuse(text) < text.length) return Promise.reject(new Error('disk full'));
    this.texts.set(name, text);
    return Promise.resolve();
  }

  remove(name: string): Promise<void> {
    this.texts.delete(name);
    return Promise.resolve();
  }
}
