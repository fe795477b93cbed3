/**
 * What the window may ask of the computer it runs on: the one interface that both hosts implement,
 * Electron (through the preload script) and a plain browser (downloads, file inputs, OPFS).
 */
export interface Desktop {
  readonly host: 'electron' | 'browser';
  readonly files: FileDesk;
  readonly journal: JournalFiles;
}

/** Files that a person chooses: saved under a name of their choice, opened from a place of their choice. */
export interface FileDesk {
  /**
   * Saves `content` as a file. In Electron the person is asked where first; the file appears whole or not at all.
   * @param suggestedName a name from `fileName()`, safe on Windows
   * @param content the bytes, in order, of any chunk size; read only after a place was chosen
   * @returns what became of it; 'cancelled' when the person chose no place
   * @throws AppError 'file-not-written'
   */
  save(suggestedName: string, mediaType: string, content: AsyncIterable<Uint8Array>): Promise<'saved' | 'cancelled'>;

  /**
   * Asks the person for one file.
   * @param extensions without a dot, e.g. ['jsonl']
   * @returns undefined when no file was chosen
   */
  open(extensions: readonly string[]): Promise<OpenedFile | undefined>;
}

/** A file that a person opened; it can be read from the start as often as needed. */
export interface OpenedFile {
  readonly name: string;
  /** in bytes */
  readonly size: number;
  /** @throws AppError 'file-not-read' */
  chunks(): AsyncIterable<Uint8Array>;
}

/** The few files beside the database (journal segments and the manifest), in a folder of their own. */
export interface JournalFiles {
  list(): Promise<readonly JournalFile[]>;
  /** Appends UTF-8 text; resolves when it is on the disk (fsync or flush). Creates the file. */
  append(name: string, text: string): Promise<void>;
  /** Bytes from offset `from`, at most `length`; fewer at the end of the file. */
  read(name: string, from: number, length: number): Promise<Uint8Array>;
  /** Writes the whole file anew, durably: afterwards either the old or the new text is there. Creates the file. */
  replace(name: string, text: string): Promise<void>;
  /** Removes the file; a file that is not there is no error. */
  remove(name: string): Promise<void>;
}

export interface JournalFile {
  readonly name: string;
  /** in bytes */
  readonly size: number;
}
