import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loopbackPort, serveLoopback } from '@main/loopback';
import { folderForTest } from './folder';

async function rendererFolder(): Promise<string> {
  const folder = join(await folderForTest(), 'renderer');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'the page');
  return folder;
}

function get(port: number, headers: Record<string, string>, method = 'GET', path = '/'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => resolve(response.resume())).on('error', reject).end();
  });
}

async function started(): Promise<{ origin: string; port: number }> {
  const server = await serveLoopback({ rendererFolder: await rendererFolder(), port: 0 });
  onTestFinished(() => server.close());
  return { origin: server.origin, port: Number(new URL(server.origin).port) };
}

test('the port never changes: what is stored in the browser belongs to it', () => {
  expect(loopbackPort).toBe(29530);
});

test('gives the page to who asks by the right name', async () => {
  const { origin } = await started();
  const response = await fetch(origin);
  expect([response.status, await response.text()]).toEqual([200, 'the page']);
});

test('refuses a name that was pointed at this computer', async () => {
  const { port } = await started();
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, `127.0.0.1:${port}.evil.example`]) {
    expect((await get(port, { host })).statusCode, host).toBe(421);
  }
});

test('sends localhost to the one address, and nowhere else', async () => {
  const { origin, port } = await started();
  const response = await get(port, { host: `localhost:${port}` }, 'GET', '//evil.example/x');
  expect([response.statusCode, response.headers.location]).toEqual([308, `${origin}/`]);
});

test('takes no other method', async () => {
  const { port } = await started();
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await get(port, { host: `127.0.0.1:${port}` }, method)).statusCode).toBe(405);
});

test('says so when another program keeps the port', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(serveLoopback({ rendererFolder: await rendererFolder(), port, patience: 300 })).rejects.toThrow(`needs port ${port}`);
});

test('waits for a port that comes free', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const waiting = serveLoopback({ rendererFolder: await rendererFolder(), port });
  other.close();
  const server = await waiting;
  onTestFinished(() => server.close());
  expect((await fetch(server.origin)).status).toBe(200);
});
