import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serveFolder, type Serving } from './serving';

const address = '127.0.0.1';

/** For ever this one: what is stored in the browser belongs to the origin, and the port is part of it. */
export const loopbackPort = 29530;

export interface Loopback {
  /** e.g. http://127.0.0.1:29530 */
  readonly origin: string;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** the built window: out/renderer */
  readonly rendererFolder: string;
  /** for tests only; 0 takes any free port */
  readonly port?: number;
  /** how long to go on trying when the port is taken, in milliseconds */
  readonly patience?: number;
}

/**
 * Serves the app to a browser on this computer, and to nobody else.
 * @throws when the port stays taken by another program
 */
export async function serveLoopback({ rendererFolder, port = loopbackPort, patience = 10_000 }: LoopbackOptions): Promise<Loopback> {
  const serving = await serveFolder(rendererFolder);
  const server = createServer((request, response) => void answer(request, response, serving));
  await listen(server, port, Date.now() + patience);
  return {
    origin: `http://${address}:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, until: number): Promise<void> {
  for (;;) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, address, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (error === undefined) return;
    // Each try leaves its own behind.
    server.removeAllListeners('listening');
    if (error.code !== 'EADDRINUSE' || Date.now() >= until) {
      throw new Error(
        `Grondslag needs port ${port} of ${address}, and it cannot have it (${error.code ?? error.message}). ` +
          'Is Grondslag running already, or another program on this port? Stop it and start again.',
        { cause: error },
      );
    }
    await wait(250);
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const port = request.socket.localPort;
  const host = request.headers.host ?? '';
  if (host === `localhost:${port}`) {
    // Always to the start: a path taken over from the request could lead elsewhere.
    response.writeHead(308, { location: `http://${address}:${port}/` }).end();
    return;
  }
  // A name that a hostile site pointed at this computer arrives with that name as its host.
  if (host !== `${address}:${port}`) {
    response.writeHead(421).end();
    return;
  }
  const { status, headers, body } = await serving(request.method ?? '', request.url ?? '');
  response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
