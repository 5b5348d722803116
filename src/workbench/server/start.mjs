/** npm start: serves what is built, over https on this computer only, and opens the workbench. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { localCertificate } from './certificate.mjs';
import { endOnSignals, openBrowser, refuse, root, startOptions } from './command.mjs';
import { serveFolder } from './serveFolder.mjs';

const { port, isOpening } = startOptions();
if (!existsSync(path.join(root, 'dist/workbench/index.html'))) {
  refuse('工作台还没有构建。请用 npm start 启动，或者先运行 npm run build。');
}
const certificate = await localCertificate(path.join(root, 'out/certificate'));
const server = await serveFolder(path.join(root, 'dist'), { port, ...certificate });
const address = `https://localhost:${server.port}/workbench/`;
console.log(`工作台已就绪：${address}（按 Ctrl-C 结束）`);
if (isOpening) openBrowser(address);
endOnSignals(() => server.close());
