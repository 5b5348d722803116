import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;
beforeEach(async () => {
  workbench = await open({ height: 1600 });
});

const check = async () => {
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
};

/** Orders a trouble from the Excel that the page plays. */
const order = (trouble: 'failAction' | 'failRequest', n: number) =>
  workbench.page.evaluate(
    ([name, count]) => {
      const { host } = (window as unknown as { workbench: { host: () => HostFaults } }).workbench;
      host().faults[name](count);
    },
    [trouble, n] as const,
  );

interface HostFaults {
  readonly faults: Record<'failAction' | 'failRequest', (n: number) => void>;
}

describe('when Excel refuses, a sentence says what to do and the workbook is as it was', () => {
  test('a protected sheet keeps its value', async () => {
    await workbench.openFile('test/fixtures/workbench/protected.xlsx');
    await check();
    await workbench.pane.getByRole('row', { name: /F15/ }).first().click();
    await workbench.pane.locator('#finding-details').getByRole('button', { name: '改正' }).click();
    await workbench.pane
      .getByText(/受保护/)
      .first()
      .waitFor();
    expect(textIn((await workbench.saved()).grids, '人大代表建议办理经费', 'F15')).toBe('100万');
  });

  test('a cell that is being typed in', async () => {
    await workbench.openSample();
    await workbench.select('H2');
    await workbench.page.keyboard.type('还没写完');
    await check();
    await workbench.pane
      .getByText(/请先按 Enter 结束编辑/)
      .first()
      .waitFor();
  });

  test('an Excel that fails half-way through an insert leaves no half-written sheet', async () => {
    await workbench.openSample();
    const before = (await workbench.saved()).grids.map(({ name }) => name);
    await workbench.tab('插入');
    await workbench.pane.getByLabel('项目名称').fill('甲\n乙\n丙');
    await order('failAction', 60);
    await workbench.pane.getByRole('button', { name: '插入 3 张表' }).click();
    await workbench.pane
      .getByText(/工作簿没有改动/)
      .first()
      .waitFor();
    await workbench.pane.getByRole('button', { name: '复制详情' }).first().waitFor();
    expect((await workbench.saved()).grids.map(({ name }) => name)).toEqual(before);
  });

  test('a file that is no workbook is named, and the open one stays', async () => {
    await workbench.openSample();
    await workbench.page.setInputFiles('input[type=file]', {
      name: '通知.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('这不是工作簿'),
    });
    await workbench.page.getByText('“通知.xlsx”不是 Excel 工作簿').waitFor();
    await workbench.page.getByRole('button', { name: '知道了' }).click();
    await eventually(
      async () => (await workbench.page.locator('.file-name').textContent())?.slice(0, 2),
      '示例',
    );
  });

  test('changes are not lost without a question', async () => {
    await workbench.openSample();
    await workbench.type('H2', '备注');
    await workbench.page.click('#bar-newFile');
    await workbench.page.getByText('放弃没有保存的修改').waitFor();
    await workbench.page.keyboard.press('Escape');
    expect(await workbench.page.locator('.file-name').textContent()).toContain('示例');
  });
});
