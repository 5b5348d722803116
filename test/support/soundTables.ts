import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { gridOf, rowsOf } from './gridOf';

/** A filled form that a careful reviewer would pass, in the layout of some province. */
export interface SoundTable {
  readonly file: string;
  readonly grid: SheetGrid;
  /** Hints that are right all the same: rule and cell. */
  readonly hints: readonly string[];
}

const folder = resolve(__dirname, '../fixtures/planted');

/** The forms of test/fixtures/planted: rows of cells parted by |, and below ===== the hints. */
export function soundTables(): SoundTable[] {
  return readdirSync(folder).map((file) => {
    const [table = '', hints = ''] = readFileSync(resolve(folder, file), 'utf8').split('=====\n');
    return {
      file,
      grid: gridOf(rowsOf(table.trimEnd())),
      hints: hints.split('\n').filter((line) => line !== ''),
    };
  });
}
