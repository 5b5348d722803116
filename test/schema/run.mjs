import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * npm run schema -- PATH/sml.xsd: holds saved workbooks against the schema of ECMA-376 (part 4, transitional), which isn't
 * ours to ship. The other schemas that it imports are taken from its folder.
 */
const [schema = ''] = process.argv.slice(2);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
if (!existsSync(schema)) {
  console.error('npm run schema -- PATH/sml.xsd (ECMA-376 part 4, transitional)');
  process.exitCode = 2;
} else {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '-c', 'test/schema/jest.config.cjs', '-w', '1', '--forceExit'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, SML_XSD: path.resolve(schema) } },
  );
  process.exitCode = status ?? 1;
}
