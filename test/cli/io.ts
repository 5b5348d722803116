import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/cli/system/Io';
import { run } from '../../src/cli/run';

export const fixtures = path.join(__dirname, '../fixtures');
export const acceptance = path.join(fixtures, 'acceptance');

/** The command line as it is built. */
export const built = path.join(__dirname, '../../dist/cli');

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a person would, without a terminal. */
export async function jxmb(args: readonly string[], input = '', around: Partial<Io> = {}): Promise<Outcome> {
  const out: Buffer[] = [];
  let err = '';
  const io: Io = {
    out: (content) => {
      out.push(Buffer.from(content));
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
    },
    terminal: null,
    threads: 1,
    input: () => Promise.resolve(input),
    home: built,
    ...around,
  };
  const status = await run(args, io);
  return { status, out: Buffer.concat(out).toString('utf8'), err };
}

/** A folder of its own for each test, gone afterwards. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(os.tmpdir(), 'jxmb-'));
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true, force: true });
  });
  return folder;
}
