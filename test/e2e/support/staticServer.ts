import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xml': 'text/xml',
  '.png': 'image/png',
};

/**
 * Serves a folder as the simplest of servers does: files as they are, index.html for folders, no header but the type.
 * Without a certificate over http.
 */
export async function serveStatically(
  folder: string,
  certificate: { key: string; cert: string } | null,
): Promise<{ port: number; close: () => void }> {
  const answer: http.RequestListener = (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'https://any').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  };
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
