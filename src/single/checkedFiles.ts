import { departmentSheets } from '../core/table/departmentSheets';
import { recogniseAll } from '../core/table/recognise';
import type { CheckedFiles } from '../taskpane/state/CheckedFiles';
import type { PickedFile } from './PickedFile';

/** The files as a report tells them apart: each sheet by its own name. */
export function checkedFiles(files: readonly PickedFile[]): CheckedFiles {
  const byFile = files.map(({ path, grids }) => ({ path, grids, tables: recogniseAll(grids) }));
  return {
    names: files.map(({ path }) => path),
    picked: files.map(({ path, bytes }) => ({
      name: path,
      arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    })),
    tables: byFile.flatMap(({ tables }) => tables),
    fileOfTable: byFile.flatMap(({ path, tables }) => tables.map(() => path)),
    departments: byFile.flatMap(({ grids, tables }) => departmentSheets(grids, tables)),
    // A report checks each file by itself, and then all together.
    findings: [],
    hintsLeftOut: 0,
    problems: files.flatMap(({ problem }) => problem ?? []),
  };
}
