import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import { checkWorkbook } from '../../src/taskpane/actions/checkWorkbook';
import { refresh } from '../../src/taskpane/actions/followEdits';
import { initialState } from '../../src/taskpane/state/initialState';
import type { Pane } from '../../src/taskpane/state/Pane';
import { createStore } from '../../src/taskpane/state/store';
import { startExcel } from '../support/excelHost';

/** As many as somebody makes in more than an hour, one every two seconds. */
const EDITS = Number(process.env.EDITS ?? 2000);
/** The person presses 检查 after so many. */
const CHECK_EVERY = 50;
const TELL_EVERY = 200;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabytes = () => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/**
 * Edits of a person in a workbook of six forms, each followed by the pane's reading, marks every fiftieth time. The heap is
 * that of everything together: pane, office.js, the simulated Excel and its engine.
 */
test(`${String(EDITS)} edits`, async () => {
  const excel = await startExcel({ apiVersion: '1.14' });
  const names = Array.from({ length: 6 }, (_, index) => `项目${String(index + 1)}`);
  const drafts = names.map((name) => ({ name, total: '25', parts: ['25'] }));
  await connectExcel().insertSheets((takenNames) =>
    layOutTables(defaultStandard, drafts, { year: 2026, takenNames }),
  );
  const pane: Pane = {
    store: createStore(initialState({}, 'zh-CN', new Date(2026, 2, 1))),
    workbook: connectExcel(),
    now: () => new Date(2026, 2, 1, 14, 32),
    remember: () => undefined,
    deliver: () => undefined,
  };
  await checkWorkbook(pane);
  const start = performance.now();
  for (let edit = 0; edit <= EDITS; edit += 1) {
    if (edit % TELL_EVERY === 0) {
      const minutes = (performance.now() - start) / 60_000;
      writeSync(
        1,
        `${String(edit).padStart(6)} edits  ${megabytes().toFixed(1)} MB  ${minutes.toFixed(1)} min\n`,
      );
    }
    const sheet = names[edit % names.length] ?? '';
    excel.type(sheet, `F${String(12 + (edit % 8))}`, edit % 3 === 0 ? '100万' : `${String(edit)}次`);
    await refresh(pane);
    // The person pauses, and what Excel and the page put off for then is done: it would pile up otherwise.
    await new Promise((resolve) => setTimeout(resolve));
    if (edit % CHECK_EVERY === 0) await checkWorkbook(pane);
  }
  excel.dispose();
});
