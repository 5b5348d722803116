import { checkTables } from '../../../src/core/check/check';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { makeReport, type CheckedFile } from '../../../src/core/report/Report';
import { rankFiles, rankRules } from '../../../src/core/report/ranking';
import { reportHtml } from '../../../src/core/report/toHtml';
import { issuesByUnit, issuesMessage, unitIssuesPlan } from '../../../src/core/report/unitIssues';
import { defaultStandard } from '../../../src/core/standards/index';
import type { ProjectDraft } from '../../../src/core/standards/TableStandard';
import { recogniseAll } from '../../../src/core/table/recognise';
import { wordsFor } from '../../../src/core/words/index';
import { planToGrid } from '../../support/planToGrid';

const DAY = new Date(2026, 10, 5);

const words = wordsFor('zh-CN');

function file(path: string, drafts: readonly ProjectDraft[]): CheckedFile {
  const plans = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] });
  const tables = recogniseAll(plans.map(planToGrid));
  return { path, error: null, tables, findings: checkTables(tables) };
}

const draft = (name: string, implementingUnit: string, value: string): ProjectDraft => ({
  name,
  department: '501-县财政局',
  implementingUnit,
  total: '25',
  parts: ['25'],
  indicators: [[{ name: '会议次数', value }]],
});

const unread: CheckedFile = { path: '坏.xlsx', error: '“坏.xlsx”已损坏。', tables: [], findings: [] };
const report = makeReport([
  file('甲/目标表.xlsx', [draft('会议经费', '县公路中心', '≧3次'), draft('培训经费', '县水利站', '≥3次')]),
  unread,
  file('乙.xlsx', [draft('养护经费', '县公路中心', '3')]),
]);

const textOf = ({ content }: { content: { kind: string; text?: string; number?: number } }) =>
  content.text ?? (content.number === undefined ? '' : String(content.number));

function rowsOf(plan: ReturnType<typeof unitIssuesPlan>): string[][] {
  const rows: string[][] = [];
  for (const cell of plan.cells) (rows[cell.row] ??= [])[cell.column] = textOf(cell);
  return rows;
}

describe('问题清单', () => {
  const units = issuesByUnit(report, words);

  test('is one for each unit, over all files; what belongs to none stands last', () => {
    expect(units.map(({ unit, paths }) => [unit, paths])).toEqual([
      ['县公路中心', ['甲/目标表.xlsx', '乙.xlsx']],
      ['县水利站', ['甲/目标表.xlsx']],
      [null, ['坏.xlsx']],
    ]);
    const all = report.files.flatMap(({ findings }) => findings).length + report.across.length;
    expect(units.reduce((sum, { issues }) => sum + issues.length, 0)).toBe(all + 1);
  });

  test('has the ten columns of a rectification list, numbered, the last two left blank, filters on', () => {
    const plan = unitIssuesPlan(units[0]!);
    const [head, ...lines] = rowsOf(plan);
    expect(head).toEqual([
      '序号',
      '单位',
      '项目',
      '单元格',
      '问题类别',
      '问题事实',
      '依据',
      '修改建议',
      '整改结果',
      '复核',
    ]);
    expect(lines.map(([number]) => number)).toEqual(lines.map((_, index) => String(index + 1)));
    expect(lines.every((line) => line[8] === '' && line[9] === '' && line[1] === '县公路中心')).toBe(true);
    const money = lines.find((line) => line[4] === '比较符号不规范');
    expect(money?.[2]).toBe('会议经费');
    expect(money?.[3]).toMatch(/^甲\/目标表\.xlsx《会议经费》[A-Z]+\d+$/);
    expect(money?.[6]).toBe(words.rules['value/comparator-glyph'].source);
    expect(money?.[7]).toBe('改为“≥3次”。');
    expect(plan.autoFilter).toEqual({ top: 0, left: 0, bottom: lines.length, right: 9 });
  });

  test('of a unit in one file leaves the name of the file out', () => {
    const [, line] = rowsOf(unitIssuesPlan(units[1]!));
    expect(line?.[3]).toMatch(/^《培训经费》[A-Z]+\d+$/);
  });

  test('of a unit without a finding says so, and never calls clean what was not read', () => {
    const [table] = report.files[0]!.tables;
    const clean = { unit: '县水利站', paths: ['甲.xlsx'], tables: [table!], issues: [] };
    expect(rowsOf(unitIssuesPlan(clean))[1]).toContain('没有发现问题');
    const coverage = { ...table!.coverage, recognised: false };
    const part = { ...clean, tables: [{ ...table!, coverage }] };
    expect(rowsOf(unitIssuesPlan(part))[1]?.join('')).toContain('没有读出来');
  });

  test('knows no unit called ****, ——: what the template left there names nobody', () => {
    const masked = [draft('甲', '****', '3次'), draft('乙', '——', '3次')].map((one) => ({
      ...one,
      department: '',
    }));
    const [only, ...others] = issuesByUnit(makeReport([file('掩去.xlsx', masked)]), words);
    expect([only?.unit, only?.tables.length, others]).toEqual([null, 2, []]);
  });

  test('as a message is numbered by unit', () => {
    const message = issuesMessage(units);
    expect(message).toContain(`县公路中心（${units[0]!.issues.length} 个问题）\n1. `);
    expect(message).toContain('会议经费 《会议经费》');
    expect(message).toMatch(/未填单位（1 个问题）\n1\. 坏\.xlsx：“坏\.xlsx”已损坏。/);
    expect(issuesMessage([])).toBe('没有发现问题');
  });
});

describe('the ranking of a report', () => {
  test('has what could not be read first, then the worst', () => {
    const ranked = rankFiles(report);
    expect(ranked[0]?.file.path).toBe('坏.xlsx');
    const errors = ranked.slice(1).map(({ counts }) => counts.error);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expect(ranked.find(({ file: { path } }) => path === '甲/目标表.xlsx')?.units).toEqual([
      '县公路中心',
      '县水利站',
    ]);
  });

  test('of kinds counts findings and the files that have them', () => {
    const kinds = rankRules(report, 100);
    expect(kinds.map(({ count }) => count)).toEqual(
      [...kinds.map(({ count }) => count)].sort((a, b) => b - a),
    );
    expect(kinds.find(({ rule }) => rule === 'value/comparator-glyph')).toMatchObject({
      count: 1,
      files: 1,
    });
    expect(rankRules(report, 2)).toHaveLength(2);
  });

  test('leads in the page to the section of each file, and back', () => {
    const page = reportHtml(report, words, DAY);
    const links = [...page.matchAll(/href="#(f\d+)">([^<]+)</g)].map(([, id, path]) => [id, path]);
    expect(links).toEqual(rankFiles(report).map(({ index, file: { path } }) => [`f${index + 1}`, path]));
    // The sections follow in the very order of the contents.
    const sections = [...page.matchAll(/<section id="(f\d+)"><h2>([^<]+) </g)].map(([, id, path]) => [
      id,
      path,
    ]);
    expect(sections).toEqual(links);
    expect(page).toContain('href="#contents"');
    expect(reportHtml(makeReport([report.files[0]!]), words, DAY)).not.toContain('href="#contents"');
  });
});
