import { secondPages } from '../../facts/secondPages';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { RuleParams } from '../RuleParams';
import type { WorkbookRule } from '../Rule';

/**
 * A target table on which the row of the project's name, of the funding or of the goal is not there at all, not even blank. What
 * stands there unread is told as such; forms of other kinds, lists, second pages and sheets without a title need none of
 * these rows.
 */
export const sectionMissing: WorkbookRule<'completeness/section-missing'> = {
  id: 'completeness/section-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const pages = secondPages(tables);
    return tables.flatMap((table, index) => {
      const params = pages[index] === null ? missingOf(table) : null;
      return params && table.title ? [{ table: index, cell: table.title.cell, found: null, params }] : [];
    });
  },
};

function missingOf(table: PerformanceTable): RuleParams['completeness/section-missing'] | null {
  const { title, kind, coverage } = table;
  if (!title || kind !== 'target' || !coverage.recognised || !TARGET_FORM.test(title.text)) return null;
  // Of a form without a single indicator that alone is said.
  if (isOfList(table) || coverage.indicators.state === 'absent') return null;
  const missing: RuleParams['completeness/section-missing'] = {
    name: said(
      table.fields.projectName === undefined && coverage.head.state === 'absent' && !mayName(title.text),
    ),
    funding: coverage.funding.state === 'absent' ? fundingMissing(table) : '',
    // Of a form whose indicators or head are unread, the goal may be among what is told as such.
    goal: said(
      indicatorsRead(table) &&
        table.goalCell === null &&
        table.goals.length === 0 &&
        coverage.goals.state === 'absent' &&
        coverage.head.state !== 'unread',
    ),
  };
  return Object.values(missing).every((one) => one === '') ? null : missing;
}

/** 绩效指标表 alone is an annex to a form, and 续表 the rest of one. */
const TARGET_FORM = /(?:目标|申报).*[表书]\s*(?:[(（][^()（）]*[)）])?\s*$/s;

function indicatorsRead({ coverage }: PerformanceTable): boolean {
  return coverage.indicators.state === 'read';
}

/** Words of which titles are made that name no project. */
const OF_ANY_TITLE =
  /附[件表]?|级|[\d一二三四五六七八九十]|年度?|部门|单位|本级|预算|财政|项目|支出|专项|资金|转移支付|绩效|目标|申报|批复|审批|审核|公开|情况|[表书之的省市县区州镇乡]|[^\u3400-\u9fff]/g;

/**
 * 人口调查经费绩效目标表: the title says which project it is. What stands before 项目支出绩效目标表, the form's own name, may be the
 * name of a unit as well: that form has a row for the project's.
 */
function mayName(title: string): boolean {
  if (/项目支出/.test(title)) return false;
  return title.replace(/[(（][^()（）]*[)）]/g, '').replace(OF_ANY_TITLE, '') !== '';
}

function said(is: boolean): '' | 'missing' {
  return is ? 'missing' : '';
}

function fundingMissing({ funding, mediumTermFunding }: PerformanceTable): '' | 'missing' | 'annual' {
  if (funding.total !== null || funding.parts.length > 0 || funding.emptyTotal) return '';
  return mediumTermFunding === null ? 'missing' : 'annual';
}

/** The project's name stands in a column below its heading. */
function isOfList({ fields: { projectName } }: PerformanceTable): boolean {
  return projectName !== undefined && projectName.cell.row > projectName.labelCell.row;
}
