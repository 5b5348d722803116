import { checkTables } from '../../../src/core/check/check';
import { makeReport } from '../../../src/core/report/Report';
import { findingsCsv } from '../../../src/core/report/findingsCsv';
import { reportHtml } from '../../../src/core/report/toHtml';
import { reportText } from '../../../src/core/report/toText';
import { issuesByUnit } from '../../../src/core/report/unitIssues';
import { tablesFrom } from '../../support/tableBuilder';
import { wordsFor } from '../../../src/core/words/index';

const words = wordsFor('zh-CN');

function reportOf(text: string) {
  const tables = tablesFrom(text);
  return makeReport([{ path: '甲.xlsx', error: null, tables, findings: checkTables(tables) }]);
}

const FOUR = `年度 | 2024
  项目名称 | 维修
  实施单位 | 学校
  质量指标 | 工程完工率 | 100
  质量指标 | 验收合格率 | 98
  时效指标 | 完成及时率 | 95
  满意度指标 | 学生满意度 | 90
  数量指标 | 维修教室 | `;

describe('one mistake of many cells', () => {
  it('is told once, with every cell, what stands there and what should', () => {
    const text = reportText(reportOf(FOUR), words);
    expect(text.match(/没有单位/g)).toHaveLength(1);
    expect(text).toContain('C5 等 4 格');
    expect(text).toContain(
      '4 个指标值没有单位：C5“100”→100%、C6“98”→98%、C7“95”→95%、C8“90”→90%。  [value/unit-missing]',
    );
    expect(text).toContain('“维修教室”没有填指标值。');
    const page = reportHtml(reportOf(FOUR), words, new Date(2026, 10, 5));
    expect(page.match(/个指标值没有单位/g)).toHaveLength(1);
  });

  it('is one line of the list that goes back to the unit', () => {
    const [unit] = issuesByUnit(reportOf(FOUR), words);
    const lines = unit!.issues.filter(({ kind }) => kind === '缺少单位');
    expect(lines.map(({ place, advice }) => [place, advice])).toEqual([
      ['《表1》C5 等 4 格', words.rules['value/unit-missing'].advice],
    ]);
  });

  it('keeps a row a cell where a program or a filter reads it', () => {
    expect(findingsCsv(reportOf(FOUR), words).match(/没有单位/g)).toHaveLength(4);
  });

  it('is told cell by cell where there are few, or where each is another mistake', () => {
    const three = FOUR.replace('| 90', '| ≥90%');
    expect(reportText(reportOf(three), words).match(/没有单位/g)).toHaveLength(3);
    const turned = ['合格率', '及时率', '完成率', '覆盖率']
      .map((name) => `质量指标 | ${name} | ≤95%`)
      .join('\n');
    const text = reportText(reportOf(`项目名称 | 维修\n${turned}`), words);
    expect(text.match(/方向像是反了/g)).toHaveLength(4);
  });

  it('names the indicator where nothing stands in the cell, and only the cells where there are very many', () => {
    const blank = (count: number): string =>
      `项目名称 | 维修\n${Array.from({ length: count }, (_, at) => `数量指标 | 事项${'甲乙丙丁戊己庚辛壬癸子丑寅'[at]} | `).join('\n')}`;
    expect(reportText(reportOf(blank(4)), words)).toContain(
      '4 条指标没有填指标值：C3“事项甲”、C4“事项乙”、C5“事项丙”、C6“事项丁”。',
    );
    expect(reportText(reportOf(blank(13)), words)).toContain('13 条指标没有填指标值：C3、C4、C5、');
  });
});
