import { createReadStream, existsSync, statSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const LAST_PORT = 65_535;
/** pane/core.ace568f9.js: the name that the build gives to a content. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;
/** The compressed copies that the build lays beside a file, the smallest first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
];
/** A pane that is opened again finds its connection open: a new one costs a handshake. */
const KEEP_ALIVE_MS = 60_000;

/**
 * Serves the files of a folder over https on localhost only, at `port` or the next free one.
 * @param {string} folder
 * @param {{ port: number, key: string, cert: string, intercept?: (name: string, response: object) => boolean }} options
 *   `intercept` is asked first, with the path that was asked for, and says true where it has answered itself
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, { port, key, cert, intercept = () => false }) {
  const server = https.createServer({ key, cert }, (request, response) =>
    answer(folder, intercept, request, response),
  );
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const taken = await listen(server, port);
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns {Promise<number>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < LAST_PORT) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      resolve(server.address().port);
    });
  });
}

function answer(folder, intercept, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  let name;
  try {
    name = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  } catch {
    return refuse(response, 400);
  }
  if (intercept(name, response)) return;
  if (name === '/' || name === '/workbench') {
    response.writeHead(302, { location: '/workbench/' }).end();
    return;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const found = file.startsWith(folder + path.sep) && existsSync(file) ? statSync(file) : null;
  if (!found?.isFile()) return refuse(response, 404);
  const { size, mtimeMs } = found;
  const sent = copyFor(file, request.headers['accept-encoding'] ?? '') ?? {
    file,
    size,
    mtimeMs,
    encoding: null,
  };
  const tag = `"${sent.size.toString(36)}-${sent.mtimeMs.toString(36)}"`;
  const headers = {
    // A browser that keeps a script also keeps it compiled, which is most of what a start costs. Names with a hash never
    // change; all others are asked for each time, and answered briefly when they are the same.
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // The pane stands in a frame of the workbench, and in no other page's.
    'content-security-policy': "frame-ancestors 'self'",
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    ...(sent.encoding ? { 'content-encoding': sent.encoding } : {}),
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': sent.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(sent.file).pipe(response);
}

/** The smallest compressed copy of a file that the browser takes; null where there is none. */
function copyFor(file, accepted) {
  const offers = accepted.split(',').map((offer) => offer.split(';')[0].trim());
  for (const [encoding, suffix] of ENCODINGS) {
    const copy = file + suffix;
    if (!offers.includes(encoding) || !existsSync(copy)) continue;
    const { size, mtimeMs } = statSync(copy);
    return { file: copy, size, mtimeMs, encoding };
  }
  return null;
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '没有这个文件。' : '不能这样请求。');
}
