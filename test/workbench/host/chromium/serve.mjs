import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { localCertificate } from '../../../../src/workbench/server/certificate.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const office = path.join(root, 'node_modules/@microsoft/office-js/dist');
const types = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.css': 'text/css' };
const page = (...scripts) =>
  `<!doctype html><html lang="zh-CN"><body>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</body></html>`;
const pages = {
  '/workbook.html': page('bundle/workbook.js'),
  '/pane.html': page('office/office.js', 'bundle/pane.js'),
};

/** Bundles the two pages; Univer needs a while. */
export function bundle(folder) {
  const swc = (syntax) => ({
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: syntax } } },
  });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    target: ['web', 'es2022'],
    entry: {
      workbook: './test/workbench/host/chromium/workbook.page.ts',
      pane: './test/workbench/host/chromium/pane.page.ts',
    },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, use: swc(false) },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    stats: 'errors-warnings',
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString({ preset: 'errors-only' })));
      else resolve();
    });
  });
}

/** Serves the pages, their bundles and office.js by https: office.js refuses to work otherwise. */
export async function serve(folder) {
  const certificate = await localCertificate(path.join(os.tmpdir(), 'excel-host-certificate'));
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const answer = (status, body, type = 'text/plain') => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'max-age=600' });
      response.end(body);
    };
    if (pages[pathname]) {
      answer(200, pages[pathname], types['.html']);
      return;
    }
    const [, first, ...rest] = pathname.split('/');
    const base = { bundle: folder, office }[first];
    if (!base || rest.includes('..')) {
      answer(404, '');
      return;
    }
    readFile(path.join(base, ...rest)).then(
      (body) => answer(200, body, types[path.extname(pathname)]),
      () => answer(404, ''),
    );
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `https://localhost:${server.address().port}`, close: () => server.close() };
}
