import { AppError, asAppError } from '@shared/app-error';
import { calls, type CallName } from '@shared/desktop/calls';
import type { DesktopBridge, Input, Outcome, Output } from '@shared/desktop/contract';
import type { Desktop, FileDesk, JournalFiles } from '@shared/desktop/desktop';
import { inPieces, joined, piecesOf } from './pieces';

type Call = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

/** The desktop as the main process offers it through the preload script. */
export function electronDesktop(bridge: DesktopBridge): Desktop {
  const call: Call = async (name, input) => valueOf(await askMain(bridge, name, input));
  return { host: 'electron', files: fileDesk(call), journal: journalFiles(call) };
}

async function askMain<Name extends CallName>(bridge: DesktopBridge, name: Name, input: Input<Name>): Promise<Outcome<Output<Name>>> {
  try {
    return await bridge.call(name, input);
  } catch (thrown) {
    throw asAppError(thrown, calls[name]);
  }
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new AppError(outcome.failure, outcome.detail);
}

function journalFiles(call: Call): JournalFiles {
  return {
    list: () => call('journal.list', undefined),
    append: (name, text) => call('journal.append', { name, text }),
    read: (name, from, length) =>
      joined(piecesOf(length, (offset, size) => call('journal.read', { name, from: from + offset, length: size }))),
    replace: (name, text) => call('journal.replace', { name, text }),
    remove: (name) => call('journal.remove', { name }),
  };
}

function fileDesk(call: Call): FileDesk {
  return {
    save: async (suggestedName, _mediaType, content) => {
      const id = await call('file.beginSave', { suggestedName });
      if (id === null) return 'cancelled';
      try {
        for await (const bytes of inPieces(content)) await call('file.write', { id, bytes });
        await call('file.finish', { id });
      } catch (thrown) {
        await call('file.abort', { id }).catch(() => undefined);
        throw thrown;
      }
      return 'saved';
    },
    open: async (extensions) => {
      const file = await call('file.open', { extensions: [...extensions] });
      if (file === null) return undefined;
      const { id, name, size } = file;
      const opened = { name, size, chunks: () => piecesOf(size, (from, length) => call('file.read', { id, from, length })) };
      closeWhenForgotten(call, opened, id);
      return opened;
    },
  };
}

/** The contract has no "close": a file is closed when nobody can read it any more, or with the page. */
function closeWhenForgotten(call: Call, file: object, id: string): void {
  registry ??= new FinalizationRegistry((close) => close());
  registry.register(file, () => void call('file.close', { id }).catch(() => undefined));
}

let registry: FinalizationRegistry<() => void> | undefined;
