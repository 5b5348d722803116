import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { ListRow } from '../../core/projectList/pastedRows';
import { defaultStandard } from '../../core/standards';
import { departmentSheets } from '../../core/table/departmentSheets';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { recogniseAll } from '../../core/table/recognise';
import { readList } from '../../files/readList';
import { readWorkbook } from '../../files/readWorkbook';
import { problemOf, type Problem } from '../state/Problem';

/** For who looks at a file again that was read in time. */
export { readWorkbook };

/** A workbook file to be read. */
export interface Asked {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The cells, for a page that shows them; the tables alone; or the rows of a list of projects. */
  readonly wants: 'grids' | 'tables' | 'list';
}

/** What became of it. Plain data: it comes from another thread. */
export type Answer =
  | { readonly kind: 'grids'; readonly grids: readonly SheetGrid[] }
  | {
      readonly kind: 'tables';
      readonly tables: readonly PerformanceTable[];
      /** Sheets about a whole department, which are not checked. */
      readonly departments: readonly string[];
    }
  | { readonly kind: 'list'; readonly rows: readonly ListRow[] }
  | { readonly kind: 'unread'; readonly problem: Problem }
  /** The person did not want to wait. */
  | { readonly kind: 'stopped' };

/** Reads a file. Never throws: what stopped it is the answer. */
export async function answerTo({ name, bytes, wants }: Asked): Promise<Answer> {
  try {
    if (wants === 'list') return { kind: 'list', rows: await readList(bytes, name, defaultStandard) };
    const grids = await readWorkbook(bytes, name);
    if (wants === 'grids') return { kind: 'grids', grids };
    const tables = recogniseAll(grids);
    return { kind: 'tables', tables, departments: departmentSheets(grids, tables) };
  } catch (reason) {
    return { kind: 'unread', problem: problemOf(reason) };
  }
}
