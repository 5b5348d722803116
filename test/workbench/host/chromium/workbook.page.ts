import { fromA1 } from '../../../../src/core/grid/address';
import { createHost } from '../../../../src/workbench/host/createHost';
import type { Host } from '../../../../src/workbench/host/createHost';
import { connectFrame } from '../../../../src/workbench/host/transports/xdm';
import { parseArea } from '../../../../src/workbench/host/workbook/areas';
import { coerce } from '../../../../src/workbench/host/workbook/coerce';
import { createSpreadsheet } from '../../../../src/workbench/spreadsheet/createSpreadsheet';
import { workbookData } from '../../../support/workbookData';
import { conformance } from '../conformance';
import type { Case, Tools } from '../conformance/Case';

/** The page around the frame: the workbench's own spreadsheet, with a fresh workbook, host and frame for each case. */
export interface Outcome {
  readonly title: string;
  readonly error: string | null;
}

declare global {
  interface Window {
    runConformance: () => Promise<readonly Outcome[]>;
    pressInFrame: () => Promise<void>;
    /** Called from the frame. */
    handsOfAPerson: Pick<Tools, 'type' | 'click' | 'protect' | 'events'>;
    caseFinished: (error: string | null) => void;
  }
}

const grid = document.createElement('div');
grid.style.cssText = 'position:absolute;inset:0;';
const frame = document.createElement('iframe');
frame.style.cssText = 'position:absolute;right:0;top:0;width:300px;height:100%;';
document.body.append(grid, frame);
const { facade, lines } = createSpreadsheet(grid);
let number = 0;

function handsOn(host: Host): Window['handsOfAPerson'] {
  const sheetNamed = (name: string) => {
    const sheet = host.workbook.sheets().find((one) => one.name() === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  const areaOf = (address: string) => {
    const area = parseArea(address);
    if (!area) throw new Error(`There is no range ${address}.`);
    return area;
  };
  return {
    type: (name, address, text) => {
      const sheet = sheetNamed(name);
      const { row = 0, column = 0 } = fromA1(address) ?? {};
      sheet.write(areaOf(address), () => coerce(text, sheet.style(row, column).format));
    },
    click: (name, address) => {
      const sheet = sheetNamed(name);
      sheet.activate();
      sheet.select(areaOf(address));
    },
    protect: (name) => {
      sheetNamed(name).setExtras({ protection: { protected: true, options: {} } });
    },
    // The host lets events go a turn after the answer that caused them.
    events: () => new Promise((resolve) => setTimeout(() => setTimeout(resolve))),
  };
}

function open(one: Pick<Case, 'sheets' | 'apiVersion'>) {
  number += 1;
  const id = `workbook-${String(number)}`;
  facade.createWorkbook(workbookData(id, one.sheets ?? [{ name: 'Sheet1', values: [] }]));
  const host = createHost(
    { univer: facade, lines: lines() },
    one.apiVersion ? { apiVersion: one.apiVersion } : {},
  );
  window.handsOfAPerson = handsOn(host);
  return {
    host,
    close: () => {
      host.dispose();
      facade.disposeUnit(id);
    },
  };
}

async function run(one: Case, index: number): Promise<Outcome> {
  const { host, close } = open(one);
  const finished = new Promise<string | null>((resolve) => {
    window.caseFinished = resolve;
  });
  const connection = connectFrame(frame, host, `pane.html?case=${String(index)}`);
  const error = await finished;
  connection.disconnect();
  close();
  return { title: one.title, error };
}

window.runConformance = async () => {
  const outcomes: Outcome[] = [];
  for (const [index, one] of Object.values(conformance).flat().entries())
    outcomes.push(await run(one, index));
  return outcomes;
};

window.pressInFrame = async () => {
  const { host, close } = open({});
  const connection = connectFrame(frame, host, 'pane.html?case=none');
  await connection.pressCommand('writeDone');
  const written = host.workbook.sheets()[0]?.cell(0, 0).value;
  connection.disconnect();
  close();
  if (written !== '完成') throw new Error(`The command wrote ${String(written)}.`);
};
