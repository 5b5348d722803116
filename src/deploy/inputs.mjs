import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All that a build is made of. What the packages hold, the lock file says. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'package.json', 'package-lock.json', 'webpack.config.js'];

/**
 * A hash over the contents of all that a build is made of: the same hash, the same build.
 * @param {string} root the repository's folder
 * @returns {string}
 */
export function hashOfInputs(root) {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((name) => filesOf(root, name))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesOf(root, name) {
  let entries;
  try {
    entries = readdirSync(path.join(root, name));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [name];
    throw error;
  }
  return entries.sort().flatMap((entry) => filesOf(root, `${name}/${entry}`));
}
