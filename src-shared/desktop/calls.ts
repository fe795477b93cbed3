import type { Failure } from '../app-error';

/**
 * Every call that the window may make to the main process, each with the failure it counts as when nothing more is
 * known. No schemas here: the preload script carries this list and must stay small.
 */
export const calls = {
  'journal.list': 'store-failed',
  'journal.append': 'store-failed',
  'journal.read': 'store-failed',
  'journal.replace': 'store-failed',
  'journal.remove': 'store-failed',
  'file.beginSave': 'file-not-written',
  'file.write': 'file-not-written',
  'file.finish': 'file-not-written',
  'file.abort': 'file-not-written',
  'file.open': 'file-not-read',
  'file.read': 'file-not-read',
  'file.close': 'file-not-read',
} as const satisfies Record<string, Failure>;

export type CallName = keyof typeof calls;

export const callNames = Object.keys(calls) as readonly CallName[];

/** The most bytes that go over in one call; longer content goes in pieces. */
export const pieceSize = 1024 * 1024;
