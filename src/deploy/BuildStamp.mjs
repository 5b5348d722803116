import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfInputs } from './inputs.mjs';

const stampOf = (root, name) => path.join(root, 'dist/built', name);

/**
 * For webpack: writes down which inputs a production build was made of, however the build was started. A build that
 * fails, is broken off or is none for production leaves no stamp.
 */
export class BuildStamp {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    const stamp = stampOf(this.root, compiler.options.name);
    let inputs = '';
    const begin = () => {
      rmSync(stamp, { force: true });
      // Before anything is read: what is edited meanwhile counts as changed.
      inputs = hashOfInputs(this.root);
    };
    compiler.hooks.run.tap('BuildStamp', begin);
    compiler.hooks.watchRun.tap('BuildStamp', begin);
    compiler.hooks.done.tap('BuildStamp', (stats) => {
      if (stats.hasErrors() || compiler.options.mode !== 'production') return;
      mkdirSync(path.dirname(stamp), { recursive: true });
      writeFileSync(stamp, inputs);
    });
  }
}

/**
 * The configurations, by name, whose build in dist/ is not of the present inputs.
 * @param {string} root
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function outdated(root, names) {
  const inputs = hashOfInputs(root);
  return names.filter((name) => {
    try {
      return readFileSync(stampOf(root, name), 'utf8') !== inputs;
    } catch {
      return true;
    }
  });
}
