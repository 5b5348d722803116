import manifest from '../../../package.json';
import type { Command } from '../system/Io';

/** jxmb --version */
export const version: Command = async (_, io) => {
  await io.out(`${manifest.version}\n`);
  return 0;
};
