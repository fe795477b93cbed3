import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safetyHeaders } from './headers';
import { mediaTypeOf } from './media-types';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers a request for `path`, as it stands in the request line: not decoded, a query may follow. */
export type Serving = (method: string, path: string) => Promise<Answer>;

/**
 * Serves the files that are in `folder` now, to both hosts. Requests are looked up, never turned into a path: a
 * hostile one is simply not in the list.
 */
export async function serveFolder(folder: string): Promise<Serving> {
  const files = await listFiles(folder);
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`No index.html in ${folder}: build the app first`);
  files.set('/', index);

  return async (method, path) => {
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method Not Allowed');
    const name = path.replace(/[?#].*$/s, '');
    const file = files.get(name);
    // Browsers ask for it unasked; an error in the console would be noise.
    if (file === undefined && name === '/favicon.ico') return plain(204, '');
    if (file === undefined) return plain(404, 'Not Found');
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) return plain(404, 'Not Found');
    return { status: 200, headers: { ...safetyHeaders, 'content-type': mediaTypeOf(file), 'cache-control': keptFor(name) }, body };
  };
}

/** What stands in assets has its content in its name. A browser that keeps such a file keeps it compiled too. */
function keptFor(name: string): string {
  return name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
}

/** URL path -> file. Links are left out: they could lead out of the folder. */
async function listFiles(folder: string, above = ''): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = `${above}/${encodeURIComponent(entry.name)}`;
    const file = join(folder, entry.name);
    if (entry.isFile()) found.set(path, file);
    if (entry.isDirectory()) for (const [inner, innerFile] of await listFiles(file, path)) found.set(inner, innerFile);
  }
  return found;
}

function plain(status: number, text: string): Answer {
  return {
    status,
    headers: { ...safetyHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(text),
  };
}
