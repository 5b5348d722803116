import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

it('recognising, checking and summing cost what is there, not what a number states (test/counted)', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '-c', 'test/counted/jest.config.cjs', '--runInBand', '--forceExit'],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  expect({ status, output: status === 0 ? '' : stderr }).toEqual({ status: 0, output: '' });
  expect(stderr).toMatch(/^Tests: +\d\d passed/m);
}, 600_000);
