import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../../../src/core/check/check';
import type { Finding } from '../../../../src/core/check/Finding';
import type { CellAddress } from '../../../../src/core/grid/address';
import type { SheetGrid } from '../../../../src/core/grid/SheetGrid';
import { layOutTables } from '../../../../src/core/layout/layOutTables';
import { standards } from '../../../../src/core/standards';
import type { PerformanceTable } from '../../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../../src/core/table/recognise';
import { readWorkbook } from '../../../../src/files/readWorkbook';
import { planToGrid } from '../../../support/planToGrid';
import { soundTables } from '../../../support/soundTables';
import { drafts } from './drafts';

/** A table in its workbook, before anything is planted in it. */
export interface Base {
  readonly file: string;
  readonly grids: readonly SheetGrid[];
  /** Index of the sheet that holds the table. */
  readonly at: number;
  readonly grid: SheetGrid;
  readonly tables: readonly PerformanceTable[];
  readonly table: PerformanceTable;
  readonly findings: readonly Finding[];
}

/** What is planted once: the workbook with the defect, and where it must be found. */
export interface Planting {
  readonly grids: readonly SheetGrid[];
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Any of these, at the cell. */
  readonly rules: readonly string[];
  /** What follows from the defect and may be said as well, anywhere. */
  readonly follows?: readonly string[];
  /** Where a cell of the sound workbook stands in this one. */
  readonly moved?: (cell: CellAddress) => CellAddress;
}

/** A kind of defect: all the places of a table where it can be planted. */
export interface Kind {
  readonly name: string;
  plant(base: Base): readonly Planting[];
}

const folder = resolve(__dirname, '../../../fixtures/acceptance');
/** Filled in during and after the year. */
const ACCOUNTS = ['selfeval.xlsx', 'monitor-same.xlsx'].map((file) => `../recognition/forms-filled/${file}`);

/** Every table of the acceptance workbooks, of other provinces' layouts, and of each standard, laid out blank and filled. */
export async function readBases(): Promise<Base[]> {
  const files = ['.', 'tables'].flatMap((part) =>
    readdirSync(resolve(folder, part))
      .filter((file) => /\.xlsx?$/.test(file))
      .map((file) => `${part}/${file}`),
  );
  const bases: Base[] = [];
  for (const file of [...files, ...ACCOUNTS])
    bases.push(...basesOf(file, await readWorkbook(readFileSync(resolve(folder, file)), file)));
  for (const { file, grid } of soundTables()) bases.push(...basesOf(file, [grid]));
  for (const standard of standards) {
    const plans = layOutTables(standard, drafts(standard), { year: 2024, takenNames: [] });
    bases.push(...basesOf(standard.id, plans.map(planToGrid)));
  }
  return bases;
}

function basesOf(file: string, grids: readonly SheetGrid[]): Base[] {
  const tables = recogniseAll(grids);
  const findings = checkTables(tables);
  return tables.map((table) => {
    const at = grids.findIndex(({ name }) => name === table.sheet);
    return { file, grids, at, grid: grids[at]!, tables, table, findings };
  });
}
