import type { CheckOptions } from '../../../src/core/check/CheckOptions';
import { checkInFull, checkTables } from '../../../src/core/check/check';
import { countFindings } from '../../../src/core/check/countFindings';
import { ignoreOf } from '../../../src/core/check/ignores';
import { toA1 } from '../../../src/core/grid/address';
import { tablesFrom } from '../../support/tableBuilder';

const TABLES = `
  年度 | 2024
  项目名称 | 人大代表建议办理经费
  年度资金总额 | 100
  其中:财政拨款 | 90
  其他资金 | 5
  时效指标(必填量化) | 开展代表活动时间 | 全年
  成本指标(必填量化) | 办公费 | 100万
  满意度指标(必填量化) | 人民群众对人大工作的满意度 | ≧ 90%
  ---
  项目名称 | 人大业务经费
  质量指标 | 参会率 | 90%`;

const line = (finding: ReturnType<typeof checkTables>[number]): string =>
  `${finding.sheet}!${toA1(finding.cell)} ${finding.severity} ${finding.rule}`;

describe('checkTables', () => {
  it('tells the findings as a person goes through the workbook, the weightier first in one cell', () => {
    expect(checkTables(tablesFrom(TABLES)).map(line)).toEqual([
      '表1!A1 warning completeness/group-missing',
      '表1!B4 error funding/total-differs-from-parts',
      '表1!C7 error value/not-quantified',
      '表1!C8 error value/money-unit-incomplete',
      '表1!C9 info value/comparator-glyph',
      '表1!C9 info value/stray-space',
      '表2!A1 warning completeness/group-missing',
      '表2!C3 warning value/comparator-missing',
    ]);
  });

  it('takes cells of tables from several files for different cells, though sheets have the same name', () => {
    const one = tablesFrom(TABLES);
    const findings = checkTables([...one, ...one]).filter(({ rule }) => !rule.startsWith('workbook/'));
    for (const [index, table] of [...one, ...one].entries()) {
      const alone = checkTables([table]).map(line);
      expect(findings.filter((finding) => finding.table === index).map(line)).toEqual(alone);
    }
  });

  it('shows a reviewer errors and warnings only', () => {
    const findings = checkTables(tablesFrom(TABLES), { profile: 'review' });
    expect(countFindings(findings).bySeverity).toEqual({ error: 3, warning: 3, info: 0 });
  });

  it('counts the hints that a reviewer is not shown, and none that a person let stand', () => {
    const tables = tablesFrom(TABLES);
    expect(checkInFull(tables).hintsLeftOut).toBe(0);
    expect(checkInFull(tables, { profile: 'review' })).toEqual({
      findings: checkTables(tables, { profile: 'review' }),
      hintsLeftOut: 2,
    });
    const [hint] = checkTables(tables).filter(({ severity }) => severity === 'info');
    const ignores = [ignoreOf(hint!, '可以')];
    expect(checkInFull(tables, { profile: 'review', ignores }).hintsLeftOut).toBe(1);
  });

  it('weighs rules as it is told, before the profile chooses', () => {
    const findings = checkTables(tablesFrom(TABLES), {
      profile: 'review',
      severities: {
        'value/stray-space': 'error',
        'value/comparator-missing': 'info',
        'completeness/group-missing': 'off',
      },
    });
    expect(findings.map(line)).toEqual([
      '表1!B4 error funding/total-differs-from-parts',
      '表1!C7 error value/not-quantified',
      '表1!C8 error value/money-unit-incomplete',
      '表1!C9 error value/stray-space',
    ]);
  });

  it('leaves out what a person let stand, as long as the cell says the same', () => {
    const [first] = checkTables(tablesFrom(TABLES)).filter(({ rule }) => rule === 'value/not-quantified');
    const ignores = [ignoreOf(first!, '活动全年都有')];
    const rulesAfter = (text: string): string[] =>
      checkTables(tablesFrom(text), { ignores }).map(({ rule }) => rule);
    expect(rulesAfter(TABLES)).not.toContain('value/not-quantified');
    expect(rulesAfter(TABLES.replace('| 全年', '| 常年'))).toContain('value/not-quantified');
  });

  it('finds nothing in no tables', () => {
    expect(checkTables([])).toEqual([]);
  });

  it('passes a table that a careful reviewer would accept', () => {
    const good = `
      年度 | 2025
      项目名称 | 农村文化建设配套补助经费
      主管部门及代码 | [077]淮北市文化旅游体育局
      实施单位 | 淮北市文化旅游体育局
      项目属性 | 本级申报项目
      项目期 | 1年
      年度资金总额 | 5
      其中:财政拨款 | 5
      上年结转 | 0
      其他资金 | 0
      年度目标 | 文化惠民工程,主要用于送戏进万村,任务70个行政村,每村4400元。
      数量指标(必填量化) | 指标1:开展送戏进万村 | ≥70村
      质量指标(必填量化) | 指标1:送戏进万村活动完成率 | ≥95%
      时效指标(必填量化) | 指标1:项目完成时限 | 2025年12月
      成本指标(必填量化) | 指标1:每村补助 | 704元/村
      社会效益指标(必填) | 指标1:保障人民群众基本文化权益 | 影响程度明显
      生态效益指标(选填) |  | 
      可持续影响指标(必填) | 指标1:对满足文化需求的影响 | 持续提高
      满意度指标(必填量化) | 指标1:项目受益人满意程度 | ≥90%`;
    expect(checkTables(tablesFrom(good), { profile: 'review' })).toEqual([]);
    // Two bare degree words, at which 单位自查 hints.
    expect(checkTables(tablesFrom(good)).map(({ found, severity }) => [found, severity])).toEqual([
      ['影响程度明显', 'info'],
      ['持续提高', 'info'],
    ]);
  });

  it('makes warnings of bare degree words where grades are asked for strictly', () => {
    const table = tablesFrom('年度 | 2025\n社会效益指标 | 服务水平 | 有效提升');
    const weighed = (options: CheckOptions) =>
      checkTables(table, options)
        .filter(({ rule }) => rule === 'value/not-graded')
        .map(({ severity }) => severity);
    expect(weighed({ grading: 'usual' })).toEqual(['info']);
    expect(weighed({ grading: 'strict' })).toEqual(['warning']);
    expect(weighed({ grading: 'strict', severities: { 'value/not-graded': 'off' } })).toEqual([]);
  });
});

describe('countFindings', () => {
  it('counts by severity and by rule, the most frequent first', () => {
    const counts = countFindings(checkTables(tablesFrom(TABLES)));
    expect(counts.bySeverity).toEqual({ error: 3, warning: 3, info: 2 });
    expect(counts.byRule[0]).toEqual({ rule: 'completeness/group-missing', count: 2 });
    expect(counts.byRule).toHaveLength(7);
  });
});
