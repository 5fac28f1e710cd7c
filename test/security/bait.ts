import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that counts who calls. Nobody should. */
export interface Bait {
  readonly port: number;
  readonly visits: readonly string[];
  readonly close: () => Promise<void>;
}

export async function layBait(): Promise<Bait> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('caught');
  });
  server.on('upgrade', (request, socket) => {
    visits.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
