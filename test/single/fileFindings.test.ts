import type { Finding } from '../../src/core/check/Finding';
import type { Severity } from '../../src/core/glossary/finding';
import type { PerformanceTable } from '../../src/core/table/PerformanceTable';
import { fileRows } from '../../src/single/fileFindings';
import { sheetLabel, type PickedFile } from '../../src/single/PickedFile';

const file = (path: string, problem: PickedFile['problem'] = null): PickedFile => ({
  path,
  bytes: new Uint8Array(),
  grids: problem ? [] : [{ name: '表1', rows: [] }],
  problem,
  mended: 0,
});
const tableOf = (path: string) => ({ sheet: sheetLabel(path, '表1') }) as PerformanceTable;
const findingOf = (path: string, severity: Severity) =>
  ({ sheet: sheetLabel(path, '表1'), severity }) as Finding;

test('files that could not be read stand first, then the worst; each counts its own findings', () => {
  const unread = file('坏.xlsx', { kind: 'file', problem: { code: 'empty-file', file: '坏.xlsx' } });
  const rows = fileRows(
    [file('好.xlsx'), file('警告.xlsx'), file('错误.xlsx'), unread, file('空.xlsx')],
    [tableOf('好.xlsx'), tableOf('警告.xlsx'), tableOf('警告.xlsx'), tableOf('错误.xlsx')],
    [
      findingOf('警告.xlsx', 'warning'),
      findingOf('警告.xlsx', 'warning'),
      findingOf('错误.xlsx', 'error'),
      findingOf('好.xlsx', 'info'),
    ],
  );
  expect(rows.map(({ file: { path }, tables, counts }) => [path, tables, ...Object.values(counts)])).toEqual([
    ['坏.xlsx', 0, 0, 0, 0],
    ['错误.xlsx', 1, 1, 0, 0],
    ['警告.xlsx', 2, 0, 2, 0],
    ['好.xlsx', 1, 0, 0, 1],
    ['空.xlsx', 0, 0, 0, 0],
  ]);
});
