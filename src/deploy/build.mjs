/**
 * Builds what is not up to date: `node src/deploy/build.mjs [cli] [pane] [workbench] [single]`, all unless told. Says
 * what it is doing, since the first time takes a minute; says nothing when there is nothing to do.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outdated } from './BuildStamp.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PARTS = { cli: '命令行', pane: '窗格', workbench: '工作台', single: '单页版' };

/**
 * Builds those of the named parts that are not up to date.
 * @param {readonly string[]} names of webpack's configurations
 * @returns {Promise<boolean>} false where a build failed; webpack's words are on the error output then
 */
export async function build(names = Object.keys(PARTS)) {
  const old = outdated(root, names);
  if (old.length === 0) return true;
  const parts = old.map((name) => PARTS[name]).join('、');
  console.log(`正在构建${parts}。第一次要一两分钟，以后没有改动就不再构建。`);
  const start = performance.now();
  const [{ default: webpack }, { default: configs }] = await Promise.all([
    import('webpack'),
    import('../../webpack.config.js'),
  ]);
  for (const name of old) {
    const stats = await run(webpack, {
      ...configs.find((config) => config.name === name),
      mode: 'production',
    });
    const told = stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY });
    if (stats.hasErrors() || stats.hasWarnings()) console.error(told);
    if (stats.hasErrors()) return false;
    console.log(`  ${PARTS[name]}已构建`);
  }
  console.log(`构建完成，用了 ${Math.round((performance.now() - start) / 1000)} 秒。`);
  return true;
}

function run(webpack, config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      // Closing is what writes webpack's cache.
      compiler.close((failure) => {
        if (error || failure) reject(error ?? failure);
        else resolve(stats);
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined) {
    console.error(`没有“${unknown}”。可以构建的有：${Object.keys(PARTS).join('、')}。`);
    process.exit(2);
  }
  process.exitCode = (await build(names.length > 0 ? names : undefined)) ? 0 : 1;
}
