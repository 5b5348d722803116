import { decimal } from '../../../src/core/money/decimal';
import type { Finding } from '../../../src/core/check/Finding';
import { checkTables } from '../../../src/core/check/check';
import { layOutTables } from '../../../src/core/layout/layOutTables';
import { planToGrid } from '../../support/planToGrid';
import { alignColumns, displayWidth, oneLine } from '../../../src/core/report/columns';
import { makeReport, type CheckedFile, type Report } from '../../../src/core/report/Report';
import { findingsCsv } from '../../../src/core/report/findingsCsv';
import { totalsCsv } from '../../../src/core/report/totalsCsv';
import { reportHtml, totalsHtml } from '../../../src/core/report/toHtml';
import { fileJson, fileJsonText, reportJson } from '../../../src/core/report/toJson';
import { reportPlans, totalsPlan } from '../../../src/core/report/toPlans';
import { uncountedReason } from '../../../src/core/totals/amountSentences';
import { reportText, totalsText } from '../../../src/core/report/toText';
import { defaultStandard } from '../../../src/core/standards/index';
import type { ProjectDraft } from '../../../src/core/standards/TableStandard';
import { recogniseAll } from '../../../src/core/table/recognise';
import { wordsFor } from '../../../src/core/words/index';

const DAY = new Date(2026, 10, 5);

const words = wordsFor('zh-CN');

function file(path: string, drafts: readonly ProjectDraft[]): CheckedFile {
  const plans = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] });
  const tables = recogniseAll(plans.map(planToGrid));
  return { path, error: null, tables, findings: checkTables(tables) };
}

const hostile = '=HYPERLINK("http://x","点我")';
const meeting: ProjectDraft = {
  name: '人大会议经费',
  department: '501人大',
  total: '25',
  parts: ['20', '4.5'],
  indicators: [[{ name: '会议次数', value: '100万' }]],
};
const strange: ProjectDraft = {
  name: hostile,
  department: '<script>alert(1)</script>',
  total: '见附件',
  indicators: [[{ name: '甲', value: '≧ 16次\u001b[31m' }]],
};

const report: Report = makeReport([
  file('预算/甲.xlsx', [meeting]),
  { path: '坏.xlsx', error: '“坏.xlsx”已损坏。', tables: [], findings: [] },
  file('预算/乙.xlsx', [strange]),
]);

describe('the report as JSON', () => {
  const json = JSON.parse(JSON.stringify(reportJson(report, words))) as ReturnType<typeof reportJson>;

  test('is the same in pieces, with what a file has of tables, findings, sheets and hints', () => {
    const [first] = report.files;
    const noted: CheckedFile = {
      ...first!,
      hintsLeftOut: 3,
      sheets: [{ sheet: '封面', kind: 'department', tables: 1 }],
    };
    const files = [...report.files, noted, { ...first!, findings: [] }];
    for (const one of files)
      expect([...fileJsonText(one, words)].join('')).toBe(JSON.stringify(fileJson(one, words)));
  });

  test('keeps its version and the order of its keys', () => {
    expect(Object.keys(json)).toEqual(['version', 'files', 'otherFiles', 'findings', 'totals']);
    expect(json.version).toBe(1);
    const [first] = json.files;
    expect(Object.keys(first!)).toEqual(['path', 'error', 'tables', 'findings', 'hintsLeftOut']);
    expect(Object.keys(first!.tables[0]!)).toEqual([
      'sheet',
      'titleCell',
      'kind',
      'standard',
      'year',
      'projectName',
      'department',
      'implementingUnit',
      'projectAttribute',
      'projectPeriod',
      'fundingUnit',
      'total',
      'totalCell',
      'parts',
      'goals',
      'indicators',
      'coverage',
    ]);
    expect(Object.keys(first!.tables[0]!.indicators[0]!)).toEqual([
      'level1',
      'level2',
      'requirement',
      'number',
      'name',
      'nameCell',
      'value',
      'valueCell',
      'period',
      'reading',
    ]);
    expect(Object.keys(first!.findings[0]!)).toEqual([
      'rule',
      'severity',
      'sheet',
      'cell',
      'found',
      'expected',
      'message',
      'fix',
    ]);
  });

  test('says amounts as decimals, cells as A1, a bad file by its error', () => {
    const [first, bad] = json.files;
    expect(first!.tables[0]).toMatchObject({ total: '25', year: 2024, projectName: '人大会议经费' });
    expect(first!.tables[0]!.parts.map(({ amount }) => amount)).toEqual(['20', '4.5']);
    expect(first!.tables[0]!.totalCell).toMatch(/^[A-Z]+\d+$/);
    expect(bad).toEqual({
      path: '坏.xlsx',
      error: '“坏.xlsx”已损坏。',
      tables: [],
      findings: [],
      hintsLeftOut: 0,
    });
    expect(json.totals).toMatchObject({ unit: '万元', projects: 2, total: '25' });
    expect(json.totals.rows.map(({ path }) => path)).toEqual(['预算/甲.xlsx', '预算/乙.xlsx']);
    expect(json.totals.unreadable).toMatchObject([
      { path: '预算/乙.xlsx', text: '见附件', reason: 'unreadable' },
    ]);
  });
});

