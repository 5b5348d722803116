/**
 * npm run check: types, rules and format side by side, each with its cache; what fails is shown whole. The cache of the
 * rules goes by the content of each file, and a rule that asks for types may miss what a change in another file does to
 * it: npm test therefore lints without one.
 */
import { spawn } from 'node:child_process';

const cache = 'node_modules/.cache';
const tsc = (name, ...more) => [
  'tsc',
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  `${cache}/types/${name}`,
  ...more,
];

/** Each group runs in order; the groups beside each other. */
const groups = [
  [tsc('all'), tsc('core', '-p', 'src/core')],
  [
    [
      'eslint',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${cache}/eslint/`,
    ],
    ['prettier', '--check', '--cache', '--log-level', 'warn', '.'],
  ],
];

const run = ([command, ...options]) =>
  new Promise((resolve) => {
    const began = Date.now();
    // By the shell: npm puts the programs of this package into its path, on Windows as .cmd files.
    const child = spawn([command, ...options].join(' '), { shell: true });
    const shown = [];
    child.stdout.on('data', (data) => shown.push(data));
    child.stderr.on('data', (data) => shown.push(data));
    child.on('close', (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${command} ${seconds} s`);
      process.stdout.write(Buffer.concat(shown));
      resolve(code === 0);
    });
  });

const results = await Promise.all(
  groups.map(async (group) => {
    let good = true;
    for (const each of group) good = (await run(each)) && good;
    return good;
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
