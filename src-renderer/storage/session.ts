import type { JournalFiles } from '@shared/desktop/desktop';
import type { Clock } from '@shared/history/clock';
import type { Bodies } from './bodies';
import type { Database } from './database/database';
import type { Journal } from './journal/journal';
import type { Manifest } from './manifest';

/** What is open while the app runs. Database and journal are replaced when a new generation takes over. */
export interface Session {
  readonly files: JournalFiles;
  readonly bodies: Bodies;
  readonly clock: Clock;
  /** names this window among those that may have the store open */
  readonly owner: string;
  database: Database;
  journal: Journal;
  manifest: Manifest;
}

/** @param length in hexadecimal digits */
export function randomHex(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length / 2));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
