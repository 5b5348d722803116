import { toA1 } from '../../src/core/grid/address';
import { annex11 } from '../../src/core/standards/annex11';
import { findingRows } from '../../src/taskpane/state/chosen';
import { startPane, answerRequest } from '../../src/taskpane/actions/startPane';
import { chooseFinding } from '../../src/taskpane/actions/chooseFinding';
import { setInsert } from '../../src/taskpane/state/Pane';
import { searchFindings } from '../../src/taskpane/actions/desk';
import { findingSearch } from '../../src/taskpane/desk/findingSearch';
import { button, clearPane, doing, drawPane, press } from './drawPane';
import { paneOver, sheetsOf, until, type TestPane } from './support';

afterEach(clearPane);

const text = () => document.body.textContent;
const rows = () => [...document.querySelectorAll<HTMLElement>('[role="treegrid"] [role="row"]')];

/** A pane in which tables for two projects were just inserted into an empty workbook. */
async function inserted(): Promise<TestPane> {
  const pane = paneOver([]);
  await drawPane(pane);
  await doing(() => startPane(pane));
  await doing(() => {
    setInsert(pane, { form: { ...pane.store.get().insert.form, names: '道路养护经费\n培训经费' } });
  });
  await doing(() => button('插入 2 张表').click());
  return pane;
}

async function checkedSeed(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => button('检查全部工作表').click());
  return pane;
}

