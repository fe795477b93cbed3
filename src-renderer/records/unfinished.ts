import { unfinishedKind, type Unfinished } from '@shared/record/unfinished';
import { Draft } from './draft';
import type { Drafts } from './drafts';

/** Where something is typed that is no part of a record yet. */
export interface TypingPlace {
  readonly org: string;
  /** id of the record that it is about; of the organisation for what is about none */
  readonly about: string;
  /** which place: the same for who comes back to it */
  readonly place: string;
}

const idOf = (about: string) => `unfinished-${about}`;

/** What was begun by the drafts of a window; there is one for each. */
const begun = new WeakMap<Drafts, Map<string, Promise<Draft<Unfinished>>>>();

/** The draft that holds what is unfinished about a record: written to the disk, flushed and waited for as every other. */
function draftOf(drafts: Drafts, { org, about }: TypingPlace): Promise<Draft<Unfinished>> {
  const all = begun.get(drafts) ?? new Map<string, Promise<Draft<Unfinished>>>();
  begun.set(drafts, all);
  const known = all.get(about);
  if (known !== undefined) return known;
  const id = idOf(about);
  const opened = drafts.store.read(id).then(
    (record) => {
      const body = record === undefined ? { ...unfinishedKind.blank(), about } : unfinishedKind.schema.parse(record.body);
      const draft = new Draft<Unfinished>(body, (next) => drafts.store.save({ id, kind: unfinishedKind.name, org, body: next }));
      drafts.add(id, draft);
      return draft;
    },
    (thrown: unknown) => {
      all.delete(about);
      throw thrown;
    },
  );
  all.set(about, opened);
  return opened;
}

/** What was typed there and not finished; '' for nothing. */
export async function unfinishedText(drafts: Drafts, at: TypingPlace): Promise<string> {
  const { body } = await draftOf(drafts, at);
  return body.texts.find(({ id }) => id === at.place)?.text ?? '';
}

/** Keeps what stands there by now; '' once it is finished, or given up. */
export async function keepUnfinished(drafts: Drafts, at: TypingPlace, text: string): Promise<void> {
  const draft = await draftOf(drafts, at);
  draft.edit((body) => {
    const others = body.texts.filter(({ id }) => id !== at.place);
    if (text === '') return others.length === body.texts.length ? body : { ...body, texts: others };
    return { ...body, texts: [...others, { id: at.place, text }] };
  });
}
