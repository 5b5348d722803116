import { textCell, type GridCell, type SheetGrid } from '../../src/core/grid/SheetGrid';
import { SHEET_ROWS } from '../../src/core/grid/address';
import { gridOf } from './gridOf';

/** Sheets that honest programs, careless people or an attacker make as long or as wide as they like. */
export interface LongSheets {
  readonly what: string;
  /** `size`: how many rows, texts of a row or tables there are of the kind. */
  of(size: number): SheetGrid[];
}

const HEAD = [
  ['项目支出绩效目标表'],
  ['项目名称', '乡村医生培训'],
  ['年度资金总额', '12'],
  ['年度总体目标', '培训乡村医生300人，合格率达到95%'],
];
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '培训乡村医生人数', '≥300人'];
const LIST = ['实施单位', '项目名称', '年度资金总额', ...COLUMNS];
const PAIRED = HEAD.map((row, index) => [...row, ...(index === 0 ? COLUMNS : ROW)]);

const times = <T>(size: number, one: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => one(index));

const sheet = (...rows: readonly (readonly string[])[]): SheetGrid[] => [gridOf(rows)];

const VALUES = ['≧ 3人', '7-9次', '100万', '95%以上', '2024年12月', '有效提升', '全年', '16'];

/** One kind each of what grows downwards. */
export const tallSheets: readonly LongSheets[] = [
  { what: 'names of projects', of: (n) => sheet(...times(n, (i) => ['项目名称', `项目${i}`])) },
  {
    what: 'names in one cell with their label',
    of: (n) => sheet(...times(n, (i) => [`项目名称：项目${i}`])),
  },
  {
    what: 'names in two columns',
    of: (n) => sheet(...times(n, (i) => ['项目名称', `项目${i}`, '', '', '项目名称', `项目${i}甲`])),
  },
  {
    what: 'titles over headings',
    of: (n) => sheet(...times(n, (i) => (i % 2 ? COLUMNS : ['项目支出绩效目标表']))),
  },
  {
    what: 'forms about departments',
    of: (n) => sheet(...HEAD, ...times(n, () => ['部门整体支出绩效目标表'])),
  },
  {
    what: 'small tables',
    of: (n) => sheet(...times(n, (i) => [HEAD[0]!, ['项目名称', `项目${i}`], COLUMNS, ROW]).flat()),
  },
  { what: 'tables of a head alone', of: (n) => sheet(...times(n, () => HEAD.slice(0, 3)).flat()) },
  { what: 'tables with indicators beside the head', of: (n) => sheet(...times(n, () => PAIRED).flat()) },
  {
    what: 'a list of projects',
    of: (n) => sheet(HEAD[0]!, LIST, ...times(n, (i) => ['', `项目${i}`, '12', ...ROW])),
  },
  {
    what: 'a list of projects of one name',
    of: (n) =>
      sheet(HEAD[0]!, LIST, ...times(n, (i) => [`单位甲${i}`, i % 2 ? '办公费' : '会议费', `${i}`, ...ROW])),
  },
  {
    what: 'a list with indicators as prose',
    of: (n) =>
      sheet(
        HEAD[0]!,
        ['序号', '项目名称', '年度资金总额', '年度目标', '绩效指标'],
        ...times(n, (i) => [`${i + 1}`, `项目${i}`, '12', '完成培训', '数量指标：人数≥3人']),
      ),
  },
  {
    what: 'indicators of one table',
    of: (n) =>
      sheet(
        ...HEAD,
        COLUMNS,
        ...times(n, (i) => [...ROW.slice(0, 2), `指标${i}甲`, VALUES[i % VALUES.length]!]),
      ),
  },
  {
    what: 'indicators of one name',
    of: (n) =>
      sheet(
        ...HEAD,
        COLUMNS,
        ...times(n, (i) => ['产出指标', i % 2 ? '数量指标' : '质量指标', ROW[2]!, `≥${i}人`]),
      ),
  },
  { what: 'indicators without a heading', of: (n) => sheet(...HEAD, ...times(n, () => ROW)) },
  {
    what: 'indicators under headings of their own',
    of: (n) => sheet(...HEAD, ...times(n, () => [COLUMNS, ROW]).flat()),
  },
  {
    what: 'indicators parted by sums',
    of: (n) => sheet(...HEAD, COLUMNS, ...times(n, () => [ROW, ['合计', '12']]).flat()),
  },
  {
    what: 'names and values in one cell',
    of: (n) =>
      sheet(
        ...HEAD,
        COLUMNS.slice(0, 3),
        ...times(n, (i) => ['产出指标', '数量指标', `培训医生${i}人数≧300 人`]),
      ),
  },
  {
    what: 'weights and points',
    of: (n) =>
      sheet(
        ...HEAD,
        [...COLUMNS, '分值', '得分'],
        ...times(n, () => ['产出指标(10分)', ...ROW.slice(1), '1', '1']),
      ),
  },
  {
    what: 'values merged over two names',
    of: (n) => {
      const rows = times(n, (i) => [...ROW.slice(0, 2), `指标${i}甲`, i % 2 ? '' : '≥3人']);
      const top = HEAD.length + 1;
      const merges = times(n >> 1, (i) => ({ top: top + 2 * i, bottom: top + 2 * i + 1, left: 3, right: 3 }));
      return [{ ...gridOf([...HEAD, COLUMNS, ...rows]), merges }];
    },
  },
  { what: 'goals', of: (n) => sheet(...HEAD, ...times(n, (i) => ['年度总体目标', `完成第${i}项任务`])) },
  { what: 'texts of a goal', of: (n) => sheet(...HEAD, ...times(n, (i) => ['', `完成第${i}项任务`])) },
  { what: 'fields', of: (n) => sheet(...HEAD, ...times(n, (i) => ['主管部门', i % 2 ? '' : `第${i}局`])) },
  {
    what: 'sources of funds',
    of: (n) => {
      const labels = ['财政拨款', '中央资金', '省级资金', '一般公共预算', '自有资金', '事业收入', '其他'];
      return sheet(...HEAD.slice(0, 3), ...times(n, (i) => [labels[i % labels.length]!, `${i}`]));
    },
  },
  {
    what: 'levels of funds',
    of: (n) => sheet(...HEAD.slice(0, 3), ['财政拨款', '5'], ...times(n, (i) => ['中央资金', `${i}`])),
  },
  {
    what: 'funds without amounts',
    of: (n) => sheet(...HEAD.slice(0, 3), ...times(n, () => ['中央资金', ''])),
  },
  { what: 'rows nobody knows', of: (n) => sheet(...HEAD, ...times(n, (i) => [`别的东西${i}`, '什么'])) },
  {
    what: 'indicators as lines of text',
    of: (n) => sheet(...HEAD, ['绩效指标', '如下'], ...times(n, (i) => [`数量指标：清淤${i}公里`])),
  },
  {
    what: 'targets below a table',
    of: (n) => sheet(...HEAD, COLUMNS, ROW, ['合计', '3'], ...times(n, (i) => [`别的${i}`, '≥3%'])),
  },
  {
    what: 'a goal of many numbers',
    of: (n) =>
      sheet(
        ['项目支出绩效目标表'],
        ['项目名称', '甲'],
        ['年度总体目标', times(n, (i) => `培训乡村医生${i}人`).join('，')],
        COLUMNS,
        ROW,
      ),
  },
  { what: 'sheets', of: (n) => times(n, (i) => gridOf(HEAD.slice(0, 3), `表${i}`)) },
];