describe('after an insertion', () => {
  it('the pane says what to fill in next, and leads there', async () => {
    const pane = await inserted();
    expect(text()).toContain('已填 0 / 2 张');
    expect(text()).toContain('接着填《道路养护经费》');
    await doing(() => button('项目属性').click());
    expect(pane.workbook.visited).toEqual(['道路养护经费!C6']);
  });

  it('follows what is typed, though no check was asked for', async () => {
    const pane = await inserted();
    pane.workbook.type('道路养护经费', 'C6', '02-经常性项目');
    await doing(() => until(pane, () => pane.store.get().freshness === 'fresh'));
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('项目属性');
    expect(pane.store.get().check.findings).toEqual([]);
  });

  it('a check has one line for each blank table, which leads to its first blank cell, and calls nothing clean', async () => {
    const pane = await inserted();
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    expect(rows().map((row) => row.textContent)).toEqual(['道路养护经费尚未填写', '培训经费尚未填写']);
    expect(text()).not.toContain('没有发现问题');
    expect(pane.workbook.marks).toEqual([]);
    await doing(() => rows()[1]?.click());
    expect(pane.workbook.visited).toEqual(['培训经费!C5']);
    pane.workbook.type('培训经费', 'D12', '指标1: 培训次数');
    await doing(() => until(pane, () => pane.store.get().freshness === 'fresh'));
    expect(pane.store.get().check.findings.length).toBeGreaterThan(5);
    expect(rows()[0]?.textContent).toBe('道路养护经费尚未填写');
    expect(rows().length).toBeGreaterThan(5);
  });

  it('a number that is a text is told in a sentence: 50 → 50 says nothing', async () => {
    const pane = await inserted();
    pane.workbook.type('培训经费', 'D12', '指标1: 培训次数');
    pane.workbook.type('培训经费', 'E7', '50');
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    const row = rows().find((one) => one.textContent.startsWith('E7'))!;
    expect(row.textContent).toContain('文本型数字');
    await doing(() => row.click());
    const details = document.querySelector('#finding-details')!;
    expect(details.textContent).toContain('文本型数字');
    expect(details.querySelector('dl')).toBeNull();
  });

  it('two mistakes that one change mends are told apart: the second by its sentence', async () => {
    const pane = await inserted();
    pane.workbook.type('培训经费', 'D12', '指标1: 培训人数');
    pane.workbook.type('培训经费', 'F12', '>=90 人');
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    const told = rows().flatMap((row) => (row.textContent.startsWith('F12') ? [row.textContent] : []));
    expect(told).toHaveLength(2);
    expect(told.filter((one) => one.includes('→'))).toEqual(['F12>=90 人→≥90人改']);
  });

  it('says so, too, after the button of the ribbon', async () => {
    const before = await inserted();
    const { grids } = before.workbook;
    await clearPane();
    const pane = paneOver(grids);
    await drawPane(pane);
    await doing(() => startPane(pane));
    expect(text()).not.toContain('接着填');
    await doing(async () => {
      answerRequest(pane, { kind: 'inserted' });
      await until(pane, () => pane.store.get().book !== null);
    });
    expect(pane.store.get().tab).toBe('insert');
    expect(text()).toContain('接着填《道路养护经费》');
  });

  it('lists what is left, table by table', async () => {
    const pane = await inserted();
    await doing(() => button('看还差哪些').click());
    expect(pane.store.get().check.view).toBe('filling');
    await doing(() => button('返回').click());
    expect(text()).toContain('已填 0 / 2 张');
  });

  it('has what was left out of the list in the report', async () => {
    const pane = await inserted();
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    await doing(() => button('导出').click());
    await doing(async () => {
      [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('CSV'))?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(String(pane.delivered[0]?.content)).toContain('completeness/required-group-empty');
  });
});

describe('help while filling in', () => {
  it('has an example for every group of the form, of the form’s year', async () => {
    await drawPane(paneOver([]));
    for (const { level2 } of annex11.groups) expect(text()).toContain(level2);
    expect(text()).toContain('2024年12月31日前');
    expect(text()).not.toContain('{year}');
  });

  it('writes a sign before what stands in the selected cell, in place of another, and takes it back', async () => {
    const pane = await checkedSeed();
    await doing(() => startPane(pane));
    await doing(() => button('插入').click());
    await doing(() => {
      pane.workbook.select('人大代表活动经费', 'F16');
    });
    const written = () =>
      pane.workbook.grids.find(({ name }) => name === '人大代表活动经费')?.rows[15]?.[5]?.text;
    expect(written()).toBe('90%');
    await doing(() => button('在选中格子的内容前写 ≥').click());
    expect(written()).toBe('≥90%');
    await doing(() => button('在选中格子的内容前写 ≤').click());
    expect(written()).toBe('≤90%');
    await doing(() => pane.workbook.undoLast());
    expect(written()).toBe('≥90%');
  });
});

describe('many findings of a kind', () => {
  const ofKind = (pane: TestPane, rule: string) =>
    pane.store.get().check.findings.filter((finding) => finding.rule === rule);

  it('are fixed together, but for those whose tick was taken away', async () => {
    const pane = await checkedSeed();
    const before = ofKind(pane, 'value/comparator-missing').filter(({ fix }) => fix !== null);
    expect(before.length).toBeGreaterThan(1);
    const row = findingRows(pane.store.get()).find(({ finding }) => finding === before[0])!;
    await doing(() => chooseFinding(pane, row));
    await doing(() => button(`改同类 ${before.length} 处…`).click());
    const ticks = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    for (const tick of ticks) await doing(() => tick.click());
    // Never 改正选中的 0 处.
    expect(button('没有选中要改的').getAttribute('aria-disabled')).toBe('true');
    for (const tick of ticks.slice(1)) await doing(() => tick.click());
    await doing(() => button(`改正选中的 ${before.length - 1} 处`).click());
    const left = ofKind(pane, 'value/comparator-missing').filter(({ fix }) => fix !== null);
    expect(left.map(({ sheet, cell }) => [sheet, toA1(cell)])).toEqual([
      [before[0]!.sheet, toA1(before[0]!.cell)],
    ]);
  });

  it('are ignored together', async () => {
    const pane = await checkedSeed();
    const kind = ofKind(pane, 'value/not-graded');
    const row = findingRows(pane.store.get()).find(({ finding }) => finding.rule === 'value/not-graded')!;
    await doing(() => chooseFinding(pane, row));
    await doing(() => button('忽略…').click());
    await doing(() => document.querySelector<HTMLInputElement>('form input[type="checkbox"]')?.click());
    await doing(() => button(`忽略这 ${kind.length} 条`).click());
    expect(ofKind(pane, 'value/not-graded')).toEqual([]);
    expect(pane.workbook.settings.ignores).toHaveLength(kind.length);
    expect(text()).toContain(`已忽略 ${kind.length} 条`);
  });

  it('and one that was ignored by mistake comes back from its own details', async () => {
    const pane = await checkedSeed();
    const before = pane.store.get().check.findings.length;
    const row = findingRows(pane.store.get()).find(({ finding }) => finding.rule === 'value/not-graded')!;
    await doing(() => chooseFinding(pane, row));
    await doing(() => button('忽略…').click());
    await doing(() => button('忽略这一条').click());
    expect(pane.store.get().check.findings).toHaveLength(before - 1);
    await doing(() => button('恢复').click());
    expect(pane.store.get().check.findings).toHaveLength(before);
    expect(pane.workbook.settings.ignores).toEqual([]);
    expect(document.getElementById('finding-details')?.textContent).toContain('忽略…');
  });

  it('never speak of 0 places to fix', async () => {
    const pane = await checkedSeed();
    await doing(() =>
      [...document.querySelectorAll('button')]
        .find((one) => /^改正全部可靠项/.test(one.textContent))
        ?.click(),
    );
    const safe = pane.store.get().check.findings.filter(({ fixIsSafe }) => fixIsSafe);
    for (const { sheet, cell, expected } of safe) pane.workbook.type(sheet, toA1(cell), expected ?? '');
    await doing(async () => {
      const { refresh } = await import('../../src/taskpane/actions/followEdits');
      await refresh(pane);
    });
    expect(text()).not.toMatch(/ 0 处/);
    expect(text()).toContain('没有要改的了');
  });
});

describe('the hint for the first time', () => {
  it('is put away for good', async () => {
    const pane = await checkedSeed();
    expect(text()).toContain('点一条，表转到那个格子');
    await doing(() => button('知道了').click());
    expect(text()).not.toContain('点一条，表转到那个格子');
    expect(pane.remembered.at(-1)).toMatchObject({ hintSeen: 'yes' });
    await drawPane(paneOver(await sheetsOf('seed.xlsx'), { hintSeen: 'yes' }));
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    expect(text()).not.toContain('点一条，表转到那个格子');
  });
});

describe('keys', () => {
  it('Ctrl+F goes to the search; Esc in it ends the search, Esc in a view leads back to the list', async () => {
    const pane = await checkedSeed();
    const isInList = () => document.activeElement?.getAttribute('role') === 'row';
    await doing(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true })),
    );
    expect(document.activeElement?.id).toBe('finding-search');
    await doing(() => {
      searchFindings(pane, findingSearch('持续', 'zh-CN'));
    });
    await press('Escape');
    await doing(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect([pane.store.get().check.search, isInList()]).toEqual([null, true]);
    await doing(() => button('导出').click());
    await press('Escape');
    await doing(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(isInList()).toBe(true);
  });
});

describe('汇总 on the ribbon', () => {
  it('adds up, writes the sheet, and shows the tab with the sums', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await drawPane(pane);
    await doing(() => startPane(pane));
    await doing(async () => {
      answerRequest(pane, { kind: 'summary' });
      await until(pane, () => pane.store.get().totals.written !== null);
    });
    expect(pane.store.get().tab).toBe('totals');
    expect(text()).toContain('175');
    expect(pane.workbook.written.map(({ name }) => name)).toEqual(['汇总']);
  });

  it('writes no sheet where there is no table', async () => {
    const pane = paneOver([]);
    await drawPane(pane);
    await doing(() => {
      answerRequest(pane, { kind: 'summary' });
    });
    expect(pane.workbook.written).toEqual([]);
    expect(pane.store.get().tab).toBe('totals');
  });
});
