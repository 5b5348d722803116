import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * npm run fuzz [RUNS [SEED]]: the fuzz test of the readers with so many files of each kind (2,000), from another seed each
 * time. A file that fails is named by its seed; a file that never ends stops the run after the time it is given.
 */
const [runs = '2000', seed = String(Math.floor(Date.now() / 1000) % 20_000)] = process.argv.slice(2);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
console.log(`${runs} files of each kind, seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    ...['-c', 'test/jest.config.cjs', '--selectProjects', 'core', '--testTimeout', '3600000'],
    ...['--testPathPatterns', 'test/files/fuzz'],
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
