import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const root = path.resolve(__dirname, '../../..');
const running: ChildProcess[] = [];

/** Starts the server as `npm start` does after the build; resolves with what it says first. */
async function start(port: string, ...parameters: string[]) {
  const server = spawn(process.execPath, ['src/workbench/server/start.mjs', ...parameters], {
    cwd: root,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(server);
  const said = await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data')]);
  return { server, said: String(said[0]) };
}

const ended = async (server: ChildProcess): Promise<unknown> =>
  server.exitCode ?? ((await once(server, 'exit')) as unknown[])[0];

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks as no browser would: the path is sent as it stands. */
const ask = (port: number, file: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    https
      .request(
        { host: 'localhost', port, path: file, method, headers, rejectUnauthorized: false },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => {
            resolve({
              status: response.statusCode,
              headers: response.headers,
              body: Buffer.concat(pieces),
            });
          });
        },
      )
      .on('error', reject)
      .end();
  });

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.kill('SIGINT');
    await ended(server);
  }
});

test('started twice, each takes a port of its own, and Ctrl-C ends it cleanly', async () => {
  const one = await start('45300', '--no-open');
  const two = await start('45300', '--no-open');
  const ports = [one, two].map(({ said }) => /https:\/\/localhost:(\d+)\/workbench\//.exec(said)?.[1]);
  expect(new Set(ports).size).toBe(2);
  one.server.kill('SIGINT');
  expect(await ended(one.server)).toBe(0);
  expect((await ask(Number(ports[1]), '/workbench/')).status).toBe(200);
});

test('only files of the built folder are answered, and the short addresses lead to the workbench', async () => {
  const { said } = await start('45310', '--no-open');
  const port = Number(/localhost:(\d+)/.exec(said)![1]);
  for (const file of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/workbench/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/%00',
    '/workbench/none.js',
    '/assets',
  ])
    expect([file, (await ask(port, file)).status]).toEqual([file, 404]);
  expect((await ask(port, '/%zz')).status).toBe(400);
  expect((await ask(port, '/workbench/', 'POST')).status).toBe(405);
  for (const short of ['/', '/workbench'])
    expect(await ask(port, short)).toMatchObject({ status: 302, headers: { location: '/workbench/' } });
  expect((await ask(port, '/workbench/')).headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'self'",
  });
});

test('a script travels compressed, in the way that the browser takes, and is the same script', async () => {
  const { said } = await start('45330', '--no-open');
  const port = Number(/localhost:(\d+)/.exec(said)![1]);
  const script = `/workbench/${/workbench\.\w+\.js/.exec(readFileSync(path.join(root, 'dist/workbench/index.html'), 'utf8'))![0]}`;
  const plain = readFileSync(path.join(root, 'dist', script));
  const unpackers = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [encoding, unpack] of Object.entries(unpackers)) {
    const answer = await ask(port, script, 'GET', { 'accept-encoding': encoding });
    expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(answer.body.length).toBeLessThan(plain.length / 2);
    expect(unpack(answer.body).equals(plain)).toBe(true);
    const again = await ask(port, script, 'GET', {
      'accept-encoding': encoding,
      'if-none-match': String(answer.headers.etag),
    });
    expect(again.status).toBe(304);
  }
  const answer = await ask(port, script);
  expect(answer.headers).not.toHaveProperty('content-encoding');
  expect(answer.body.equals(plain)).toBe(true);
});

test.each([
  ['abc', [], 'PORT 要是 1 到 65535'],
  ['70000', [], 'PORT 要是 1 到 65535'],
  ['45320', ['--open'], '没有“--open”这个选项。可以用的选项：--no-open'],
  ['45321', ['8080'], '不知道“8080”是什么意思。可以用的选项：--no-open'],
])('PORT=%s %j is refused with a sentence', async (port, parameters, sentence) => {
  const { server, said } = await start(port, ...parameters);
  expect(said).toContain(sentence);
  expect(said).not.toContain('    at ');
  expect(await ended(server)).toBe(2);
});
