import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * npm run seeds [TIMES [PATH…]]: the tests at these paths (those of the core and of the files when none is named), once for each of
 * so many random seeds (10). The seeds that failed are named at the end: FC_SEED=… runs one of them again.
 */
const [times = '10', ...paths] = process.argv.slice(2);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const failed = [];
for (let run = 0; run < Number(times); run++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    [
      ...['node_modules/jest/bin/jest.js', '-c', 'test/jest.config.cjs', '--forceExit'],
      ...(paths.length > 0 ? paths : ['test/core', 'test/files']),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, FC_SEED: seed } },
  );
  if (status !== 0) failed.push(seed);
}
console.log(failed.length === 0 ? 'none failed' : `failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
