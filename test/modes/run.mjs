/** Every test of src/excel in every mode of an Excel in trouble: `npm run test:modes`; what follows `--` goes to jest. */
import { spawnSync } from 'node:child_process';

const jest = ['node_modules/jest/bin/jest.js', '-c', 'test/jest.config.cjs', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [...jest, '--selectProjects', 'modes'], {
  stdio: 'inherit',
  env: { EXCEL_MODES: 'all', ...process.env },
});
process.exitCode = status ?? 1;
