import type { FUniver } from '@univerjs/core/facade';
import { createHost, type Host } from '../../../src/workbench/host/createHost';
import { gatherMoves } from '../../../src/workbench/host/univer/lineMoves';
import type { LineMove } from '../../../src/workbench/host/workbook/moved';
import { findLosses } from '../../../src/workbench/files/save/losses';
import { openFile } from '../../../src/workbench/files/open/openFile';
import { saveFile } from '../../../src/workbench/files/save/saveFile';

/**
 * Opens a file in the grid's own engine, lets `work` be done there, and saves it, as the page does. The engine is the
 * page's without its user interface.
 */
export async function inGrid(bytes: Uint8Array, work: (grid: FUniver, host: Host) => unknown = () => null) {
  const opened = await openFile(bytes, '文件.xlsx');
  const grid = startUniver(structuredClone(opened.data));
  const host = createHost({
    univer: grid.facade,
    lines: grid.lines,
    results: { engine: grid.results, file: opened.calculation },
  });
  const moves = new Map<string, readonly LineMove[]>();
  const stop = gatherMoves(grid.facade, opened.data.id, moves);
  try {
    await host.workbook.settle();
    await work(grid.facade, host);
    await host.workbook.settle();
    const content = grid.facade.getActiveWorkbook()!.save();
    return {
      saved: await saveFile(opened, content, moves),
      losses: findLosses(opened, content, moves, host.workbook.staleResults()).map(({ kind, sheet, cells }) =>
        [sheet, kind, ...(cells ?? [])].join(' '),
      ),
    };
  } finally {
    stop();
    host.dispose();
    grid.dispose();
  }
}
