import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { localCertificate } from './certificate.mjs';
import { serveFolder } from './serveFolder.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const values = options();

const wanted = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT 要是 1 到 65535 之间的整数，现在是“${process.env.PORT}”。`);
  process.exit(2);
}
if (!existsSync(path.join(root, 'dist/workbench/index.html'))) {
  console.error('工作台还没有构建。请用 npm start 启动，或者先运行 npm run build。');
  process.exit(2);
}
const certificate = await localCertificate(path.join(root, 'out/certificate'));
const server = await serveFolder(path.join(root, 'dist'), { port: wanted, ...certificate });
const address = `https://localhost:${server.port}/workbench/`;
console.log(`工作台已就绪：${address}（按 Ctrl-C 结束）`);
if (!values['no-open']) open(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}

function options() {
  try {
    return parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } }).values;
  } catch {
    console.error('只有一个选项：--no-open，不自动打开浏览器。');
    process.exit(2);
  }
}

/** Opens the address in the person's browser; where there is none, the printed address is enough. */
function open(url) {
  const [command, ...parameters] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
