import { insertTables } from '../../../src/taskpane/actions/insertTables';
import { setInsert } from '../../../src/taskpane/state/Pane';
import type { Action, ObjectPath, RequestBody } from '../../../src/workbench/host/protocol/wire';
import { isLettingGo } from '../watchRequests';
import { makeBook, openPane, type Book } from './book';
import { isCounted } from './calls';

/**
 * That each call of `insert 3` is let fail stands for `insert 30`: its calls are the same, with those of the second table once
 * for each table between the first and the last.
 */

let book: Book;
beforeAll(async () => {
  book = await makeBook();
});
afterAll(() => {
  book.excel.dispose();
});

interface Call {
  /** The sheet that it is done to, as the call names it; null: none, or more. */
  readonly sheet: string | null;
  /** All that it says, but for the sheet and the project. */
  readonly says: string;
}

/** What an insertion sends, exchange by exchange. */
async function callsOfInserting(names: readonly string[]): Promise<Call[][]> {
  await book.openAgain();
  const { excel } = book;
  const pane = openPane();
  const { form } = pane.store.get().insert;
  setInsert(pane, { form: { ...form, names: names.join('\n') } });
  const requests: Call[][] = [];
  const { process } = excel.host;
  Object.assign(excel.host, {
    process: (request: RequestBody, flags?: number) => {
      if (!isLettingGo(request)) {
        const calls = request.Actions.filter(isCounted).map((action) => callOf(request, action));
        requests.push(calls.map((call) => ({ ...call, says: withoutNames(call.says, names) })));
      }
      return process(request, flags);
    },
  });
  await insertTables(pane);
  Object.assign(excel.host, { process });
  return requests;
}

function withoutNames(says: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replaceAll(`"${name}"`, '"a project"'), says);
}

function callOf({ ObjectPaths: paths }: RequestBody, action: Action): Call {
  let sheet: string | null = null;
  const steps: string[] = [];
  for (let at = paths[action.ObjectPathId]; at; at = paths[at.ParentObjectPathId ?? -1]) {
    const named = sheetOf(at, paths);
    sheet ??= named;
    steps.unshift(named === null ? `${at.Name}${JSON.stringify(at.ArgumentInfo?.Arguments ?? [])}` : 'sheet');
  }
  const { ActionType, Name, ArgumentInfo, QueryInfo } = action;
  return { sheet, says: JSON.stringify([steps, ActionType, Name, ArgumentInfo?.Arguments, QueryInfo]) };
}

/** The name or id by which a path gets hold of a sheet. */
function sheetOf({ ParentObjectPathId, ArgumentInfo }: ObjectPath, paths: RequestBody['ObjectPaths']) {
  const [key] = ArgumentInfo?.Arguments ?? [];
  return paths[ParentObjectPathId ?? -1]?.Name === 'Worksheets' && typeof key === 'string' ? key : null;
}

/** Calls that follow one another, of one sheet or of none. */
function runsOf(calls: readonly Call[]): Call[][] {
  const runs: Call[][] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last?.[0]?.sheet === call.sheet) last.push(call);
    else runs.push([call]);
  }
  return runs;
}

const saying = (run: readonly Call[]) => run.map(({ says }) => says).join('\n');

interface Together {
  readonly says: string;
  times: number;
}

/** Each run as what it says; of neighbours that say the same, one, and how many they were. */
function together(calls: readonly Call[]): Together[] {
  const found: Together[] = [];
  for (const run of runsOf(calls)) {
    const last = found.at(-1);
    if (last?.says === saying(run)) last.times += 1;
    else found.push({ says: saying(run), times: 1 });
  }
  return found;
}

it('of thirty tables are those of three, and those of the second once more for each between', async () => {
  const nameOf = (_: unknown, index: number) => `项目${String(index + 1)}`;
  const three = await callsOfInserting(Array.from({ length: 3 }, nameOf));
  const thirty = await callsOfInserting(Array.from({ length: 30 }, nameOf));
  const alike = thirty.map((calls, index) => {
    const [more, fewer] = [together(calls), together(three[index] ?? [])];
    const isSame = ({ says, times }: Together, at: number) =>
      fewer[at]?.says === says && [0, 27].includes(times - fewer[at].times);
    return more.length === fewer.length && more.every(isSame);
  });
  expect({ alike, requests: three.length }).toEqual({
    alike: three.map(() => true),
    requests: thirty.length,
  });
  const [few, many] = [three, thirty].map((requests) => String(requests.flat().length));
  process.stdout.write(`${few} calls of insert 3 stand for ${many} of insert 30\n`);
});
