import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CFB } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files/readWorkbook';
import { handmadeWorkbook } from '../files/handmade';
import { acceptance, jxmb, temporaryFolder } from './io';

const folder = temporaryFolder();
const inFolder = (name: string): string => path.join(folder.path, name);
const seed = path.join(acceptance, 'seed.xlsx');

/** A finance office's folder: workbooks at two depths, and things that are none. */
function office(): void {
  mkdirSync(inFolder('乡镇'));
  mkdirSync(inFolder('.隐藏'));
  copyFileSync(seed, inFolder('2.xlsx'));
  copyFileSync(path.join(acceptance, 'open-49.xlsx'), inFolder('10.xlsx'));
  copyFileSync(path.join(acceptance, 'open-79.xlsx'), inFolder('乡镇/79.xlsx'));
  copyFileSync(seed, inFolder('.隐藏/x.xlsx'));
  writeFileSync(inFolder('~$2.xlsx'), 'lock');
  writeFileSync(inFolder('说明.txt'), '说明');
}

/** Root may look everywhere: does it as somebody who may not. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  chmodSync(folder.path, 0o755);
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
  }
}

interface Output {
  version: number;
  files: { path: string; error: string | null; tables: object[]; findings: object[] }[];
  findings: { path: string }[];
  totals: { projects: number; total: string; rows: { path: string }[] };
}

async function json(...args: string[]): Promise<Output> {
  return JSON.parse((await jxmb(['check', '-f', 'json', ...args])).out) as Output;
}

describe('jxmb check over folders and files', () => {
  test('walks to the depths in natural order, without lock files and hidden ones', async () => {
    office();
    const { files } = await json(folder.path);
    expect(files.map((file) => path.relative(folder.path, file.path))).toEqual([
      '2.xlsx',
      '10.xlsx',
      path.join('乡镇', '79.xlsx'),
    ]);
  });

  test('links are followed, each folder and file once: a circle ends; a link that leads nowhere is told of', async () => {
    office();
    symlinkSync('..', inFolder('乡镇/上级'));
    symlinkSync('../2.xlsx', inFolder('乡镇/同一个.xlsx'));
    symlinkSync('没有.xlsx', inFolder('断.xlsx'));
    symlinkSync('乡镇', inFolder('另一个名字'));
    const { files } = await json(folder.path);
    expect(files.map((file) => [path.relative(folder.path, file.path), file.error])).toEqual([
      ['2.xlsx', null],
      ['10.xlsx', null],
      ['断.xlsx', `“${inFolder('断.xlsx')}”：没有这个文件或文件夹。`],
      [path.join('另一个名字', '79.xlsx'), null],
    ]);
  });

  test('links that lead to each other, and a folder that may not be looked into, are told of; the others go on', async () => {
    office();
    symlinkSync('圈.xlsx', inFolder('圈.xlsx'));
    mkdirSync(inFolder('别人的'));
    chmodSync(inFolder('别人的'), 0);
    const run = () => json(folder.path);
    const { files } = process.getuid?.() === 0 ? await asNobody(run) : await run();
    const told = files.map((file) => [path.relative(folder.path, file.path), file.error]);
    expect(told).toEqual([
      ['2.xlsx', null],
      ['10.xlsx', null],
      ['别人的', `“${inFolder('别人的')}”：没有权限。`],
      ['圈.xlsx', `“${inFolder('圈.xlsx')}”：链接互相指来指去，找不到文件。`],
      [path.join('乡镇', '79.xlsx'), null],
    ]);
  });

  test('where every file is bad the report says so, file by file', async () => {
    writeFileSync(inFolder('甲.xlsx'), '');
    writeFileSync(inFolder('乙.xls'), 'x');
    const { status, out } = await jxmb(['check', '-f', 'json', folder.path]);
    const { files, totals } = JSON.parse(out) as Output;
    expect(status).toBe(2);
    expect(files.map(({ error, tables, findings }) => [error === null, tables, findings])).toEqual([
      [false, [], []],
      [false, [], []],
    ]);
    expect(totals).toMatchObject({ projects: 0, total: null, rows: [] });
  });

  test('documents, pictures, archives and files without an ending are told of: none vanishes', async () => {
    office();
    const kinds: Record<string, string> = {
      '公开.pdf': '%PDF-1.4',
      '压缩.rar': 'Rar!\u001a\u0007',
      '扫描.jpg': '\u00ff\u00d8\u00ff\u00e0',
      目标表: '目标',
    };
    for (const [name, bytes] of Object.entries(kinds)) writeFileSync(inFolder(name), bytes, 'latin1');
    const { status, out } = await jxmb(['totals', folder.path]);
    expect(status).toBe(2);
    for (const name of Object.keys(kinds)) expect(out).toContain(`没有计入合计：“${inFolder(name)}”`);
    expect(out.trimEnd().split('\n').at(-1)?.trim()).toBe(
      '收到 8 个文件：读出目标表的 3 个，没有目标表的 0 个，没有读取的 4 个，不是表格文件的 1 个。',
    );
    const checked = await jxmb(['check', folder.path]);
    expect(checked.out.trimEnd().split('\n').at(-1)).toContain('没有读取的 4 个');
  });

  test('each kind of file is named with what it is, and what can be done', async () => {
    copyFileSync(seed, inFolder('有.xlsx'));
    const document = CFB.utils.cfb_new();
    CFB.utils.cfb_add(document, '/WordDocument', [0]);
    const word = CFB.write(document, { type: 'buffer' }) as Uint8Array;
    const archive = (name: string): Uint8Array => zipSync({ [name]: strToU8('<x/>') });
    const kinds: Record<string, readonly [Uint8Array, string]> = {
      '说明.docx': [archive('word/document.xml'), '它是 Word 文档，请把表格复制到 Excel 后另存为 .xlsx。'],
      '旧.doc': [word, '它是 Word 文档，请把表格复制到 Excel 后另存为 .xlsx。'],
      '稿.wps': [word, '它是 Word 文档，请把表格复制到 Excel 后另存为 .xlsx。'],
      '附件.zip': [archive('甲.txt'), '它是压缩包，请先解压。'],
      '包.rar': [strToU8('Rar!\u001a\u0007'), '它是压缩包，请先解压。'],
      '公开.pdf': [strToU8('%PDF-1.4'), '它是 PDF 文件，请使用原来的表格文件。'],
      '扫描.png': [
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
        '它是图片，请使用原来的表格文件。',
      ],
      无扩展名: [strToU8('目标'), '它是文本文件（如 CSV），请用 Excel 或 WPS 打开后另存为 .xlsx。'],
    };
    for (const [name, [bytes]] of Object.entries(kinds)) writeFileSync(inFolder(name), bytes);
    writeFileSync(inFolder('清单.csv'), '项目名称,金额\n道路,1\n');
    const { status, out } = await jxmb(['totals', folder.path]);
    for (const [name, [, reason]] of Object.entries(kinds))
      expect(out).toContain(`没有计入合计：“${inFolder(name)}”不是 Excel 工作簿：${reason}`);
    expect(out).toContain(`没有计入合计：“${inFolder('清单.csv')}”里没有找到绩效目标表。`);
    expect([status, out.trimEnd().split('\n').at(-1)?.trim()]).toEqual([
      2,
      '收到 10 个文件：读出目标表的 1 个，没有目标表的 1 个，没有读取的 8 个。',
    ]);
  });

  test('what is no spreadsheet is counted and named by its ending, in every form of the report; what the system leaves is not', async () => {
    office();
    for (const name of ['Thumbs.db', 'desktop.ini', '.DS_Store', '~WRL0001.tmp', '备注.TXT', '乡镇/读我.md'])
      writeFileSync(inFolder(name), '文字');
    const sentence = '3 个不是表格文件，没有读取：.txt 2 个（备注.TXT、说明.txt）、.md 1 个（读我.md）。';
    for (const format of ['text', 'csv', 'html']) {
      for (const command of ['check', 'totals']) {
        const { out, status } = await jxmb([command, '-f', format, folder.path]);
        expect([command, format, status, out.split(sentence).length]).toEqual([
          command,
          format,
          command === 'check' ? 1 : 0,
          2,
        ]);
      }
    }
    const { out } = await jxmb(['totals', '-f', 'json', folder.path]);
    const { otherFiles } = JSON.parse(out) as { otherFiles: string[] };
    expect(otherFiles.map((name) => path.relative(folder.path, name))).toEqual([
      '备注.TXT',
      '说明.txt',
      path.join('乡镇', '读我.md'),
    ]);
  });

  test('a folder without a workbook says what lies in it', async () => {
    writeFileSync(inFolder('说明.txt'), '文字');
    const { err, status } = await jxmb(['check', folder.path]);
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('1 个不是表格文件，没有读取：.txt 1 个（说明.txt）'),
    ]);
  });

  test('a file named twice is checked once', async () => {
    const { files } = await json(seed, acceptance, seed);
    expect(files.filter((file) => file.path.endsWith('seed.xlsx'))).toHaveLength(1);
  });

  test('bad files are named in a sentence; the others go on; the status is 2', async () => {
    office();
    writeFileSync(inFolder('1坏.xlsx'), 'PK');
    const { status, out } = await jxmb(['check', folder.path]);
    expect(status).toBe(2);
    expect(out).toContain(`“${inFolder('1坏.xlsx')}”`);
    expect(out).toContain('人大会议经费');
    expect(out).toContain('1 个文件没有读取');
  });

  test('a workbook without a table is said to have none, and is no error', async () => {
    writeFileSync(inFolder('封面.xlsx'), handmadeWorkbook({}));
    const { status, out } = await jxmb(['check', inFolder('封面.xlsx')]);
    expect(status).toBe(0);
    expect(out).toContain('没有找到绩效目标表');
  });

  test('a folder without a workbook is said so', async () => {
    const { status, err } = await jxmb(['check', folder.path]);
    expect(status).toBe(2);
    expect(err).toContain('里没有工作簿');
  });

  test('the status is 1 with errors and 0 without', async () => {
    expect((await jxmb(['check', seed])).status).toBe(1);
    expect((await jxmb(['check', path.join(acceptance, 'open-49.xlsx'), '--profile', 'review'])).status).toBe(
      0,
    );
  });

  test('the same project in two files is found between them, with its path', async () => {
    copyFileSync(seed, inFolder('甲.xlsx'));
    copyFileSync(seed, inFolder('乙.xlsx'));
    const { files, findings, totals } = await json(folder.path);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'workbook/duplicate-project' }));
    expect(files.map((file) => file.path)).toEqual(
      expect.arrayContaining(findings.map(({ path: each }) => each)),
    );
    expect(totals).toMatchObject({ projects: 4, total: '175', leftOut: { length: 4 } });
  });

  test('what is checked is not changed', async () => {
    const before = readFileSync(seed);
    await jxmb(['check', seed, '--out', inFolder('r.html')]);
    expect(readFileSync(seed)).toEqual(before);
  });
});

describe('settings of a check', () => {
  const rulesOf = async (...args: string[]): Promise<string[]> =>
    (await json(seed, ...args)).files[0]!.findings.map((finding) => (finding as { rule: string }).rule);

  test('财政审核 shows no hints', async () => {
    const all = await rulesOf();
    const review = await rulesOf('--profile', '财政审核');
    expect(all).toContain('value/comparator-glyph');
    expect(review).not.toContain('value/comparator-glyph');
    expect(review).toContain('value/money-unit-incomplete');
  });

  test('财政审核 says how many hints it leaves out, 单位自查 leaves none out', async () => {
    const { files } = await json(seed);
    const hints = files[0]!.findings.filter(
      (finding) => (finding as { severity: string }).severity === 'info',
    );
    const left = `另有 ${hints.length} 条提示，“财政审核”不列出`;
    expect((await jxmb(['check', seed, '--profile', '财政审核'])).out).toContain(left);
    expect((await jxmb(['check', seed])).out).not.toContain('另有');

    const reviewed = async (format: string, ...more: string[]) =>
      jxmb(['check', seed, '--profile', '财政审核', '-f', format, ...more]);
    const data = JSON.parse((await reviewed('json')).out) as { files: { hintsLeftOut: number }[] };
    expect(data.files.map(({ hintsLeftOut }) => hintsLeftOut)).toEqual([hints.length]);
    const last = (await reviewed('jsonl')).out.trimEnd().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ type: 'totals', hintsLeftOut: hints.length });
    // Rows of CSV are findings and nothing else: the last line for the person says it.
    const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
    const csv = await reviewed('csv');
    expect(lastLine(csv.err)).toContain(left);
    expect(csv.out).not.toContain('另有');
    expect(lastLine((await reviewed('csv', '--out', inFolder('问题.csv'))).err)).toContain(left);
    expect((await jxmb(['check', seed, '-f', 'csv'])).err).not.toContain('另有');
  });

  test('--grading 严 makes warnings of words that only say a degree', async () => {
    const strict = await rulesOf('--profile', '财政审核', '--grading', '严');
    expect(strict).toContain('value/not-graded');
    expect(await rulesOf('--profile', '财政审核', '--grading', '一般')).not.toContain('value/not-graded');
    writeFileSync(inFolder('设置.json'), JSON.stringify({ profile: '财政审核', grading: 'strict' }));
    expect(await rulesOf('--config', inFolder('设置.json'))).toContain('value/not-graded');
    const wrong = await jxmb(['check', seed, '--grading', '最严']);
    expect(wrong.err).toContain('--grading 定性指标要求分级不能是“最严”，可用：一般（usual）、严（strict）');
  });

  test('--rule turns a rule off or weighs it otherwise; the command line goes before the config file', async () => {
    writeFileSync(
      inFolder('设置.json'),
      JSON.stringify({ profile: '财政审核', rules: { 'value/range': 'off', 'value/unit-mismatch': 'off' } }),
    );
    const rules = await rulesOf('--config', inFolder('设置.json'), '--rule', 'value/range=error');
    expect(rules).toContain('value/range');
    expect(rules).not.toContain('value/unit-mismatch');
    expect(rules).not.toContain('value/comparator-glyph');
  });

  test.each<[string, Uint8Array]>([
    ['a byte order mark', Buffer.from('\ufeff{"profile":"财政审核"}')],
    ['UTF-16', Buffer.from('\ufeff{"profile":"财政审核"}', 'utf16le')],
    [
      'GB18030',
      Buffer.concat([
        Buffer.from('{"profile":"'),
        new Uint8Array([0xb2, 0xc6, 0xd5, 0xfe, 0xc9, 0xf3, 0xba, 0xcb]),
        Buffer.from('"}'),
      ]),
    ],
  ])('a config file in %s is read', async (_, content) => {
    writeFileSync(inFolder('设置.json'), content);
    expect(await rulesOf('--config', inFolder('设置.json'))).not.toContain('value/comparator-glyph');
  });

  test.each<[string, string, string]>([
    ['no JSON', '{"profile":\n\n x}', '不是 JSON'],
    ['a setting that is not there', '{"profil":"x"}', 'profil'],
    ['a wrong kind', '{"rules":[]}', 'rules'],
    ['nothing in it', '', '不是 JSON'],
    ['null in it', 'null', '不对'],
    [
      'an ignored finding without its place',
      '{"ignores":[{"rule":"value/range"}]}',
      'ignores.0.sheet 不对：缺少这一项',
    ],
    ['a rule that is not there', '{"rules":{"value/renge":"off"}}', '没有“value/renge”这条规则'],
    ['a severity that is not there', '{"rules":{"value/range":"heavy"}}', '级别“heavy”不对'],
    ['a profile that is not there', '{"profile":"严格"}', '没有“严格”这种检查方式'],
  ])('a config file with %s', async (_, content, sentence) => {
    writeFileSync(inFolder('设置.json'), content);
    const { status, err, out } = await jxmb(['check', seed, '--config', inFolder('设置.json')]);
    expect(status).toBe(2);
    expect(err).toContain('设置.json');
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  test.each([
    [['check'], '请写明'],
    [['check', '没有这个.xlsx'], '“没有这个.xlsx”：没有这个文件'],
    [['check', seed, '--format', 'pdf'], '没有“pdf”这种格式'],
    [['check', seed, '--format', 'xlsx'], '--out'],
    [['check', seed, '-o', '结果.docx'], '“结果.docx”的扩展名不是能写的格式'],
    [['check', seed, '-o', '结果.xls'], '“结果.xls”的扩展名不是能写的格式'],
    [['check', seed, '-f', 'json', '-o', '结果.csv'], '--format json 与文件名“结果.csv”的扩展名不一致'],
    [['check', seed, '--rule', 'value/range'], '--rule value/range=off'],
    [['check', seed, '--rule', 'range=off'], '没有“range”这条规则'],
    [['check', seed, '--format'], '选项“--format”的用法不对：它后面要跟一个值'],
    [['check', seed, '--force=1'], '选项“--force”的用法不对：它后面不跟值'],
    [['check', seed, '-x'], '没有“-x”这个选项'],
    [['totals', seed, '--profile', 'self'], '没有“--profile”这个选项'],
    [['value', '--wert', '16次'], '没有“--wert”这个选项'],
    [['check', seed, '--formt', 'json'], '可以用的选项：--format、--out、'],
    [['chekc', seed], '没有“chekc”这个命令'],
  ])('%j', async (args, sentence) => {
    const { status, err } = await jxmb(args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('where the report goes', () => {
  test('the ending of --out says the format; a file that is there stays', async () => {
    const out = inFolder('结果.html');
    await jxmb(['check', seed, '--out', out]);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!DOCTYPE html>/);
    writeFileSync(out, '原来的');
    const refused = await jxmb(['check', seed, '--out', out]);
    expect(refused.status).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('原来的');
    expect((await jxmb(['check', seed, '--out', out, '--force'])).status).toBe(1);
  });

  test('a checked workbook is never written over, not even by force', async () => {
    const own = inFolder('目标表.xlsx');
    copyFileSync(seed, own);
    const { status, err } = await jxmb(['check', own, '--out', own, '--force']);
    expect(status).toBe(2);
    expect(err).toContain('就是被检查的文件');
    expect(readFileSync(own)).toEqual(readFileSync(seed));
  });

  test('the workbook has findings that link to file and cell, projects and totals', async () => {
    office();
    mkdirSync(inFolder('报告'));
    const out = inFolder('报告/结果.xlsx');
    await jxmb(['check', inFolder('2.xlsx'), inFolder('10.xlsx'), '--out', out]);
    const grids = await readWorkbook(readFileSync(out), out);
    expect(grids.map((grid) => grid.name)).toEqual(['检查结果', '按项目', '汇总']);
    const parts = unzipSync(readFileSync(out));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const relations = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!);
    expect(sheet).toMatch(/location="(&apos;|')人大代表建议办理经费(&apos;|')!F15"/);
    expect(relations).toContain('Target="../2.xlsx"');
    const seen = grids[2]!.rows.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(seen).toContain(199.998);
  });
});

describe('jxmb totals, value, help', () => {
  test('totals: a line a project and the sum', async () => {
    const { status, out } = await jxmb(['totals', seed]);
    expect(status).toBe(0);
    expect(out).toMatch(/人大代表建议办理经费 +100 +100/);
    expect(out).toContain('4 个项目，年度资金总额合计 175万元：财政拨款 175万元');
  });

  test('value: a JSON line for each text, or for each line of the input', async () => {
    const fromArgs = await jxmb(['value', '100万', '≥ 95%']);
    const fromInput = await jxmb(['value'], '100万\r\n≥ 95%\r\n');
    expect(fromInput.out).toBe(fromArgs.out);
    const lines = fromArgs.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines.map((line) => Object.keys(line))).toEqual(
      [1, 2].map(() => ['raw', 'kind', 'comparator', 'numbers', 'unit', 'canonical']),
    );
    expect(lines[1]).toEqual({
      raw: '≥ 95%',
      kind: 'percent',
      comparator: '≥',
      numbers: ['95'],
      unit: '%',
      canonical: '≥95%',
    });
  });

  test('value: a text that begins with a sign is no option', async () => {
    const { out } = await jxmb(['value', '-5℃', '--', '-3']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { raw: string }).raw),
    ).toEqual(['-5℃', '-3']);
  });

  test('help names every command, and every rule on request', async () => {
    const { out } = await jxmb(['help']);
    for (const name of ['new', 'check', 'totals', 'value', 'demo']) expect(out).toContain(`jxmb ${name}`);
    expect((await jxmb(['help', 'rules'])).out).toContain('value/money-unit-incomplete');
    expect((await jxmb(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('what goes back to the units', () => {
  const list = async (folderName: string) => {
    const { readdirSync } = await import('node:fs');
    return readdirSync(inFolder(folderName), { recursive: true })
      .map(String)
      .filter((name) => name.includes('.'))
      .sort();
  };

  test('is a workbook for each, and with --marked its files with the cells marked', async () => {
    const { status, err } = await jxmb(['check', seed, '-f', 'csv', '--units', inFolder('清单')]);
    expect(status).toBe(1);
    expect(err).toContain('已存到');
    const lists = await list('清单');
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.every((name) => /^问题清单（.+）\.xlsx$/.test(name))).toBe(true);
    const [grid] = await readWorkbook(new Uint8Array(readFileSync(inFolder(`清单/${lists[0]}`))), 'x');
    expect(grid?.name).toBe('问题清单');
    expect(grid?.rows[0]?.map((cell) => cell?.text)).toContain('整改结果');

    await jxmb(['check', seed, '-f', 'csv', '--units', inFolder('标记'), '--marked']);
    const files = await list('标记');
    expect(files.filter((name) => name.endsWith('seed（标记）.xlsx'))).toHaveLength(lists.length);
    const copy = readFileSync(inFolder(`标记/${files.find((name) => name.endsWith('seed（标记）.xlsx'))}`));
    // Two of the four sheets are this unit's, each with notes of its own: the others are not marked for it.
    const notes = Object.entries(unzipSync(new Uint8Array(copy))).filter(([name]) => /comments/.test(name));
    const texts = notes.map(([, part]) => strFromU8(part));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/警告：[^<]+要填代码/);
    expect(texts[0]).not.toBe(texts[1]);
  });

  test('asks for a folder, and does not go with jsonl', async () => {
    expect((await jxmb(['check', seed, '--marked'])).err).toContain('--units');
    expect((await jxmb(['check', seed, '-f', 'jsonl', '--units', inFolder('x')])).err).toContain('jsonl');
  });
});
