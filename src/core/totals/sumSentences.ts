import { toA1 } from '../grid/address';
import { compare, type Decimal } from '../money/decimal';
import type {
  DoubtfulTable,
  FundingRow,
  FundingTotals,
  LeftOutTable,
  UncountedAmount,
} from './FundingTotals';
import { projectKey } from '../facts/projectNames';
import { kindNames } from './kindNames';
import { unnamed } from './unnamed';

/** The file of a table by its index; '' in the open workbook. */
export type PathOf = (table: number) => string;

function amountText(total: Decimal | null): string {
  return total === null ? '没有金额' : `${total}万元`;
}

/** 《人居环境整治》（自评.xlsx，工作表 自评表） */
export function tableName(
  { table, sheet, projectName, nameUnread }: FundingRow | UncountedAmount,
  pathOf: PathOf,
): string {
  const path = pathOf(table);
  return `${projectName === null ? unnamed(nameUnread) : `《${projectName}》`}（${path === '' ? '' : `${path}，`}工作表 ${sheet}）`;
}

/** Where a table stands, as seen from another: the sheet alone where both are in one file. */
function placeOf({ table, sheet }: FundingRow, from: FundingRow, pathOf: PathOf): string {
  const path = pathOf(table);
  return path === pathOf(from.table) ? `工作表“${sheet}”` : `“${path}”的工作表“${sheet}”`;
}

function reasonOf(
  { row, reason, other }: LeftOutTable,
  summed: FundingTotals['kind'],
  pathOf: PathOf,
): string {
  const left = row.total === null ? '未计入' : `${row.total}万元未计入`;
  switch (reason) {
    case 'other-kind':
      return `是${kindNames[row.kind]}，这里汇总的是${summed === 'all' ? '各种表' : kindNames[summed]}，${left}`;
    case 'example':
      return `是填报用的样表，${left}`;
    case 'duplicate': {
      if (!other) return `重复，${left}`;
      const place = placeOf(other, row, pathOf);
      const same =
        row.total === other.total || (row.total && other.total && compare(row.total, other.total) === 0);
      return same
        ? `和${place}是同一个项目，只计一次，${row.total === null ? '这里没有金额' : `这里的${left}`}`
        : `和${place}是同一个项目，那里是${amountText(other.total)}，${row.total === null ? '这里没有金额' : `这里的${left}`}`;
    }
    case 'sum-of-others':
      return `是其他表的汇总，${left}`;
    case 'region-above': {
      const below = other ? placeOf(other, row, pathOf) : '下级地区的表';
      return `是上级地区的表，${below}是下级地区的，已经计入，${left}`;
    }
    case 'other-year': {
      const counted = other ? `，同一个项目${other.year ?? ''}年度的在${placeOf(other, row, pathOf)}` : '';
      return `是${row.year ?? ''}年度的${counted}，${left}`;
    }
    case 'by-choice':
      return `按选择不计，${left}`;
  }
}

/** Why a table is in no sum: 《人居环境整治》（…）：是自评表，这里汇总的是目标表，65万元未计入。 */
export function leftOutSentence(
  leftOut: LeftOutTable,
  summed: FundingTotals['kind'],
  pathOf: PathOf,
): string {
  return `${tableName(leftOut.row, pathOf)}：${reasonOf(leftOut, summed, pathOf)}`;
}

/** Which kind of form is summed, where it is not what people expect: 汇总的是自评表，不是目标表. Null otherwise. */
export function kindSentence({ kind, rows }: FundingTotals): string | null {
  const isExpected = kind === 'all' || !OF_RESULTS.has(kind) || rows.length === 0;
  return isExpected ? null : `汇总的是${kindNames[kind]}，不是目标表`;
}

const OF_RESULTS: ReadonlySet<FundingTotals['kind']> = new Set([
  'monitoring',
  'self-evaluation',
  'review',
  'adjustment',
]);

/** What a person has to look at in a counted table: that it may be in the sum twice, shows how to fill in, or is of another year. */
export function doubtSentence({ row, reason, other }: DoubtfulTable, pathOf: PathOf): string {
  const what = doubted[reason] ?? '可能算了两次';
  return `${what}：${tableName(row, pathOf)}：${doubtOf(row, reason, other, pathOf)}`;
}

const doubted: Partial<Readonly<Record<DoubtfulTable['reason'], string>>> = {
  'other-year': '年度不同',
  example: '可能是样表',
  'unit-slip': '单位可能不对',
};

function doubtOf(
  row: FundingRow,
  reason: DoubtfulTable['reason'],
  other: FundingRow | null,
  pathOf: PathOf,
): string {
  const amount = amountText(row.total);
  switch (reason) {
    case 'other-year':
      return `是${row.year ?? ''}年度的，合计中还有其他年度的表，${amount}已计入，请核对`;
    case 'example':
      return `工作表或标题写着样表、示例，${amount}已计入，请核对填的是不是真实的项目`;
    case 'region-above':
      return `和${other ? placeOf(other, row, pathOf) : '下级地区的表'}是同一项资金，那里是下级地区的，${amount}已计入，请核对是不是已经包含下级的金额`;
    case 'same-project': {
      const place = other ? placeOf(other, row, pathOf) : '另一张表';
      const isOneName = projectKey(row.projectName ?? '') === projectKey(other?.projectName ?? '');
      return `和${place}的项目${isOneName ? '同名' : '名称相近、金额相同'}，${amount}已计入，请核对是不是同一个项目`;
    }
    case 'unit-slip':
      return `${row.totalCell ? `${toA1(row.totalCell)} ` : ''}按${amount}已计入，像是元和万元写错了，请和各项来源、成本指标核对`;
    case 'sum-of-others':
      return `${amount}正好是其他表的合计，已计入，请核对是不是汇总表`;
  }
}

/** Of a counted table: 《禁毒经费》（…）：资金没有读全，列出的金额可能不是全部，请核对。 Null where all was read, or the total is in no sum. */
export function unreadFundingSentence(row: FundingRow, pathOf: PathOf): string | null {
  if (!row.fundingUnread || row.total === null) return null;
  return `${tableName(row, pathOf)}：资金没有读全，列出的金额可能不是全部，请核对`;
}

/** Both readings of an amount without a stated unit: 按元读是280万元，按万元读是2800000万元. */
export function readingsText({ asYuan, asWan }: NonNullable<UncountedAmount['readings']>): string {
  return `按元读是${asYuan}万元，按万元读是${asWan}万元`;
}
