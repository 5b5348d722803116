import { toA1 } from '../../../src/core/grid/address';
import { exportReport } from '../../../src/taskpane/actions/exportReport';
import { ignoreFindings } from '../../../src/taskpane/actions/ignoreFindings';
import { chooseFinding } from '../../../src/taskpane/actions/chooseFinding';
import { chooseNextGroup, groupBy, searchFindings, toggleDone } from '../../../src/taskpane/actions/desk';
import { reviewFiles } from '../../../src/taskpane/actions/reviewFiles';
import { findingSearch } from '../../../src/taskpane/desk/findingSearch';
import { findingRows, shownRows, unfoldedRows } from '../../../src/taskpane/state/chosen';
import { setCheck } from '../../../src/taskpane/state/Pane';
import { button, clearPane, doing, drawPane } from '../drawPane';
import { bytesOf, paneOver, sheetsOf, type TestPane } from '../support';

afterEach(clearPane);

const file = (path: string, bytes: Uint8Array<ArrayBuffer>) => ({
  path,
  file: { arrayBuffer: () => Promise.resolve(bytes.buffer) },
});
const received = () => [
  file('收到的/农业局/目标表.xlsx', bytesOf('open-05.xlsx')),
  file('收到的/坏了.xlsx', new TextEncoder().encode('项目,金额')),
  file('收到的/人大.xlsx', bytesOf('seed.xlsx')),
  file('收到的/说明.docx', new Uint8Array(3)),
  file('收到的/~$人大.xlsx', new Uint8Array(3)),
  file('收到的/说明.txt', new Uint8Array(3)),
];

async function reviewed(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => reviewFiles(pane, received()));
  return pane;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[role="treegrid"] [role="row"]')];
const headings = (pane: TestPane, level = 1) =>
  unfoldedRows(pane.store.get()).flatMap((row) => (row.kind === 'group' && row.level === level ? [row] : []));
const text = () => document.body.textContent;

describe('a folder that was handed in', () => {
  it('is listed by file: what could not be read first, with its reason, then the worst; the rest is counted', async () => {
    const pane = await reviewed();
    expect(headings(pane).map(({ id }) => id)).toEqual([
      'file:收到的/坏了.xlsx',
      'file:收到的/说明.docx',
      'file:收到的/人大.xlsx',
      'file:收到的/农业局/目标表.xlsx',
    ]);
    expect(rows()[0]?.textContent).toMatch(/坏了\.xlsx.*未读.*不是 Excel 工作簿/);
    expect(rows()[0]?.getAttribute('aria-label')).toMatch(/^坏了\.xlsx，未读，.*不是 Excel 工作簿/);
    expect(text()).toContain('4 个文件，2 个没有读取，另有 1 个不是表格文件');
  });

  it('opens the worst file, its projects under their own headings, and leaves the others folded', async () => {
    const pane = await reviewed();
    const open = shownRows(pane.store.get()).flatMap((row) =>
      row.kind === 'group' && row.open && row.count > 0 ? [row.id] : [],
    );
    expect(open[0]).toBe('file:收到的/人大.xlsx');
    expect(open).not.toContain('file:收到的/农业局/目标表.xlsx');
    expect(headings(pane, 2).map(({ name }) => name.kind === 'project' && name.name)).toContain(
      '人大会议经费',
    );
  });

  it('goes from file to file, and a choice opens its file', async () => {
    const pane = await reviewed();
    await doing(() => chooseNextGroup(pane, 1));
    expect(pane.store.get().check.chosen?.finding.sheet).toBe('人大代表活动经费');
    await doing(() => button('下一个文件').click());
    const chosen = pane.store.get().check.chosen;
    const row = findingRows(pane.store.get()).find(({ key }) => key === chosen?.key);
    expect(row?.groups).toEqual(['file:收到的/农业局/目标表.xlsx']);
    expect(pane.store.get().check.closed).toEqual(['file:收到的/人大.xlsx']);
    await doing(() => button('上一个文件').click());
    expect(pane.store.get().check.closed).toEqual(['file:收到的/农业局/目标表.xlsx']);
  });

  it('shows the cells around a finding as in the table; a cell there leads to its own finding', async () => {
    const pane = await reviewed();
    await doing(() => chooseNextGroup(pane, 1));
    const row = findingRows(pane.store.get()).find(
      ({ finding }) => finding.sheet === '人大代表建议办理经费' && toA1(finding.cell) === 'F15',
    )!;
    await doing(() => chooseFinding(pane, row));
    const cell = (a1: string) => document.querySelector<HTMLElement>(`td[data-cell="${a1}"]`);
    expect(cell('F15')?.textContent).toBe('100万');
    expect(cell('F15')?.getAttribute('aria-current')).toBe('true');
    expect(cell('D15')?.textContent).toContain('办公费');
    const other = findingRows(pane.store.get()).find(
      ({ finding }) => finding.sheet === row.finding.sheet && toA1(finding.cell) !== 'F15',
    )!;
    await doing(() => cell(toA1(other.finding.cell))?.click());
    expect(pane.store.get().check.chosen?.finding.cell).toEqual(other.finding.cell);
  });

  it('says to whom no file came after an export what else there is on that page: no sheet of results', async () => {
    const pane = await reviewed();
    await doing(() => exportReport(pane, 'csv'));
    expect(text()).toContain('没有见到文件');
    expect(text()).toContain('请用“复制成文字”');
    await doing(() => button('导出').click());
    expect(text()).toContain('复制成文字');
    expect(text()).not.toContain('写入本工作簿');
  });

  it('keeps what is ticked off when the same files are checked again', async () => {
    const pane = await reviewed();
    const first = findingRows(pane.store.get())[0]!;
    await doing(() => {
      toggleDone(pane, first);
    });
    expect(text()).toMatch(/已看 1\/\d+/);
    await doing(() => reviewFiles(pane, received()));
    expect(findingRows(pane.store.get())[0]).toMatchObject({ key: first.key, done: true });
    await doing(() => button('未看').click());
    expect(findingRows(pane.store.get()).map(({ key }) => key)).not.toContain(first.key);
  });

  it('is listed by unit and by kind as well', async () => {
    const pane = await reviewed();
    await doing(() => {
      groupBy(pane, 'unit');
    });
    const units = headings(pane).map(({ name }) => name.kind === 'unit' && name.name);
    expect(units).toContain('中卫市沙坡头区人大');
    await doing(() => {
      groupBy(pane, 'rule');
    });
    const all = findingRows(pane.store.get());
    expect(all).toHaveLength(pane.store.get().check.files!.findings.length);
    const [worst] = headings(pane);
    expect(worst?.weights[0]).toBeGreaterThan(0);
    // Each row says itself where it stands.
    expect(rows()[1]?.textContent).toMatch(/· (人大|目标表)\.xlsx/);
  });
});

