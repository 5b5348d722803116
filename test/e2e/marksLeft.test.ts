import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { workbookFacts } from '../support/workbookFacts';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
const root = path.resolve(__dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'marks-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SHEET = '人大代表活动经费';
const EDITED = 'F17';

/** What a workbook holds, but for the edited cell. */
function unedited(bytes: Uint8Array): object {
  const { [SHEET]: sheet = {}, ...others } = workbookFacts(bytes) as Record<string, { cells?: object }>;
  const cells = Object.entries(sheet.cells ?? {}).filter(([cell]) => cell !== EDITED);
  return { ...others, [SHEET]: { ...sheet, cells: Object.fromEntries(cells) } };
}

test('marks stay when a cell is edited, which is said; saved with the file, they are offered to be cleared when it is opened', async () => {
  const first = await open();
  await first.openSample();
  const before = unedited((await first.saved()).bytes);
  await first.tab('检查');
  await first.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await first.pane
    .getByText(/已检查/)
    .first()
    .waitFor();
  await first.type(EDITED, '≥95%');
  await first.pane.getByRole('button', { name: '标记还是上次检查时的' }).waitFor();
  const file = path.join(folder, '带标记.xlsx');
  writeFileSync(file, (await first.saved()).bytes);

  const second = await open();
  await second.openFile(path.relative(root, file));
  await second.pane.getByText(/等 4 张工作表还留着以前检查的标记/).waitFor();
  await second.pane.getByRole('button', { name: '清除标记' }).click();
  await second.pane.getByText(/还留着以前检查的标记/).waitFor({ state: 'detached' });
  expect(unedited((await second.saved()).bytes)).toEqual(before);
});