describe('the report as text', () => {
  const text = reportText(report, words);

  test('groups findings by table, names bad files and what is in no sum', () => {
    expect(text).toContain('预算/甲.xlsx\n  人大会议经费');
    expect(text).toContain('坏.xlsx\n  ✗ “坏.xlsx”已损坏。');
    expect(text).toMatch(/● 错误 +E7 .*\[funding\/total-differs-from-parts\]/);
    expect(text).toContain('（预算/乙.xlsx，工作表 ');
    expect(text).toContain('3 个文件，2 张目标表，1 个文件没有读取');
  });

  test('gives no terminal commands that stand in a cell', () => {
    expect(text).not.toContain('\u001b');
    expect(oneLine('a\r\nb\u202ec\u0007')).toBe('a↵bc');
  });

  test('columns line up, Chinese characters being two wide', () => {
    expect(displayWidth('人大a😀')).toBe(7);
    expect(
      alignColumns(
        [
          ['项目', '1'],
          ['a', '100'],
        ],
        [false, true],
      ),
    ).toEqual(['项目    1', 'a     100']);
    const lines = totalsText(report).split('\n');
    const [head, meetingLine] = lines;
    expect(displayWidth(head!.slice(0, head!.indexOf('年度资金总额(万元)') + 10))).toBe(
      displayWidth(meetingLine!.slice(0, meetingLine!.indexOf('25') + 2)),
    );
  });
});

describe('the report as CSV', () => {
  test('begins with the mark by which Excel knows UTF-8, one line a finding', () => {
    const csv = findingsCsv(report, words);
    expect(csv.startsWith('\ufeff文件,工作表,')).toBe(true);
    const findings = report.files.reduce((sum, each) => sum + each.findings.length, 0);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 1 + findings + report.across.length);
  });

  test('no cell runs as a formula in Excel; numbers stay numbers', () => {
    const csv = totalsCsv(report);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""点我"")"`);
    expect(csv).toContain(',25,20,');
    const texts = ['=1', '+1', '-1+1', '@x', '\t=1', ' =1', '=1', '|x'];
    for (const found of texts) {
      const finding: Finding = { ...report.files[0]!.findings[0]!, found };
      const one = makeReport([{ ...report.files[0]!, findings: [finding] }]);
      const cell = findingsCsv(one, words).split('\r\n')[1]!;
      expect(cell).toContain(`"'${found}"`);
    }
  });
});