/** One kind each of what grows to the right; a sheet has 16,384 columns. */
export const wideSheets: readonly LongSheets[] = [
  {
    what: 'a heading',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => COLUMNS[i % 4]!),
        times(n, (i) => ROW[i % 4]!),
        ROW,
      ),
  },
  {
    what: 'headings nobody knows',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => COLUMNS[i] ?? `列${i}甲`),
        times(n, (i) => ROW[i] ?? `值${i}`),
      ),
  },
  {
    what: 'headings in two rows',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => COLUMNS[i] ?? '指标值'),
        times(n, (i) => COLUMNS[i] ?? `${2000 + (i % 50)}年`),
        ROW,
      ),
  },
  {
    what: 'names of projects',
    of: (n) =>
      sheet(
        times(n, (i) => (i % 2 ? `项目${i}` : '项目名称')),
        ['甲'],
      ),
  },
  {
    what: 'labels',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => ['主管部门', '实施单位', '项目属性'][i % 3]!),
      ),
  },
  {
    what: 'sources of funds',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => (i % 2 ? `${i}` : '财政拨款')),
      ),
  },
  {
    what: 'sources over their amounts',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, () => '财政拨款'),
        times(n, (i) => `${i}`),
      ),
  },
  {
    what: 'goals',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => (i % 2 ? `完成第${i}项任务` : '年度目标')),
      ),
  },
  {
    what: 'texts nobody knows',
    of: (n) =>
      sheet(
        ...HEAD,
        times(n, (i) => `未知${i}的文字`),
        COLUMNS,
        ROW,
      ),
  },
  {
    what: 'tables side by side',
    of: (n) =>
      sheet(
        ...[...HEAD, COLUMNS, ROW].map((row) =>
          times(n >> 3, () => [...row, ...times(8 - row.length, () => '')]).flat(),
        ),
      ),
  },
];

const LAST = SHEET_ROWS - 77;

/** One text far below the table, or rows of the table far from each other: `row` says where. */
export const farSheets: readonly { readonly what: string; of(row: number): SheetGrid[] }[] = [
  { what: 'a remark', of: (row) => far([...HEAD, COLUMNS, ROW], row, ['完']) },
  { what: 'an indicator', of: (row) => far([...HEAD, COLUMNS, ROW], row, ROW) },
  { what: 'the heading of the indicators', of: (row) => far(HEAD, row, COLUMNS) },
  { what: 'the name below its title', of: (row) => far([HEAD[0]!], row, HEAD[1]!) },
  {
    what: 'a project of a list',
    of: (row) => far([HEAD[0]!, LIST, ['', '甲', '12', ...ROW]], row, ['', '乙', '12', ...ROW]),
  },
  {
    what: 'points',
    of: (row) => far([...HEAD, [...COLUMNS, '分值', '得分'], [...ROW, '1', '1']], row, [...ROW, '1', '1']),
  },
  { what: 'the amount of a source', of: (row) => far([...HEAD, ['财政拨款', '自有资金']], row, ['3', '9']) },
];

/** The row of a sheet beyond which there are few. */
export const FARTHEST = LAST;

function far(rows: readonly (readonly string[])[], row: number, cells: readonly string[]): SheetGrid[] {
  const grid = gridOf(rows);
  const all: (readonly (GridCell | undefined)[] | undefined)[] = [...grid.rows];
  all[row] = gridOf([cells]).rows[0];
  return [{ ...grid, rows: all }];
}

/** The rows with their cells at the far right, each below the heading that it stands under. */
export function spreadOut({ rows, ...grid }: SheetGrid, factor: number): SheetGrid {
  const spread = rows.map((cells) => {
    const wide: (GridCell | undefined)[] = [];
    cells?.forEach((cell, column) => {
      if (cell) wide[column * factor] = textCell(cell.text);
    });
    return wide;
  });
  return { ...grid, rows: spread };
}
