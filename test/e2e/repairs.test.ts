import { layOutTable } from '../../src/core/layout/layOutTables';
import type { PlanCell, SheetPlan } from '../../src/core/layout/SheetPlan';
import { areaToA1, toA1 } from '../../src/core/grid/address';
import { defaultStandard } from '../../src/core/standards';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

// A long way, on machines that do other work besides.
jest.setTimeout(240_000);

const open = useWorkbench();
let workbench: Workbench;

/** A form with three rows of 数量指标, rows 12 to 14. */
function form(name: string): SheetPlan {
  const indicators = [
    [
      { name: '开会', value: '7次' },
      { name: '验收', value: '3次' },
      { name: '参会', value: '90人' },
    ],
  ];
  return layOutTable(defaultStandard, { name, indicators }, { year: 2026, takenNames: [] });
}

/** What a person makes of a form: other texts in some cells, and merges that are no more. */
function changed(
  plan: SheetPlan,
  texts: Readonly<Record<string, string>>,
  broken: readonly string[],
): SheetPlan {
  const cells = plan.cells.map((cell): PlanCell => {
    const text = texts[toA1(cell)];
    if (text === undefined) return cell;
    return { ...cell, content: text === '' ? { kind: 'blank' } : { kind: 'text', text } };
  });
  return { ...plan, cells, merges: plan.merges.filter((area) => !broken.includes(areaToA1(area))) };
}

const BOOK: readonly SheetPlan[] = [
  changed(form('插行'), { D13: '验收', D14: '指标2: 参会' }, ['D13:E13']),
  changed(form('粘贴'), { D13: '验收', E13: '3次', F13: '', D14: '参会', E14: '90人', F14: '' }, [
    'D13:E13',
    'D14:E14',
  ]),
  changed(form('标签'), { A4: '会议费', C4: '' }, []),
];

async function mergesOf(sheet: string): Promise<string[]> {
  const { grids } = await workbench.saved();
  const grid = grids.find(({ name }) => name === sheet);
  return (grid?.merges ?? []).map(areaToA1);
}

const names = async (sheet: string, cells: readonly string[]) => {
  const { grids } = await workbench.saved();
  return cells.map((cell) => textIn(grids, sheet, cell));
};

test('rows put in by hand, a block pasted over merges and a label typed over are offered, put right and taken back', async () => {
  workbench = await open({ height: 1400 });
  const { page, pane } = workbench;
  await page.setInputFiles('input[type=file]', {
    name: '自己改过的.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeWorkbook(BOOK)),
  });
  await page.locator('.file-name', { hasText: '自己改过的' }).waitFor();
  await workbench.tab('检查');
  await pane.getByRole('button', { name: '检查全部工作表' }).click();

  await pane.getByText(/《插行》第 13 行/).waitFor();
  await pane.getByRole('button', { name: '补齐这 3 行' }).click();
  await pane.getByText('已补齐 3 行').first().waitFor();
  expect(await names('插行', ['D12', 'D13', 'D14'])).toEqual(['指标1: 开会', '指标2: 验收', '指标3: 参会']);
  expect(await names('粘贴', ['D13', 'F13', 'D14', 'F14'])).toEqual([
    '指标2: 验收',
    '3次',
    '指标3: 参会',
    '90人',
  ]);
  expect(await mergesOf('插行')).toContain('D13:E13');
  expect(await mergesOf('粘贴')).toEqual(expect.arrayContaining(['D13:E13', 'D14:E14']));

  await pane.getByText('A4 原来印的“项目名称”被“会议费”盖住了').waitFor();
  await pane.getByRole('button', { name: '还原标签' }).click();
  await pane.getByText('已还原 1 个标签').first().waitFor();
  expect(await names('标签', ['A4', 'C4'])).toEqual(['项目名称', '会议费']);
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await pane.getByText('A4 原来印的“项目名称”被“会议费”盖住了').waitFor();
  await eventually(() => names('标签', ['A4', 'C4']), ['会议费', '']);
});
