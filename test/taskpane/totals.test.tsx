import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { planToGrid } from '../support/planToGrid';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { checkFiles, stopFiles } from '../../src/taskpane/actions/checkFiles';
import { reviewFiles } from '../../src/taskpane/actions/reviewFiles';
import { rollFromFile, setRoll } from '../../src/taskpane/actions/sumWorkbook';
import { button, clearPane, doing, drawPane } from './drawPane';
import { bytesOf, paneOver, sheetsOf, until } from './support';

afterEach(clearPane);

const text = () => document.body.textContent;

/** A workbook with a sheet for each project, summed in the pane. */
async function summed(
  ...drafts: readonly { name: string; implementingUnit: string; total?: string; parts?: string[] }[]
) {
  const plans = drafts.flatMap((draft, index) =>
    layOutTables(defaultStandard, [draft], { year: 2024, takenNames: [] }).map((plan) => ({
      ...plan,
      name: `表${index + 1}`,
    })),
  );
  const pane = paneOver(plans.map(planToGrid));
  await drawPane(pane);
  await doing(() => button('汇总').click());
  await doing(() => button('汇总全部工作表').click());
  return pane;
}

const unit = { implementingUnit: '县公路局' };

test('the big number itself says that totals are missing from it', async () => {
  await summed(
    { name: '道路养护', ...unit, total: '40' },
    { name: '桥梁', ...unit },
    { name: '路灯', ...unit },
  );
  expect(text()).toContain('40 万元 （2 项未填，不在其中）');
});

test('a project without sources is not said to agree with them', async () => {
  const parts = ['40'];
  await summed({ name: '道路养护', ...unit, total: '40', parts }, { name: '桥梁', ...unit, total: '9' });
  expect(text()).toContain('1 个项目的总额等于各项来源之和；1 个缺总额或各项来源，没有核对。');
  expect(text()).not.toContain('各表的总额都等于');
});

test('how the sum comes about can be read and copied, amount by amount with its cell', async () => {
  const copied: string[] = [];
  Object.assign(navigator, {
    clipboard: { writeText: (copy: string) => Promise.resolve(void copied.push(copy)) },
  });
  await summed({ name: '道路养护', ...unit, total: '40' }, { name: '桥梁', ...unit, total: '9.5' });
  await doing(() => button('逐笔列出').click());
  const shown = [...document.querySelectorAll('textarea')].find(({ readOnly }) => readOnly)!.value;
  expect(shown).toContain('40 + 9.5 = 49.5');
  expect(shown).toMatch(/9\.5\t《桥梁》\t工作表“表2” [A-Z]+\d+/);
  const copy = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '复制')!;
  await doing(() => copy.click());
  expect(copied).toEqual([shown]);
  expect(text()).toContain('已复制');
});

