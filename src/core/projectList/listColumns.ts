import { moneyUnitOf, moneyUnits, type MoneyUnit } from '../money/unit';
import type { TableStandard } from '../standards/TableStandard';
import type { ListRow } from './pastedRows';

/** What a column of a list holds beside the sources of funds. */
export type ListField =
  'name' | 'department' | 'implementingUnit' | 'attribute' | 'period' | 'total' | 'moneyUnit';

/** What a column holds: a field, or an amount of the funding rows by its index among the parts. */
export interface ListColumn {
  /** As the person wrote it, on one line. */
  readonly head: string;
  readonly field: ListField | number | null;
  /** As the head, or a line above all heads, names it; null where neither does. */
  readonly unit: MoneyUnit | null;
}

/** The heads of a list, and the index of the first row below them. */
export interface ListHead {
  readonly columns: readonly ListColumn[];
  readonly below: number;
}

/**
 * What people write above the columns of budget lists, bare of blanks, brackets and years. Of several columns of one field
 * the one that is named first here holds it: 批复数 goes before 申报数.
 */
const HEADS: readonly (readonly [ListField, RegExp])[] = [
  ['name', /^(?:项目名称|项目|项目支出名称|支出项目(?:名称)?|预算项目(?:名称)?)$/],
  ['name', /^(?:[二三]级|具体|明细)项目(?:名称)?$/],
  [
    'name',
    /^(?:名称|专项(?:资金)?(?:名称)?|项目[及和]?(?:资金|政策)名称|政策[及和]项目名称|一级项目(?:名称)?)$/,
  ],
  [
    'implementingUnit',
    /^(?:二级|基层|具体)?(?:项目)?(?:实施|预算|申报|填报|编报|用款|使用|资金使用|承担|责任|执行|建设)单位(?:名称)?(?:及代码)?$/,
  ],
  ['implementingUnit', /^(?:项目)?单位(?:名称)?(?:及代码)?$/],
  ['department', /^(?:一级|项目|业务)?(?:主管|预算|归口|归口管理)?(?:部门|主管单位)(?:名称)?(?:及代码)?$/],
  ['attribute', /^(?:项目)?(?:属性|类别|类型|性质)$/],
  ['period', /^(?:项目)?(?:期|期限|周期|实施期|实施期限|实施期间|实施周期|起止时间)$/],
  ['total', /^(?:财政|预算|项目|资金)*批复(?:的?(?:预算)?(?:数|总?金额|额|额度|资金|总额|预算))?$/],
  [
    'total',
    /^(?:财政|预算|项目|资金)*(?:核定|审定|核准|控制|下达|安排)(?:的?(?:预算)?(?:数|总?金额|额|额度|资金|总额|预算))?$/,
  ],
  [
    'total',
    /^(?:年度|项目|财政|支出)*(?:资金|预算|经费)?(?:总金额|金额|总额|合计|总计|总预算|预算数|总数|数)$/,
  ],
  ['total', /^(?:年度|项目|支出)*(?:资金|预算|经费)(?:资金|总额|支出)?$/],
  [
    'total',
    /^(?:财政|预算|项目|资金)*(?:申报|申请|拟安排|建议)(?:的?(?:预算)?(?:数|总?金额|额|额度|资金|总额|预算))?$/,
  ],
];

/** So many rows of titles, dates and units may stand above the heads. */
const MOST_ABOVE = 10;

const IN_BRACKETS = new RegExp(`[（(](?:金额)?(?:单位)?[：:]?(${moneyUnits.join('|')})[)）]`);
const AFTER_COLON = new RegExp(`单位[：:](${moneyUnits.join('|')})(?![^\\s）)，,；;])`);

const withoutBlanks = (text: string): string => text.replace(/[\s\u3000]/g, '');

/** 2025年度预算数（万元） and “*其中：财政拨款” without what varies. */
function labelOf(head: string): string {
  return withoutBlanks(head)
    .replace(/[（(【[].*?[)）】\]]/g, '')
    .replace(/^[*＊]|[*＊：:]$/g, '')
    .replace(/^其中[：:]?/, '')
    .replace(/^(?:20\d\d年度?|[本当]年度?)/, '');
}

function unitIn(text: string): MoneyUnit | null {
  const bare = withoutBlanks(text);
  const named = IN_BRACKETS.exec(bare) ?? AFTER_COLON.exec(bare);
  return named ? moneyUnitOf(named[1] ?? '') : null;
}

