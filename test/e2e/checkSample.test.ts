import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/files/readWorkbook';
import expected from '../fixtures/acceptance/seed.expected.json';
import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

// Long ways, on machines that do other work besides.
jest.setTimeout(240_000);

const open = useWorkbench();
let workbench: Workbench;
beforeEach(async () => {
  // Tall enough for the list to show every finding at once: it holds only the rows in sight.
  workbench = await open({ height: 2600 });
});

const check = async () => {
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await workbench.pane
    .getByText(/4 张表/)
    .first()
    .waitFor();
};

describe('the shipped sample, checked in the workbench', () => {
  test('every certain defect stands in the list at its cell, and the sum is 175万元', async () => {
    await workbench.openSample();
    await check();
    const { pane } = workbench;
    const rows = pane.getByRole('treegrid').getByRole('row');
    await eventually(async () => (await rows.count()) > expected.mustFind.length, true);
    // A heading with the project's name, then its findings, each with its cell.
    const found = await rows.evaluateAll((elements) => {
      let project = '';
      return elements.flatMap((row) => {
        if (row.getAttribute('aria-level') === '1') {
          project = row.getAttribute('aria-label')?.replace(/，.*$/, '') ?? '';
          return [];
        }
        const cell = [...row.querySelectorAll('*')].find((part) =>
          /^[A-Z]{1,3}\d+$/.test(part.textContent ?? ''),
        );
        return [`${project} ${cell?.textContent}`];
      });
    });
    expect(found).toEqual(
      expect.arrayContaining(expected.mustFind.map(({ sheet, cell }) => `${sheet} ${cell}`)),
    );
    await workbench.tab('汇总');
    await pane.getByRole('button', { name: '汇总全部工作表' }).click();
    await pane
      .getByText(/^175 万元/)
      .first()
      .waitFor();
    await workbench.tab('检查');
    await pane
      .getByText(/4 张表/)
      .first()
      .waitFor();
  });

  test('a finding leads to its cell, is mended in one click and taken back in one', async () => {
    await workbench.openSample();
    await check();
    const { pane } = workbench;
    await pane.getByText('100万元').first().click();
    await eventually(workbench.selected, 'F15');
    await pane.getByRole('button', { name: /^改正/ }).first().click();
    expect(textIn((await workbench.saved()).grids, '人大代表建议办理经费', 'F15')).toBe('100万元');
    await pane.getByRole('button', { name: /撤销/ }).first().click();
    expect(textIn((await workbench.saved()).grids, '人大代表建议办理经费', 'F15')).toBe('100万');
  });

  test('who was led to a cell types what belongs there, and Ctrl+S in the pane saves it', async () => {
    await workbench.openSample();
    await check();
    const { page, pane } = workbench;
    await pane.getByText('100万元').first().click();
    await eventually(workbench.selected, 'F15');
    await page.keyboard.type('90万元');
    await page.keyboard.press('Enter');
    await pane.getByText('这一处已经改好').waitFor();
    // The search takes what is typed itself.
    const search = pane.getByRole('searchbox');
    await search.click();
    await page.keyboard.type('全年');
    await eventually(() => search.inputValue(), '全年');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const grids = await readWorkbook(bytes, download.suggestedFilename());
    expect(textIn(grids, '人大代表建议办理经费', 'F15')).toBe('90万元');
  });
});