test('the summary sheet has subtotals by what the person chooses', async () => {
  const pane = await summed(
    { name: '道路养护', ...unit, total: '40' },
    { name: '桥梁', implementingUnit: '水利局', total: '9' },
  );
  const choice = document.querySelector('select')!;
  await doing(() => {
    choice.value = 'implementingUnit';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await doing(() => button('写入“汇总”工作表').click());
  const { cells } = pane.workbook.written.at(-1)!;
  const texts = cells.map(({ content }) => (content.kind === 'text' ? content.text : null));
  expect(texts.filter((each) => each === '小计')).toHaveLength(2);
});

describe('a chart on the summary sheet', () => {
  const two = [
    { name: '道路养护', ...unit, total: '40' },
    { name: '桥梁', ...unit, total: '9' },
  ];
  async function chosen(what: string): Promise<void> {
    const choice = [...document.querySelectorAll('select')].find(({ labels }) =>
      [...labels].some(({ textContent }) => textContent === '图表'),
    )!;
    const { value } = [...choice.options].find(({ text: shown }) => shown === what)!;
    await doing(() => {
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  const write = () => doing(() => button('写入“汇总”工作表').click());

  test('is drawn where the person asks for it, and no more where they don’t', async () => {
    const { workbook } = await summed(...two);
    await write();
    expect(workbook.written.at(-1)?.charts).toEqual([]);
    await chosen('按项目');
    await write();
    expect(workbook.written.at(-1)?.charts).toMatchObject([{ key: 'project' }]);
    await chosen('按主管部门');
    await write();
    expect(workbook.written.at(-1)?.charts).toMatchObject([{ key: 'department' }]);
    await chosen('不画');
    await write();
    expect(workbook.written.at(-1)?.charts).toEqual([]);
  });

  test('stays where the sheet had one before the pane was opened', async () => {
    const pane = paneOver(
      two
        .flatMap((draft) => layOutTables(defaultStandard, [draft], { year: 2024, takenNames: [] }))
        .map(planToGrid),
    );
    pane.workbook.summaryChart = 'department';
    await drawPane(pane);
    await doing(() => button('汇总').click());
    await doing(() => button('汇总全部工作表').click());
    await write();
    expect(pane.workbook.written.at(-1)?.charts).toMatchObject([{ key: 'department' }]);
  });

  test('that the program refuses is told, and that the sums are there', async () => {
    const { workbook } = await summed(...two);
    workbook.refusedExtras = ['chart'];
    await chosen('按项目');
    await write();
    expect(text()).toContain('已写入“汇总”工作表。合计都在，图表没有画成');
    workbook.refusedExtras = [];
    await write();
    expect(text()).not.toContain('图表没有画成');
  });
});

test('a project with two tables counts once, and the person may count both, or neither', async () => {
  await summed({ name: '道路养护', ...unit, total: '40' }, { name: '道路养护', ...unit, total: '40' });
  expect(text()).toContain('40 万元');
  expect(text()).toContain('道路养护 · 和工作表“表1”是同一个项目，只计一次');
  await doing(() => button('计入 道路养护').click());
  expect(text()).toContain('80 万元');
});

test('a roll is read from the selected cells; where nothing stands in them, that is said', async () => {
  const pane = await summed({ name: '道路养护', ...unit, total: '40' });
  await doing(() => button('读取选中的单元格').click());
  expect(text()).toContain('选中的单元格里没有内容。');
  pane.workbook.selected = [
    ['项目名称', '批复数'],
    ['', ''],
    ['道路\n养护', '38'],
  ];
  await doing(() => button('读取选中的单元格').click());
  expect(text()).toContain('道路 养护批复 38申报 40申报减批复 2');
  expect(text()).not.toContain('选中的单元格里没有内容。');
});

test('a roll shows what was approved beside what is stated, what is missing and what nobody expects', async () => {
  const pane = await summed(
    { name: '道路养护', ...unit, total: '40' },
    { name: '桥梁', ...unit, total: '9' },
    { name: '路灯', ...unit, total: '5' },
  );
  await doing(() => setRoll(pane, '项目名称\t批复数（元）\n道路养护\t380000\n桥梁\t90000\n河道清淤\t70000'));
  const section = [...document.querySelectorAll('section')].find((each) =>
    each.textContent.startsWith('对照批复数'),
  );
  const items = [...section!.querySelectorAll('li')].map((item) => item.textContent);
  expect(items).toEqual([
    expect.stringMatching(/道路养护批复 38申报 40申报减批复 2$/),
    expect.stringMatching(/河道清淤 · 没有收到批复 7$/),
    expect.stringMatching(/路灯 · 名单上没有5$/),
  ]);
  expect(section!.textContent).toContain('名单上 3 个，1 个对得上。');
  expect(section!.textContent).toContain(
    '批复数合计 54 万元，申报数合计 54 万元，差异 0 万元：金额不一致的 2，名单上没有的 5，没有申报数的 -7。',
  );
  expect(section!.textContent).toContain('编报绩效目标的项目3个，涉及项目预算资金54万元。');
});

test('a roll can be read from a file', async () => {
  const pane = await summed({ name: '道路养护', ...unit, total: '40' });
  const bytes = new TextEncoder().encode('项目名称,批复数\n道路养护,40\n');
  const file = { name: '名单.csv', arrayBuffer: () => Promise.resolve(bytes.buffer) };
  await doing(() => rollFromFile(pane, file));
  expect(text()).toContain('名单上 1 个，都对得上。');
});

test('the sum over files names the file of each amount, takes decisions and is saved as a file', async () => {
  const pane = paneOver([]);
  const picked = await Promise.all(
    ['甲.xlsx', '乙.xlsx'].map(async (path, at) => {
      const drafts = [
        { name: '道路养护', ...unit, total: '40' },
        ...(at === 0 ? [] : [{ name: '桥梁', total: '9' }]),
      ];
      const taken: string[] = [];
      const plans = drafts.flatMap((draft) =>
        layOutTables(defaultStandard, [draft], { year: 2024, takenNames: taken }).map((plan, index) => ({
          ...plan,
          name: `${draft.name}${index}`,
        })),
      );
      const bytes = await writeWorkbook(plans);
      return { name: path, arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer) };
    }),
  );
  await drawPane(pane);
  await doing(() =>
    checkFiles(pane, [
      ...picked,
      { name: '坏.xlsx', arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) },
    ]),
  );
  await doing(() => button('汇总').click());
  expect(text()).toContain('3 个文件 · 2 个项目');
  expect(text()).toContain('49 万元');
  expect(text()).toContain('没有计入：“坏.xlsx”是空文件');
  expect(text()).toContain('乙.xlsx 《桥梁0》E7');
  expect(text()).toContain('道路养护 · 和工作表“甲.xlsx：道路养护0”是同一个项目，只计一次');
  // An amount of a file that is not open shows the cells around it.
  await doing(() => button('桥梁 9，乙.xlsx 《桥梁0》E7').click());
  const cell = () => document.querySelector('td[aria-current]');
  expect([cell()?.getAttribute('data-cell'), cell()?.textContent]).toEqual(['E7', '9']);
  await doing(() => button('收起').click());
  expect(cell()).toBeNull();
  await doing(() => button('计入 道路养护').click());
  expect(text()).toContain('89 万元');
  await doing(() => button('存为 CSV').click());
  const { name, content } = pane.delivered.at(-1)!;
  expect(name).toBe('资金汇总 2024-03-01.csv');
  expect(String(content)).toContain('合计,,,,89');
  await doing(() => button('回到当前工作簿').click());
  expect(pane.store.get().check.files).toBeNull();
});

test('a folder: what was read without a table and what is no spreadsheet is named; the open workbook is summed with it where that is asked', async () => {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await drawPane(pane);
  const seed = bytesOf('open-49.xlsx');
  const [plan] = layOutTables(defaultStandard, [{ name: '空' }], { year: 2024, takenNames: [] });
  const cover = await writeWorkbook([{ ...plan!, name: '封面', cells: [] }]);
  const file = (path: string, bytes: Uint8Array) => ({
    path,
    file: { arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer) },
  });
  await doing(() =>
    reviewFiles(pane, [
      file('收到的/档案馆.xlsx', seed),
      file('收到的/封面.xlsx', cover),
      file('收到的/说明.txt', new Uint8Array(3)),
      file('收到的/Thumbs.db', new Uint8Array(3)),
    ]),
  );
  await doing(() => button('汇总').click());
  expect(text()).toContain('没有计入：“收到的/封面.xlsx”里没有找到绩效目标表。');
  expect(text()).toContain('1 个不是表格文件，没有读取：.txt 1 个（说明.txt）。');
  expect(text()).not.toContain('Thumbs');
  expect(text()).toContain('24.998 万元');
  await doing(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  await doing(() => until(pane, () => pane.store.get().book !== null));
  // 24.998 and the 175 of the four projects that are open.
  expect(text()).toContain('199.998 万元');
  await doing(() => button('存为 CSV').click());
  const { content } = pane.delivered.at(-1)!;
  expect(String(content)).toContain('当前工作簿,');
  expect(String(content)).toContain('合计,,,,199.998');
});

test('two hundred files are read one after the other, each with its progress, and all of them are summed', async () => {
  const pane = paneOver([]);
  const file = (number: number) => ({
    name: `${number}.xls`,
    arrayBuffer: () =>
      Promise.resolve(
        new TextEncoder().encode(
          [
            '项目支出绩效目标表,（2026年度）',
            `项目名称,养护项目${number}`,
            '主管部门,县交通局,实施单位,县公路局',
            `项目资金（万元）,年度资金总额,${number}`,
            '总体目标,完成年度养护任务',
            '一级指标,二级指标,三级指标,指标值',
            '产出指标,数量指标,养护里程,≥12公里',
          ].join('\n'),
        ).buffer as ArrayBuffer,
      ),
  });
  const seen = new Set<number>();
  pane.store.subscribe(() => {
    const { job } = pane.store.get().check;
    if (job.kind === 'busy') seen.add(job.done);
  });
  await checkFiles(
    pane,
    Array.from({ length: 200 }, (_, at) => file(at + 1)),
  );
  expect([...seen].filter((done) => done < 200)).toHaveLength(200);
  await drawPane(pane);
  await doing(() => button('汇总').click());
  expect(text()).toContain('200 个文件 · 200 个项目');
  // 1 + 2 + … + 200
  expect(text()).toContain('20,100 万元');
});

test('each sum leads to the amounts that it comes of, which stand chosen in the chain', async () => {
  await summed(
    { name: '道路养护', ...unit, total: '40', parts: ['30', '10'] },
    { name: '桥梁', ...unit, total: '9', parts: ['9'] },
  );
  await doing(() => button('其他资金 10，合计怎样得来').click());
  const chain = document.querySelector<HTMLTextAreaElement>('textarea[readonly]')!;
  const chosen = () => chain.value.slice(chain.selectionStart, chain.selectionEnd).split('\n')[0];
  expect(chosen()).toBe('其他资金：10万元');
  await doing(() => button('年度资金总额合计 49，合计怎样得来').click());
  expect([chosen(), document.activeElement]).toEqual(['年度资金总额合计：49万元', chain]);
});

test('an amount of a text that says more, and one without a sum, tell it beside the project', async () => {
  await summed({ name: '道路养护', ...unit, total: '约40' }, { name: '桥梁', ...unit });
  expect(text()).toContain('E7 原单元格是文字“约40”，已读作 40 万元');
  expect(text()).toContain('桥梁 · 年度资金总额：没有填');
});

test('reading many files can be stopped; what was shown before stays', async () => {
  const pane = paneOver([]);
  let read = 0;
  const file = (name: string) => ({
    name,
    arrayBuffer: () => {
      read += 1;
      if (read === 2) stopFiles(pane);
      return Promise.resolve(new ArrayBuffer(0));
    },
  });
  await checkFiles(
    pane,
    Array.from({ length: 200 }, (_, at) => file(`${at}.xlsx`)),
  );
  expect(read).toBe(2);
  expect(pane.store.get().check).toMatchObject({ job: { kind: 'idle' }, files: null });
  await drawPane(pane);
  await doing(() => button('汇总').click());
  expect(text()).toContain('已取消：200 个文件读了 1 个，都没有检查、没有汇总。');
});

test('stopped at the last file nothing is summed: a sum without it would lack its money', async () => {
  const pane = paneOver([]);
  const last = {
    name: '甲.xlsx',
    arrayBuffer: () => {
      stopFiles(pane);
      return Promise.resolve(new ArrayBuffer(0));
    },
  };
  await checkFiles(pane, [last]);
  expect(pane.store.get().check).toMatchObject({
    files: null,
    notice: { kind: 'stopped', done: 0, count: 1 },
  });
});