describe('a search in the findings', () => {
  it('looks at cells, words, projects, units and files; all words must be there', async () => {
    const pane = await reviewed();
    const found = (words: string) => {
      setCheck(pane, { search: findingSearch(words, 'zh-CN') });
      return findingRows(pane.store.get()).map(({ finding }) => finding);
    };
    await doing(() => {
      expect(new Set(found('会议经费 90%').map(({ sheet }) => sheet))).toEqual(new Set(['人大会议经费']));
      expect(found('f15 100万元').length).toBeGreaterThan(0);
      expect(found('Ｆ１５ 100万元').length).toBe(found('f15 100万元').length);
      expect(found('农业局').every(({ sheet }) => sheet === found('农业局')[0]?.sheet)).toBe(true);
      expect(found('没有这样的话')).toEqual([]);
    });
    expect(text()).toContain('没有符合条件的');
    await doing(() => button('显示全部').click());
    expect(rows().length).toBeGreaterThan(3);
  });
});

test('what a search finds stands in sight, also in files that were folded; after it the chosen one alone stays open', async () => {
  const pane = await reviewed();
  const closed = () => pane.store.get().check.closed;
  expect(closed()).toEqual(['file:收到的/农业局/目标表.xlsx']);
  await doing(() => {
    searchFindings(pane, findingSearch('农业局/目标表', 'zh-CN'));
  });
  const found = findingRows(pane.store.get());
  expect(new Set(found.map(({ groups }) => groups[0]))).toEqual(new Set(['file:收到的/农业局/目标表.xlsx']));
  expect(rows().some((row) => row.dataset.row === found[0]?.key)).toBe(true);
  await doing(() => chooseFinding(pane, found[0]!));
  await doing(() => {
    searchFindings(pane, null);
  });
  expect(closed()).toEqual(['file:收到的/人大.xlsx']);
  await doing(() => {
    groupBy(pane, 'unit');
  });
  const [own] = findingRows(pane.store.get()).find(({ key }) => key === found[0]?.key)!.groups;
  expect(closed().length).toBeGreaterThan(0);
  expect(closed()).not.toContain(own);
});

test('a heading that folds nothing has no sign for it, and what is ticked off is counted once', async () => {
  const pane = await reviewed();
  const signs = (row: Element) => row.querySelectorAll('svg').length;
  const [unread] = rows().filter((row) => row.textContent.includes('未读'));
  expect([unread?.getAttribute('aria-expanded'), unread && signs(unread)]).toEqual([null, 0]);
  await doing(() => {
    groupBy(pane, 'rule');
  });
  await doing(() => {
    toggleDone(pane, findingRows(pane.store.get())[0]!);
  });
  expect(rows()[0]?.textContent).toMatch(/已看 1\/\d+$/);
});

test('a group in which something was settled keeps its place, until a check is asked for', async () => {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => button('检查全部工作表').click());
  await doing(() => {
    groupBy(pane, 'rule');
  });
  const ids = () => headings(pane).map(({ id }) => id);
  const before = ids();
  const [first] = before;
  const own = findingRows(pane.store.get()).filter(({ group }) => group === first);
  expect(own.length).toBeGreaterThan(1);
  // One is left, which weighs less than others.
  const settled = own.slice(0, -1).map(({ finding }) => finding);
  await doing(() => ignoreFindings(pane, settled, '已核实'));
  expect(ids()).toEqual(before);
  await doing(() => button('重新检查').click());
  expect(ids()[0]).not.toBe(first);
});

test('a folder without a workbook is told, and what was there stays', async () => {
  const pane = paneOver([]);
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => reviewFiles(pane, [file('文件夹/说明.txt', new Uint8Array(3))]));
  expect(text()).toContain('选中的 1 个文件都不是表格文件');
  expect(pane.store.get().check.files).toBeNull();
});