const rankOf = (head: string): number => HEADS.findIndex(([, words]) => words.test(labelOf(head)));

/** The field of each head: none has two columns, nor a column two. */
function fieldsOf(heads: readonly string[], standard: TableStandard): (ListField | number | null)[] {
  const parts = standard.fundingRows.filter(({ role }) => role === 'part').map(({ label }) => labelOf(label));
  const taken = new Set<number>();
  const ranks = heads.map(rankOf);
  return heads.map((head, index) => {
    const part = parts.indexOf(labelOf(head));
    if (part !== -1 && !taken.has(part)) {
      taken.add(part);
      return part;
    }
    const rank = ranks[index] ?? -1;
    const field = HEADS[rank]?.[0] ?? null;
    const isTaken = ranks.some((other, at) => {
      if (other === -1 || HEADS[other]?.[0] !== field) return false;
      return (
        other < rank ||
        (other === rank &&
          (yearOf(heads[at]) > yearOf(head) || (yearOf(heads[at]) === yearOf(head) && at < index)))
      );
    });
    return isTaken ? null : field;
  });
}

/** Of two years' columns the later one is this year's. */
function yearOf(head = ''): number {
  return Number(/20\d\d(?=年)/.exec(head)?.[0] ?? 0);
}

/** The heads of a second row below the first: 合计 and 财政拨款 below 资金（万元）, which is merged over them. */
function secondRow(
  first: readonly string[],
  second: readonly string[],
  nameAt: number,
  standard: TableStandard,
): string[] | null {
  const name = (second[nameAt] ?? '').trim();
  if (name !== '' && name !== first[nameAt]?.trim()) return null;
  const filled = second.filter((cell, index) => cell.trim() !== '' && cell !== first[index]);
  const isHead =
    filled.length > 0 &&
    fieldsOf(filled, standard).some((field) => field !== null) &&
    filled.every((cell) => !/^[\d.,，\s-]+$/.test(cell));
  if (!isHead) return null;
  let over = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const [above = '', below = ''] = [first[index]?.trim(), second[index]?.trim()];
    if (above !== '') over = above;
    if (below === '') return above;
    const unit = unitIn(below) === null ? unitIn(over) : null;
    return unit === null ? below : `${below}（${unit}）`;
  });
}

/** A column of 万元 beside the amounts, under a head that is also that of the units that spend them. */
function isMoneyUnits(rows: readonly ListRow[], column: number): boolean {
  const cells = rows.map(({ cells: row }) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => moneyUnitOf(cell) !== null);
}

/**
 * Finds the heads of a list: the first row that names a column of projects, or, where none does, one of units. Titles and the
 * unit of money may stand above it, and a second row of heads below it. Null for a list without heads.
 */
export function findHead(rows: readonly ListRow[], standard: TableStandard): ListHead | null {
  const fields = rows.slice(0, MOST_ABOVE).map(({ cells }) => fieldsOf(cells, standard));
  const isUnits = (row: readonly (ListField | number | null)[], at: number): boolean =>
    (row.includes('implementingUnit') || row.includes('department')) &&
    row.every(
      (field, index) =>
        field !== null || /^(?:序号|编号|备注|)$/.test(withoutBlanks(rows[at]?.cells[index] ?? '')),
    );
  const named = fields.findIndex((row) => row.includes('name'));
  const at = named !== -1 ? named : fields.findIndex(isUnits);
  const first = rows[at]?.cells;
  if (!first) return null;
  const nameAt = (fields[at] ?? []).findIndex((field) => field === 'name' || field === 'implementingUnit');
  const second = secondRow(first, rows[at + 1]?.cells ?? [], nameAt, standard);
  const heads = second ?? first;
  const below = at + (second ? 2 : 1);
  const above = rows.slice(0, at).flatMap(({ cells }) => cells.map(unitIn));
  const ofAll = above.find((unit) => unit !== null) ?? null;
  const data = rows.slice(below);
  const columns = fieldsOf(heads, standard).map((field, index): ListColumn => {
    const head = heads[index] ?? '';
    const isUnit = field === 'implementingUnit' && isMoneyUnits(data, index);
    return {
      head: head.replace(/\s+/g, ' ').trim(),
      field: isUnit ? 'moneyUnit' : field,
      unit: unitIn(head) ?? ofAll,
    };
  });
  return { columns, below };
}
