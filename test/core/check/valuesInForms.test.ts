import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/Finding';
import { recogniseAll } from '../../../src/core/table/recognise';
import { gridOf } from '../../support/gridOf';
import { VERDICTS } from '../../support/verdicts';

/**
 * Values as the trades write them, labelled before any program read them, and read in whole forms among others of all
 * groups. Where there is one way to write a value instead, that is proposed.
 */
interface Labelled {
  readonly level2: string;
  readonly name: string;
  readonly value: string;
  readonly verdict: string;
  readonly proposal: string;
}

const LEVELS: Readonly<Record<string, string>> = { 满意度: '满意度指标', 效益: '效益指标', 影响: '效益指标' };
const level1Of = (level2: string): string =>
  Object.entries(LEVELS).find(([part]) => level2.includes(part))?.[1] ?? '产出指标';

const FILE = path.join(__dirname, '../../fixtures/pairs/inOneForm.tsv');
const labelled: Labelled[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [level2 = '', name = '', value = '', verdict = '', proposal = ''] = line.split('\t');
    return { level2, name, value, verdict, proposal };
  });

const GROUPS = [...new Set(labelled.map(({ level2 }) => level2))];
const ROWS_A_FORM = 40;
const HEAD = [
  ['项目支出绩效目标表'],
  ['（2025年度）'],
  ['项目名称', '业务工作经费', '', '项目属性', '延续项目'],
  ['主管部门', '某县某局', '', '实施单位', '某县某中心'],
  ['项目资金（万元）', '年度资金总额', '', '100'],
  ['', '其中：财政拨款', '', '100'],
  ['', '其他资金', '', '0'],
  ['年度总体目标', '完成全年业务工作，保障各项工作正常开展，服务群众。'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
];

/** What follows from rows of many projects in one form. */
const OF_THE_FORM = ['funding/', 'workbook/', 'completeness/duplicate-indicator'];

/** Each value with what is said of its row. */
function readInForms(): { readonly label: Labelled; readonly found: readonly Finding[] }[] {
  const read: { label: Labelled; found: Finding[] }[] = [];
  for (let at = 0; at < labelled.length; at += ROWS_A_FORM) {
    const part = labelled.slice(at, at + ROWS_A_FORM);
    const rows = GROUPS.flatMap((level2) => part.filter((label) => label.level2 === level2));
    const cells = rows.map(({ level2, name, value }, index) => {
      const isFirst = rows[index - 1]?.level2 !== level2;
      return ['', isFirst ? level1Of(level2) : '', isFirst ? level2 : '', name, value];
    });
    const findings = checkTables(recogniseAll([gridOf([...HEAD, ...cells])])).filter(
      ({ rule }) => !OF_THE_FORM.some((start) => rule.startsWith(start)),
    );
    for (const [index, label] of rows.entries())
      read.push({ label, found: findings.filter(({ cell }) => cell.row === HEAD.length + index) });
  }
  return read;
}

describe('values among the others of their form', () => {
  const read = readInForms();
  const outcome = (found: readonly Finding[]): string =>
    found.length === 0 ? 'silent' : found.some(({ severity }) => severity !== 'info') ? 'bad' : 'hint';

  test.each(Object.keys(VERDICTS))('%s', (verdict) => {
    const rows = read.filter(({ label }) => label.verdict === verdict);
    expect(rows.length).toBeGreaterThan(25);
    const wrong = rows
      .map(({ label: { level2, name, value }, found }) => [level2, name, value, outcome(found)])
      .filter((row) => !VERDICTS[verdict]?.some((allowed) => allowed === row[3]));
    expect(wrong).toEqual([]);
  });

  it('are proposed as a person would write them', () => {
    const asked = read.filter(({ label }) => label.proposal !== '');
    expect(asked.length).toBeGreaterThan(40);
    const others = asked
      .filter(({ label, found }) => !found.some(({ expected }) => expected === label.proposal))
      .map(({ label, found }) => [label.value, label.proposal, ...found.map(({ expected }) => expected)]);
    expect(others).toEqual([]);
  });
});
