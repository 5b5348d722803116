import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import { toA1, type CellAddress } from '../../../src/core/grid/address';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../support/gridOf';

/*
 * Lists of projects in other words, as they stand on a sheet, and below ===== what a person reads: a line a project with
 * its amount, the cell of its goal and how many indicators it has; then what must be told as unread, with its cells.
 */
const folder = join(__dirname, '../../fixtures/projectLists');
const lists = readdirSync(folder).map((file) => {
  const [sheet = '', expected = ''] = readFileSync(join(folder, file), 'utf8').split('\n=====\n');
  return {
    name: file.replace('.txt', ''),
    grid: gridOf(rowsOf(sheet)),
    expected: expected.trimEnd().split('\n'),
  };
});

const SECTIONS = { head: '基本信息', funding: '资金', goals: '目标', indicators: '指标' } as const;

const cellsOf = (cells: readonly CellAddress[]): string => cells.map(toA1).join('、');

function linesOf(table: PerformanceTable): string[] {
  const { coverage, fields, funding, goals, groups } = table;
  if (!coverage.recognised) return ['没有读出'];
  const [goal] = goals;
  const count = groups.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const project = [
    fields.projectName?.text ?? '没有名称',
    funding.total?.text ?? '没有金额',
    goal ? `目标${toA1(goal.cell)}` : '没有目标',
    `指标${count}`,
  ].join(' ');
  const unread = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[])
    .filter((section) => coverage[section].state === 'unread')
    .map((section) => `${SECTIONS[section]}没有读出 ${cellsOf(coverage[section].cells)}`);
  return [project, ...unread];
}

it.each(lists)('$name: each project with its own, or told as unread', ({ grid, expected }) => {
  const tables = recognise(grid);
  expect(tables.flatMap(linesOf)).toEqual(expected);
  // What was not read is said in the strictest profile, too, and nothing else is said to be unread.
  const told = new Set(checkTables(tables, { profile: 'review' }).map(({ rule }) => rule as string));
  const unread = expected.filter((line) => line.includes('没有读出'));
  expect([...told].filter((rule) => /not-read$/.test(rule))).toHaveLength(unread.length);
});

it('takes 单位 left of 项目名称 for whose project it is, and not for the unit of its targets', () => {
  const list = lists.find(({ name }) => name === '序号在前隔着页码和表头');
  const findings = checkTables(recognise(list!.grid));
  expect(findings.filter(({ rule }) => rule.startsWith('value/'))).toEqual([]);
  expect(recognise(list!.grid)[0]?.groups[0]?.indicators[0]).not.toHaveProperty('unitColumn');
});