describe('the report as a page', () => {
  const html = reportHtml(report, words, DAY);

  test('is safe and alone: nothing of a cell is markup, nothing is loaded, no script', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
    // But for its own places.
    expect(html).not.toMatch(/src=|href=(?!"#)/);
    expect(html).toContain('=HYPERLINK(&quot;http://x&quot;,&quot;点我&quot;)');
  });

  test('shows each finding and the sum', () => {
    for (const each of report.files.flatMap((one) => one.findings)) {
      expect(html).toContain(`<td>${String.fromCharCode(65 + each.cell.column)}${each.cell.row + 1}</td>`);
    }
    expect(html).toContain('<td class="number">25</td>');
    expect(html).toContain('“坏.xlsx”已损坏。');
  });

  test('says when it was made, and says first which files were not read', () => {
    expect(html).toContain('>2026年11月5日<');
    expect(totalsHtml(report, DAY)).toContain('>2026年11月5日<');
    expect(html).toContain('目录（没有读取的在前，其余问题多的在前）');
    const readable = makeReport([report.files[0]!, { ...report.files[0]!, path: '另一本.xlsx' }]);
    expect(reportHtml(readable, words, DAY)).toContain('目录（问题多的在前）');
  });

  test('groups the digits of its amounts by thousands', () => {
    const [file] = report.files;
    const [table] = file!.tables;
    const total = { ...table!.funding.total!, amount: decimal('1234567.5') };
    const rich = { ...table!, funding: { ...table!.funding, total } };
    const page = totalsHtml(makeReport([{ ...file!, tables: [rich] }]), DAY);
    expect(page).toContain('>1,234,567.5<');
  });
});

describe('the report as a workbook', () => {
  const plans = reportPlans(report, words, (path) => `../${path}`);

  test('has findings, projects and totals; the findings link to their file and cell', () => {
    expect(plans.map((plan) => plan.name)).toEqual(['检查结果', '按项目', '汇总']);
    const links = plans[0]!.cells.flatMap(({ content }) => (content.kind === 'link' ? [content] : []));
    expect(links).toHaveLength(report.files.reduce((sum, each) => sum + each.findings.length, 0));
    expect(links[0]).toMatchObject({ file: '../预算/甲.xlsx' });
    expect(links[0]!.target).toBe(`'人大会议经费'!${links[0]!.text}`);
  });

  test('says so where nothing was found', () => {
    const clean = makeReport(report.files.slice(0, 1).map((each) => ({ ...each, findings: [] })));
    const [findings] = reportPlans(clean, words, (path) => path);
    const texts = findings!.cells.flatMap(({ row, content }) =>
      row > 0 && content.kind !== 'blank' ? [content] : [],
    );
    expect(texts).toEqual([{ kind: 'text', text: '没有发现问题' }]);
  });

  test('calls a table that was read in part not clean, though its findings were put aside', () => {
    const [first] = report.files;
    const tables = first!.tables.map((table) => ({
      ...table,
      coverage: { ...table.coverage, indicators: { state: 'unread' as const, cells: [] } },
    }));
    const aside = makeReport([{ ...first!, tables, findings: [] }]);
    const [findings] = reportPlans(aside, words, (path) => path);
    const said = [JSON.stringify(findings), reportText(aside, words), reportHtml(aside, words, DAY)];
    for (const text of said) {
      expect(text).not.toContain('没有发现问题');
      expect(text).toContain('指标没有读全');
    }
  });

  test('a book without a table is not called clean', () => {
    const [findings] = reportPlans(
      makeReport([{ ...report.files[0]!, tables: [], findings: [] }]),
      words,
      (path) => path,
    );
    expect(JSON.stringify(findings)).not.toContain('没有发现问题');
  });

  test('a row a project with its counts', () => {
    const counts = plans[1]!.cells.filter(({ content }) => content.kind === 'number');
    const sum = counts.reduce(
      (all, { content }) => all + (content.kind === 'number' ? content.number : 0),
      0,
    );
    expect(sum).toBe(report.files.reduce((all, each) => all + each.findings.length, 0));
  });
});

describe('findings between files', () => {
  const both = makeReport([file('甲.xlsx', [meeting, strange]), file('乙/丙.xlsx', [meeting])]);
  const said =
    '“人大会议经费”在“人大会议经费”已有一张表，资金会重复计算。另见“甲.xlsx”的工作表“人大会议经费”C4。';

  test('say in every output in which file the other one stands', () => {
    expect(reportText(both, words)).toContain(
      `各文件之间\n  乙/丙.xlsx  人大会议经费  工作表“人大会议经费”\n    ▲ 警告  C4  ${said}`,
    );
    expect(reportHtml(both, words, DAY)).toContain(`<td>${said}</td>`);
    expect(findingsCsv(both, words)).toContain(said);
    expect(reportJson(both, words).findings.map(({ message }) => message)).toEqual([said]);
    const [findings] = reportPlans(both, words, (path) => path);
    expect(findings!.cells.map(({ content }) => content)).toContainEqual({ kind: 'text', text: said });
  });

  test('of one table stand below its name, once', () => {
    const [across] = both.across;
    const twice = { ...both, across: [across!, across!] };
    expect(reportText(twice, words).match(/乙\/丙\.xlsx {2}人大会议经费/g)).toHaveLength(1);
  });

  test('count for their project', () => {
    const counts = (report: Report): string[] => {
      const [, byProject] = reportPlans(report, words, (path) => path);
      return byProject!.cells.flatMap(({ row, column, content }) =>
        row > 0 && column === 4 && content.kind === 'number' ? [`${row}: ${content.number}`] : [],
      );
    };
    const alone = counts({ ...both, across: [] });
    const last = Number(alone.at(-1)!.split(': ')[1]);
    expect(counts(both)).toEqual([...alone.slice(0, -1), `3: ${last + 1}`]);
  });

  test('with several places name the first and say how many', () => {
    const [across] = both.across;
    const related = [...across!.finding.related, ...across!.finding.related];
    const many = {
      ...both,
      across: [{ ...across!, relatedFiles: [0, 0], finding: { ...across!.finding, related } }],
    };
    expect(findingsCsv(many, words)).toContain('另见“甲.xlsx”的工作表“人大会议经费”C4，共 2 处。');
  });
});

describe('what is not in the sum, or may be in it twice', () => {
  const other = { path: '封面.xlsx', error: null, tables: [], findings: [] };
  const all = makeReport([
    ...report.files,
    other,
    file('丙.xlsx', [meeting]),
    file('丁.xlsx', [{ ...meeting, name: '另一项目' }]),
  ]);
  const absent = [
    '没有计入合计：“坏.xlsx”已损坏。',
    '没有计入合计：“封面.xlsx”里没有找到绩效目标表。',
    '收到 6 个文件：读出目标表的 4 个，没有目标表的 1 个，没有读取的 1 个。',
  ];
  const twice =
    '没有计入合计：《人大会议经费》（丙.xlsx，工作表 人大会议经费）：和“预算/甲.xlsx”的工作表“人大会议经费”是同一个项目，只计一次，这里的25万元未计入。';

  test('stands below the sum in text, page and sheet', () => {
    const lines = totalsText(all).trimEnd().split('\n');
    expect(lines.slice(-4)).toEqual([twice, ...absent].map((line) => `  ${line}`));
    const html = totalsHtml(all, DAY);
    for (const line of [...absent, twice]) expect(html).toContain(`<li>${line}</li>`);
    const plan = totalsPlan(all);
    const last = plan.cells.slice(-4);
    expect(last.map(({ content }) => content)).toEqual(
      [twice, ...absent].map((text) => ({ kind: 'text', text })),
    );
    const [row] = last.slice(-1).map((cell) => cell.row);
    expect(plan.page.printArea!.bottom).toBe(row);
    expect(plan.merges).toContainEqual({ top: row, left: 0, bottom: row, right: plan.page.printArea!.right });
  });

  test.each(['年度资金总额:', '年度资金总额：', '年度资金总额'])(
    'is named without the colon of its label: %s',
    (label) => {
      const [uncounted] = all.totals.unreadable;
      expect(uncountedReason({ ...uncounted!, role: 'part', label })).toBe('E7 年度资金总额“见附件”读不出');
    },
  );

  test('stands beside its row in CSV', () => {
    const rows = totalsCsv(all)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const remarks = rows.map((row) => [row[0], row.at(-1)]);
    expect(remarks).toEqual([
      ['\ufeff文件', '说明'],
      ['预算/甲.xlsx', ''],
      ['预算/乙.xlsx', '没有计入合计：E7 资金总额“见附件”读不出。'],
      ['丁.xlsx', ''],
      ['丙.xlsx', twice],
      ['坏.xlsx', absent[0]],
      ['封面.xlsx', absent[1]],
      ['合计', ''],
    ]);
  });

  test('is told where no file has a table', () => {
    const none = makeReport([other]);
    expect(totalsText(none)).toContain(absent[1]);
    expect(totalsHtml(none, DAY)).toContain(absent[1]);
    expect(totalsCsv(none)).toContain(absent[1]);
  });

  test('a file without a table has its line among the findings', () => {
    expect(findingsCsv(all, words)).toContain(
      '封面.xlsx,,,,提示,没有找到绩效目标表,“封面.xlsx”里没有找到绩效目标表。,,,\r\n',
    );
    const [findings] = reportPlans(all, words, (path) => path);
    expect(findings!.cells.map(({ content }) => content)).toContainEqual({
      kind: 'text',
      text: '“封面.xlsx”里没有找到绩效目标表。',
    });
  });

  test('the page says how many files were not read', () => {
    expect(reportHtml(all, words, DAY)).toContain(
      '6 个文件，4 张目标表，1 个文件没有目标表，1 个文件没有读取',
    );
  });
});

describe('the hints that 财政审核 leaves out', () => {
  const left = '另有 3 条提示，“财政审核”不列出';
  const { files } = report;
  const reviewed = makeReport(files.map((one, index) => ({ ...one, hintsLeftOut: index })));

  test('are counted over all files in text, page and workbook', () => {
    const shown = [
      reportText(reviewed, words),
      reportHtml(reviewed, words, DAY),
      JSON.stringify(reportPlans(reviewed, words, (path) => path)[0]),
    ];
    for (const output of shown) expect(output).toContain(left);
  });

  test('are not spoken of where none is', () => {
    const shown = [
      reportText(report, words),
      reportHtml(report, words, DAY),
      JSON.stringify(reportPlans(report, words, (path) => path)),
    ];
    for (const output of shown) expect(output).not.toContain('另有');
  });
});
