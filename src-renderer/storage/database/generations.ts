import { AppError, asAppError } from '@shared/app-error';
import { Database, schemaVersion } from './database';
import './storage-buckets';

/**
 * A database is never emptied or mended in place: it is filled anew from the journal as the next generation, and the
 * old one is dropped as a whole. Where the browser has storage buckets each generation is a bucket, with files of its
 * own that are gone from the disk the moment it is deleted; deleting a plain database leaves its words in LevelDB's log.
 */
const prefix = 'register-';

const nameOf = (generation: number) => `${prefix}${generation}`;

async function factoryOf(generation: number): Promise<IDBFactory> {
  if (navigator.storageBuckets === undefined) return indexedDB;
  const bucket = await navigator.storageBuckets.open(nameOf(generation), { persisted: true, durability: 'strict' });
  return bucket.indexedDB;
}

/** Numbers of the generations that are on this computer, in order. */
export async function listGenerations(): Promise<number[]> {
  const names =
    navigator.storageBuckets !== undefined
      ? await navigator.storageBuckets.keys()
      : (await indexedDB.databases()).map((database) => database.name ?? '');
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

/**
 * Opens a generation; one that does not exist is made, empty.
 * @throws AppError 'store-newer' before anything is opened that newer code wrote, 'store-blocked'
 */
export async function openGeneration(generation: number): Promise<Database> {
  try {
    const factory = await factoryOf(generation);
    const existing = (await factory.databases()).find((database) => database.name === nameOf(generation));
    // Dexie multiplies its version numbers by ten.
    if ((existing?.version ?? 0) > schemaVersion * 10) throw new AppError('store-newer', `schema ${existing?.version}`);
    const database = new Database(nameOf(generation), factory);
    await database.open();
    return database;
  } catch (thrown) {
    throw asAppError(thrown, 'store-blocked');
  }
}

/** Takes a generation off this computer. */
export async function dropGeneration(generation: number): Promise<void> {
  if (navigator.storageBuckets !== undefined) await navigator.storageBuckets.delete(nameOf(generation));
  else await deletePlainDatabase(nameOf(generation));
}

function deletePlainDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('deleteDatabase'));
    request.onblocked = () => reject(new Error('deleteDatabase blocked'));
  });
}
