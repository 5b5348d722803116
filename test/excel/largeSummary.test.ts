import { layOutSummary } from '../../src/core/totals/summary/layOutSummary';
import { listPlan, type ListContent } from '../../src/core/report/listPlan';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { connectExcel } from '../../src/excel';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { makeAmount, makeTable } from '../core/totals/makeTable';
import { seen } from './faults/book';
import { watchRequests } from './watchRequests';

/** A summary of more rows than Excel on the web takes at once goes in parts, and comes to the same. */

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

/** So many projects, each at a row of 甲. */
function summary(projects: number): SheetPlan {
  const tables = Array.from({ length: projects }, (_, index) => {
    const row = String(index + 1);
    const table = makeTable('甲', makeAmount('年度资金总额', `E${row}`, index + 1), [
      makeAmount('财政拨款', `F${row}`, index + 1),
    ]);
    const projectName = { ...table.fields.projectName!, text: `项目${row}` };
    return { ...table, fields: { ...table.fields, projectName } };
  });
  return layOutSummary(tables, sumFunding(tables), { chart: 'project' });
}

/** Far less than Excel on the web takes: a few rows of a summary. */
const LITTLE = 30_000;

async function open(payloadLimit?: number): Promise<void> {
  excel = await startExcel({
    sheets: [{ name: '甲', values: [['资金']] }],
    ...(payloadLimit === undefined ? {} : { payloadLimit }),
  });
}

/** What stands after each: written, written anew with more and with fewer projects, and taken back step by step. */
async function looks(payloadLimit: number | undefined): Promise<{ looks: string[]; syncs: number }> {
  await open(payloadLimit);
  const port = connectExcel();
  const watch = watchRequests(excel);
  const all = [await seen(excel)];
  for (const projects of [20, 30, 10]) {
    expect(await port.writeOwnSheet('summary', summary(projects))).toMatchObject({
      created: projects === 20,
      refused: [],
    });
    all.push(await seen(excel));
    if (projects === 20) excel.type('汇总', 'N6', '已核');
  }
  for (const step of ['fewer', 'more', 'new']) {
    if (step === 'new') excel.type('汇总', 'N6', '');
    await port.undoLast();
    all.push(await seen(excel));
  }
  excel.dispose();
  return { looks: all, syncs: watch.syncs() };
}

/** What is written in 汇总, by cell. */
function contents(): string {
  const { cells = {} } = excel.snapshot().sheets[1] ?? {};
  const held = Object.entries(cells as Record<string, { value: unknown; formula: string | null }>);
  const written = held.map(([cell, { value, formula }]) => [cell, formula ?? String(value ?? '')]);
  return JSON.stringify(written.filter(([, text]) => text !== ''));
}

const codeOf = (reason: unknown) => (reason as { readonly problem: { readonly code: string } }).problem.code;

it('is written, refreshed and taken back in parts', async () => {
  const atOnce = await looks(undefined);
  const inParts = await looks(LITTLE);
  expect(inParts.syncs).toBeGreaterThan(2 * atOnce.syncs);
  // Not the texts themselves: nobody could read the difference.
  expect(inParts.looks.map((look, index) => look === atOnce.looks[index])).toEqual(
    atOnce.looks.map(() => true),
  );
});

it('is as before, or as asked, whichever part of it fails', async () => {
  await open(LITTLE);
  await connectExcel().writeOwnSheet('summary', summary(20));
  excel.type('汇总', 'N6', '已核');
  const openAgain = await excel.save();
  const before = contents();
  const refresh = () => connectExcel().writeOwnSheet('summary', summary(40));
  await refresh();
  const asked = await seen(excel);
  const wrong: string[] = [];
  let cases = 0;
  for (let call = 60; ; call += 300) {
    await openAgain();
    // Where somebody protects the sheet meanwhile it is not tried twice: it holds what it held.
    excel.host.faults.failAction(call, { code: 'AccessDenied' });
    const problem = await refresh().then(() => null, codeOf);
    if (excel.host.faults.isPending()) break;
    cases += 1;
    const isAsked = (await seen(excel)) === asked;
    const isBefore = problem === 'protected-sheet' && contents() === before;
    if (problem === null ? !isAsked : !isBefore) wrong.push(`call ${String(call)}: ${String(problem)}`);
    excel.host.faults.failAction(call);
    await refresh();
    if ((await seen(excel)) !== asked) wrong.push(`call ${String(call)}, tried again`);
  }
  expect({ wrong, areMany: cases > 3 }).toEqual({ wrong: [], areMany: true });
});

it('is below 5 MB in each request, where a list of findings has 6 MB', async () => {
  await open();
  const before = await seen(excel);
  const port = connectExcel();
  const watch = watchRequests(excel);
  const sentence = '指标值要写明单位，'.repeat(200);
  const rows = Array.from({ length: 1_200 }, (_, index): ListContent[] => [
    { kind: 'text', text: `${String(index + 1)} ${sentence}` },
  ]);
  await port.writeOwnSheet('results', listPlan('检查结果', [{ head: '问题', width: 60 }], rows));
  expect(excel.sheet('检查结果').cell(1_200, 0).value).toBe(`1200 ${sentence}`);
  expect(watch.total()).toBeGreaterThan(6_000_000);
  expect(watch.longest()).toBeLessThan(5_000_000);
  await port.undoLast();
  expect((await seen(excel)) === before).toBe(true);
});
