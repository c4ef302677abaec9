/** A server on loopback for the pages of tests and of `npm start`; as a browser's proxy it sees all that leaves the browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

export interface PageServer {
  /** host:port */
  readonly address: string;
  /** Every address asked for, oldest first; "CONNECT host:port" for an encrypted one. */
  readonly requests: readonly string[];
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
};

/** A page that begins and never ends, as on a bad connection. */
export const ENDLESS = '/endless';

/**
 * What is served by path, whatever the host; another path gets an empty answer, which no page calls an error.
 * @param files by path
 * @param markup pages that stand in no file, by path
 */
export async function startPageServer(
  files: Readonly<Record<string, string>>,
  markup: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    requests.push(address);
    const { pathname } = new URL(address, 'http://loopback.invalid');
    if (pathname === ENDLESS) {
      response
        .setHeader('content-type', 'text/html')
        .write(`<!doctype html><title>Slow</title>${' '.repeat(2048)}`);
      return;
    }
    const file = files[pathname];
    const body = file === undefined ? markup[pathname] : await readFile(file);
    if (body === undefined) {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file ?? '')] ?? 'text/html; charset=utf-8');
    response.end(body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
