/**
 * npm run dev: the workbench for those who work on it. Builds quickly and unpressed into out/dev, watches the sources,
 * builds again what changed, and has every open page load itself anew.
 */
import path from 'node:path';
import webpack from 'webpack';
import configs from '../../../webpack.config.js';
import { BuildStamp } from '../../deploy/BuildStamp.mjs';
import { CompressedCopies } from '../../deploy/CompressedCopies.mjs';
import { localCertificate } from './certificate.mjs';
import { endOnSignals, openBrowser, root, startOptions } from './command.mjs';
import { serveFolder } from './serveFolder.mjs';

const { port, isOpening } = startOptions();
const folder = path.join(root, 'out/dev');
const pages = new Set();
/** The message that says when the newest build was ready. */
let built = '';

function forDevelopment(config) {
  return {
    ...config,
    mode: 'development',
    // The pages' content security policy forbids eval, webpack's choice.
    devtool: 'source-map',
    entry: Object.fromEntries(
      Object.entries(config.entry).map(([name, files]) => [
        name,
        ['./src/workbench/server/reload.js', ...[files].flat()],
      ]),
    ),
    output: {
      ...config.output,
      path: path.join(folder, path.relative(path.join(root, 'dist'), config.output.path)),
    },
    plugins: config.plugins.filter(
      (plugin) => !(plugin instanceof BuildStamp || plugin instanceof CompressedCopies),
    ),
  };
}

/** The stream of messages that reload.js listens to. */
function answerChanges(name, response) {
  if (name !== '/dev/changes') return false;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(built);
  pages.add(response);
  response.on('close', () => pages.delete(response));
  return true;
}

let server;
async function tell(error, stats) {
  if (error) throw error;
  const failed = stats.hasErrors();
  if (failed || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  if (failed) {
    console.log('构建没有成功，改好后会自动再构建。');
    return;
  }
  console.log(`构建完成 ${new Date().toLocaleTimeString('zh-CN', { hour12: false })}`);
  built = `data: ${Date.now()}\n\n`;
  for (const page of pages) page.write(built);
  if (server) return;
  server = await serveFolder(folder, {
    port,
    ...(await localCertificate(path.join(root, 'out/certificate'))),
    intercept: answerChanges,
  });
  const address = `https://localhost:${server.port}/workbench/`;
  console.log(`工作台已就绪：${address}（改了源代码会自动重新构建和刷新；按 Ctrl-C 结束）`);
  if (isOpening) openBrowser(address);
}

console.log('正在构建，第一次约要一分钟……');
const wanted = configs.filter(({ name }) => name === 'pane' || name === 'workbench').map(forDevelopment);
const watching = webpack(wanted).watch({}, (error, stats) => void tell(error, stats));
endOnSignals(async () => {
  await new Promise((resolve) => watching.close(resolve));
  await server?.close();
});
