import { columnLetters } from '../grid/address';

/** A column of the summary, by what it tells. */
export interface SummaryColumn {
  readonly tells:
    | 'number'
    | 'path'
    | 'projectName'
    | 'department'
    | 'implementingUnit'
    | 'year'
    | 'total'
    | 'source'
    | 'difference'
    | 'verdict'
    | 'remark';
  readonly head: string;
  /** In characters of the standard font. */
  readonly width: number;
}

/** The columns from A on: one for each source of funds, and one for the file where there are many. */
export function summaryColumns(sources: readonly string[], withPath: boolean): SummaryColumn[] {
  return [
    { tells: 'number', head: '序号', width: 5 },
    ...(withPath ? [{ tells: 'path', head: '文件', width: 22 } as const] : []),
    { tells: 'projectName', head: '项目名称', width: 24 },
    { tells: 'department', head: '主管部门', width: 20 },
    { tells: 'implementingUnit', head: '实施单位', width: 20 },
    { tells: 'year', head: '年度', width: 7 },
    { tells: 'total', head: '年度资金总额', width: 14 },
    ...sources.map((source): SummaryColumn => ({ tells: 'source', head: source, width: 13 })),
    { tells: 'difference', head: '差额\n(总额-各项)', width: 12 },
    { tells: 'verdict', head: '核对', width: 14 },
    { tells: 'remark', head: '说明', width: 28 },
  ];
}

/** References to the cells of one row, as its formulas need them. */
export interface SummaryReferences {
  readonly total: string;
  /** All sources: F5:H5; null where there is none. */
  readonly sources: string | null;
  /** One by one: F5, G5, H5. */
  readonly eachSource: readonly string[];
  readonly difference: string;
}

/** The A1 names of one row's cells, by what they tell; `row` is 0-based. */
export function referencesOf(columns: readonly SummaryColumn[], row: number): SummaryReferences {
  const all = (tells: SummaryColumn['tells']): string[] =>
    columns.flatMap((column, index) =>
      column.tells === tells ? [columnLetters(index) + String(row + 1)] : [],
    );
  const eachSource = all('source');
  const [first] = eachSource;
  const last = eachSource.at(-1);
  return {
    total: all('total')[0] ?? '',
    sources: first === undefined || last === undefined ? null : `${first}:${last}`,
    eachSource,
    difference: all('difference')[0] ?? '',
  };
}
