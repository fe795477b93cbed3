import { AppError } from '@shared/app-error';
import { hashText } from '@shared/history/hash';
import type { Kind } from '@shared/record/kind';
import { kinds } from '@shared/record/kinds';
import { z } from '@shared/record/zod';
import { connectDesktop } from '@renderer/desktop/desktop';
import type { OpenOptions, RepairReport, Store } from '@renderer/storage/contract';
import { openStore } from '@renderer/storage/open-store';

/** A kind that the app does not have: the store must keep it all the same. */
interface Sample {
  readonly name: string;
  readonly text: string;
}
const sampleKind: Kind<Sample> = {
  name: 'sample',
  version: 1,
  schema: z.strictObject({ name: z.string(), text: z.string() }),
  upgrades: [],
  exported: true,
  blank: () => ({ name: '', text: '' }),
  summarise: ({ name }) => ({ name }),
  summaryVersion: '1',
  fields: {
    name: { kind: 'text', label: 'Naam', help: '', citations: [] },
    text: { kind: 'longText', label: 'Tekst', help: '', citations: [] },
  },
};

const desktop = connectDesktop();
const org = 'org-1';
let store: Store | undefined;

function opened(): Store {
  if (store === undefined) throw new Error('open first');
  return store;
}

/** What the trials may do to a store inside a page; all values can be sent to the test. */
const trial = {
  desktop,

  async open(options: OpenOptions = {}): Promise<{ repair?: RepairReport; failure?: string; detail?: string }> {
    try {
      const opening = await openStore(desktop, options, [...kinds, sampleKind]);
      store = opening.store;
      // As the app does: when rows turn out to be missing the store is opened again, and mended.
      if (!(await opening.sound)) return await trial.open({ ...options, takeOver: true });
      return opening.repair === undefined ? {} : { repair: opening.repair };
    } catch (thrown) {
      if (thrown instanceof AppError) return { failure: thrown.failure, detail: thrown.detail };
      throw thrown;
    }
  },

  save(id: string, text: string, name = id): Promise<void> {
    return opened().save({ id, kind: 'sample', org, body: { name, text } });
  },

  /** Saves one record after the other until the page is killed; each number is told once it was acknowledged. */
  async saveForEver(prefix: string, acknowledged: (n: number) => unknown): Promise<void> {
    for (let n = 0; ; n += 1) {
      await trial.save(`${prefix}-${n % 20}`, `${prefix} ${n} ${'inhoud '.repeat(n % 300)}`);
      if (n % 7 === 3) await opened().seal([`${prefix}-${n % 20}`]);
      acknowledged(n);
    }
  },

  /** Enough records, hard to compress, to make LevelDB write table files beside its log. */
  async fill(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(6000));
      const text = btoa(String.fromCharCode(...bytes));
      await trial.save(`r-${n}`, text);
      // Beside the store: what each record should say, to be held against it after damage.
      localStorage.setItem(`r-${n}`, hashText(text));
      if (n % 100 === 99) await opened().seal();
    }
    localStorage.setItem('nieuw', hashText('nog niet verzegeld'));
  },

  /** Hash of the text of every record. */
  async fingerprint(): Promise<Record<string, string>> {
    const rows = opened().rows('sample', org);
    return Object.fromEntries(await Promise.all(rows.map(async ({ id }) => [id, hashText((await trial.text(id)) ?? '')])));
  },

  /** The same as `fill` noted it down, outside the store. */
  noted(): Record<string, string> {
    return Object.fromEntries(Object.keys(localStorage).map((id) => [id, localStorage.getItem(id) ?? '']));
  },

  async text(id: string): Promise<string | undefined> {
    return ((await opened().read(id))?.body as Sample | undefined)?.text;
  },

  names(): string[] {
    return opened()
      .rows('sample', org)
      .map((row) => (row.summary as Sample).name)
      .sort();
  },

  /** Everything that there is: current bodies and histories with their contents, in a fixed order. */
  async everything(): Promise<unknown> {
    const rows = [...opened().rows('sample', org)].sort((a, b) => (a.id < b.id ? -1 : 1));
    return Promise.all(
      rows.map(async (row) => ({
        row,
        current: await opened().read(row.id),
        history: await Promise.all((await opened().history(row.id)).map((info) => opened().revision(info.rev))),
      })),
    );
  },

  async archive(): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of opened().archive(org)) text += decoder.decode(chunk, { stream: true });
    return text;
  },

  async merge(archive: string): Promise<unknown> {
    const bytes = new TextEncoder().encode(archive);
    const source = {
      async *chunks() {
        for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000);
      },
    };
    try {
      return await opened().merge(source);
    } catch (thrown) {
      if (thrown instanceof AppError) return { failure: thrown.failure, detail: thrown.detail };
      throw thrown;
    }
  },

  get store(): Store {
    return opened();
  },
};

export type Trial = typeof trial;
Object.assign(window, { trial });
