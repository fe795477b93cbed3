import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A listener that plays the world outside the app; everything that reaches it is written down. */
export interface Outside {
  /** e.g. http://127.0.0.1:4711 */
  readonly url: string;
  readonly reached: string[];
  close(): Promise<void>;
}

/** Listens on a free port of this computer, for connections (even those without a request) and for datagrams. */
export async function listenOutside(): Promise<Outside> {
  const reached: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    reached.push('connection');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      reached.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => reached.push('datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    reached,
    close: async () => {
      datagrams.close();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
