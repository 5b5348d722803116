import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { workbookFacts } from '../support/workbookFacts';
import { useWorkbench } from './support/useWorkbench';

// Long ways, on machines that do other work besides.
jest.setTimeout(240_000);

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
  const workbench = await open();
  await workbench.openSample();
  const before = unedited((await workbench.saved()).bytes);
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await workbench.pane
    .getByText(/已检查/)
    .first()
    .waitFor();
  await workbench.type(EDITED, '≥95%');
  await workbench.pane.getByRole('button', { name: '标记还是上次检查时的' }).waitFor();
  const file = path.join(folder, '带标记.xlsx');
  writeFileSync(file, (await workbench.saved()).bytes);

  // The sentence beside a cell goes with its workbook.
  await workbench.select('C5');
  await workbench.page.locator('.input-message').waitFor();
  await workbench.openFile(path.relative(root, file));
  await workbench.page.locator('.input-message').waitFor({ state: 'hidden' });
  await workbench.pane.getByText(/等 4 张工作表还留着以前检查的标记/).waitFor();
  await workbench.pane.getByRole('button', { name: '清除标记' }).click();
  await workbench.pane.getByText(/还留着以前检查的标记/).waitFor({ state: 'detached' });
  expect(unedited((await workbench.saved()).bytes)).toEqual(before);
});
