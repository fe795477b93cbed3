import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '@main/serving';
import { folderForTest } from './folder';

async function builtFolder(): Promise<string> {
  const folder = await folderForTest();
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<title>Grondslag</title>');
  await writeFile(join(renderer, 'assets/app.js'), 'export {};');
  await writeFile(join(renderer, 'assets/één bestand.txt'), 'ja');
  await symlink(join(folder, 'secret.txt'), join(renderer, 'link.txt'));
  return renderer;
}

/** The ways in which attackers have written "one folder up" and "end of the name". */
const hostilePart = fc.constantFrom(
  '..', '.', '%2e%2e', '%2E.', '..%2f', '%2f', '%5c', '\\', '/', '//', '\0', '%00', '%252e', '%c0%ae', '/assets', 'secret.txt',
  'link.txt', 'index.html', ';', '~', ':', 'C:', 'file:', '%', '\u202e', '::$DATA', ' ', '\n',
);
const hostilePath = fc.oneof(
  fc.array(hostilePart, { maxLength: 12 }).map((parts) => `/${parts.join('')}`),
  fc.array(hostilePart, { maxLength: 12 }).map((parts) => parts.join('/')),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true }),
);
const listed = ['/', '/index.html', '/assets/app.js', '/favicon.ico', `/assets/${encodeURIComponent('één bestand.txt')}`];

describe('serving the window', () => {
  test('gives what is in the folder, with its media type and all safety headers', async () => {
    const serve = await serveFolder(await builtFolder());
    const page = await serve('GET', '/?x=1');
    expect(new TextDecoder().decode(page.body)).toBe('<title>Grondslag</title>');
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect((await serve('GET', '/assets/app.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await serve('GET', '/assets/%C3%A9%C3%A9n%20bestand.txt')).status).toBe(200);
  });

  test('lets a browser keep what has its content in its name, and nothing else', async () => {
    const serve = await serveFolder(await builtFolder());
    expect((await serve('GET', '/assets/app.js')).headers['cache-control']).toBe('max-age=31536000, immutable');
    for (const path of ['/', '/index.html']) expect((await serve('GET', path)).headers['cache-control']).toBe('no-cache');
    expect((await serve('GET', '/assets/gone.js')).headers['cache-control']).toBe('no-store');
  });

  test('gives nothing else, whatever is asked', async () => {
    const serve = await serveFolder(await builtFolder());
    await fc.assert(
      fc.asyncProperty(hostilePath, async (path) => {
        const { status, body, headers } = await serve('GET', path);
        expect(new TextDecoder().decode(body)).not.toContain('secret');
        expect(headers['content-security-policy']).toBeDefined();
        if (!listed.includes(path.replace(/[?#].*$/s, ''))) expect(status).toBe(404);
      }),
      { numRuns: 3_000 },
    );
  });

  test('follows no link out of the folder', async () => {
    const serve = await serveFolder(await builtFolder());
    expect((await serve('GET', '/link.txt')).status).toBe(404);
  });

  test('only reads', async () => {
    const serve = await serveFolder(await builtFolder());
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'get', '']) expect((await serve(method, '/')).status).toBe(405);
    expect((await serve('HEAD', '/')).status).toBe(200);
  });

  test('says so when the app was not built', async () => {
    await expect(serveFolder(await folderForTest())).rejects.toThrow('build the app first');
  });
});
