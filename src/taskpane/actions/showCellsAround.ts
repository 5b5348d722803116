import type { SheetGrid } from '../../core/grid/SheetGrid';
import { loadReading } from '../chunks';
import type { FindingRow } from '../state/listRows';
import { setCheck, setTotals, type Pane } from '../state/Pane';
import type { AmountPlace } from '../state/TotalsState';
import type { CheckedFiles } from '../state/CheckedFiles';
import { problemOf } from '../state/Problem';

/** The sheets of the files that were looked at last, so that going up and down in one reads it once. */
const lastRead = new Map<string, readonly SheetGrid[]>();
const MOST_KEPT = 8;
let readOf: CheckedFiles['picked'] | null = null;

/**
 * Shows the cells around a finding of a file that is not open: the file is read again, since hundreds of files are not
 * kept in memory. A file that was moved meanwhile is told.
 */
export async function showCellsAround(pane: Pane, { key, finding }: FindingRow): Promise<void> {
  const { files, around } = pane.store.get().check;
  if (around && around.key !== key) setCheck(pane, { around: null });
  const name = files && finding.table !== null ? files.fileOfTable[finding.table] : undefined;
  if (!files || name === undefined) return;
  try {
    const grids = await sheetsOf(files, name);
    const grid = grids.find((sheet) => sheet.name === finding.sheet);
    if (grid && pane.store.get().check.chosen?.key === key) setCheck(pane, { around: { key, grid } });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
  }
}

const asked = new WeakMap<Pane, AmountPlace>();

/** Shows the cells around an amount of a file that is not open, in the tab of the sums; of several asked for, the last one. */
export async function showAmount(pane: Pane, place: AmountPlace): Promise<void> {
  const { files } = pane.store.get().check;
  if (!files) return;
  asked.set(pane, place);
  setTotals(pane, { problem: null });
  try {
    const grids = await sheetsOf(files, place.path);
    const grid = grids.find((sheet) => sheet.name === place.sheet);
    if (grid && asked.get(pane) === place) setTotals(pane, { around: { place, grid, files } });
  } catch (reason) {
    setTotals(pane, { around: null, problem: problemOf(reason) });
  }
}

/** The sheets of one of the files, read again unless it was among those looked at last. */
async function sheetsOf(files: CheckedFiles, name: string): Promise<readonly SheetGrid[]> {
  if (readOf !== files.picked) lastRead.clear();
  readOf = files.picked;
  const known = lastRead.get(name);
  if (known) return known;
  const file = files.picked[files.names.indexOf(name)];
  if (!file) return [];
  const { readWorkbook } = await loadReading();
  const grids = await readWorkbook(new Uint8Array(await file.arrayBuffer()), name);
  const [oldest] = lastRead.keys();
  if (lastRead.size >= MOST_KEPT && oldest !== undefined) lastRead.delete(oldest);
  lastRead.set(name, grids);
  return grids;
}
