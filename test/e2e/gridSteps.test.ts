import { toA1 } from '../../src/core/grid/address';
import { COLUMNS, form, ROWS } from '../support/copyForm';
import { after, areaName, areaNamed, valueOf, type ModelSheet, type Step } from '../support/copyModel';
import { numbers, randomStep, told } from '../support/randomSteps';
import { workbookFacts } from '../support/workbookFacts';
import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;

/** A formula copied, a text that looks like a date, and a text over a formula that is just being calculated. */
const FIRST: readonly Step[] = [
  { kind: 'copy', from: areaNamed('G9'), to: { row: 9, column: 6 } },
  { kind: 'copy', from: areaNamed('G13'), to: { row: 1, column: 1 } },
  { kind: 'clear', area: areaNamed('A3:B4') },
  { kind: 'text', to: { row: 8, column: 5 }, texts: [['甲乙', '≥95%']] },
];
/** And so many at random, the same in each run. */
const STEPS = 10;
const SEED = 2026;

interface Seen {
  readonly sheets: readonly ModelSheet[];
  /** The values of the cells with a formula, by their places on the first sheet. */
  readonly results: Readonly<Record<string, unknown>>;
}

/** What the sheets hold and look like, read from the engine in the page. */
const seen = (): Promise<Seen> =>
  workbench.page.evaluate(
    ([rows, columns]) => {
      interface Read {
        cell: (r: number, c: number) => { value: string | number | null; formula: string | null };
        style: (r: number, c: number) => object;
        merges: () => { top: number; left: number; bottom: number; right: number }[];
      }
      const { host } = (
        window as unknown as { workbench: { host: () => { workbook: { sheets: () => Read[] } } } }
      ).workbench;
      const results: Record<string, unknown> = {};
      const letter = (column: number) => String.fromCharCode(65 + column);
      const sheets = host()
        .workbook.sheets()
        .map((sheet, index) => {
          const cells: Record<string, { content: string | number | null; look: string }> = {};
          for (let row = 0; row < rows! + 4; row += 1) {
            for (let column = 0; column < columns! + 3; column += 1) {
              const { value, formula } = sheet.cell(row, column);
              const content = formula ?? (value === '' ? null : value);
              cells[`${row},${column}`] = { content, look: JSON.stringify(sheet.style(row, column)) };
              if (formula && index === 0) results[`${row},${column}`] = value;
            }
          }
          const merges = sheet
            .merges()
            .map(({ top, left, bottom, right }) => `${letter(left)}${top + 1}:${letter(right)}${bottom + 1}`)
            .sort();
          return { cells, merges };
        });
      return { sheets, results };
    },
    [ROWS, COLUMNS],
  );

/** Only what differs, so that a failure says something. */
function differences(is: Seen, sheets: readonly ModelSheet[]): string[] {
  const found: string[] = [];
  sheets.forEach((sheet, index) => {
    const now = is.sheets[index]!;
    for (const [place, cell] of Object.entries(sheet.cells)) {
      const present = now.cells[place]!;
      const [row = 0, column = 0] = place.split(',').map(Number);
      const name = `${index === 0 ? '' : '另!'}${toA1({ row, column })}`;
      if (present.content !== cell.content)
        found.push(`${name}: ${String(present.content)} for ${String(cell.content)}`);
      if (present.look !== cell.look) found.push(`${name}: ${present.look} for ${cell.look}`);
    }
    if (now.merges.join() !== sheet.merges.join())
      found.push(`merged: ${now.merges.join()} for ${sheet.merges.join()}`);
  });
  for (const [place, { content }] of Object.entries(sheets[0]!.cells)) {
    if (typeof content !== 'string' || !content.startsWith('=')) continue;
    const expected = valueOf(sheets[0]!, content);
    const shown = is.results[place];
    if (typeof shown !== 'number' || Math.abs(shown - Number(expected)) > 1e-9)
      found.push(`${place} ${content} gives ${String(shown)} for ${String(expected)}`);
  }
  return found.slice(0, 8);
}

const press = (keys: string) => workbench.page.keyboard.press(keys);
const put = (text: string) =>
  workbench.page.evaluate((content) => navigator.clipboard.writeText(content), text);

async function doStep(step: Step): Promise<void> {
  switch (step.kind) {
    case 'copy':
    case 'cut':
      await put('before');
      await workbench.select(areaName(step.from));
      await press(step.kind === 'cut' ? 'Control+x' : 'Control+c');
      await eventually(
        () => workbench.page.evaluate(async () => (await navigator.clipboard.readText()) !== 'before'),
        true,
      );
      await workbench.select(toA1(step.to));
      await press('Control+v');
      break;
    case 'down':
    case 'right':
      await workbench.select(areaName(step.area));
      await press(step.kind === 'down' ? 'Control+d' : 'Control+r');
      break;
    case 'clear':
      await workbench.select(areaName(step.area));
      await press('Delete');
      break;
    case 'text':
      await put(step.texts.map((line) => line.join('\t')).join('\n'));
      await workbench.select(toA1(step.to));
      await press('Control+v');
  }
}

test('copies, cuts, fills, clearing and pasting change what they are meant for and no other cell, in the grid and in the file', async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.page.setInputFiles('input[type=file]', {
    name: '表.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(form()),
  });
  await workbench.page.locator('.file-name', { hasText: '表.xlsx' }).waitFor();
  await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();
  const first = await seen();
  const plainLook = first.sheets[0]!.cells[`${ROWS + 3},${COLUMNS + 2}`]!.look;
  let sheets = first.sheets;
  expect(differences(first, sheets)).toEqual([]);
  const history: string[] = [];
  const next = numbers(SEED);
  for (let at = 0; at < FIRST.length + STEPS; at += 1) {
    const step = FIRST[at] ?? randomStep(sheets[0]!, next);
    history.push(told(step));
    const before = sheets;
    sheets = [after(sheets[0]!, step, plainLook), ...sheets.slice(1)];
    await doStep(step);
    await settledAs(sheets, history);
    if (at >= FIRST.length && next(4) > 0) continue;
    history.push('undo, redo');
    await press('Control+z');
    await settledAs(before, history);
    await press('Control+y');
    await settledAs(sheets, history);
  }
  const facts = workbookFacts((await workbench.saved()).bytes);
  const now = sheets[0]!;
  expect(facts['表']!['merges']).toEqual(now.merges);
  const saved = facts['表']!['cells'] as Record<string, { text?: string }>;
  const texts = Object.fromEntries(
    Object.entries(saved).flatMap(([cell, { text }]) => (text === undefined ? [] : [[cell, text]])),
  );
  expect(texts).toEqual(
    Object.fromEntries(
      Object.entries(now.cells).flatMap(([place, { content }]) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        return content === null ? [] : [[toA1({ row, column }), String(content)]];
      }),
    ),
  );
  expect(facts['另']).toEqual(workbookFacts(form())['另']);
  expect(facts['表']!['validations']).toEqual(workbookFacts(form())['表']!['validations']);
}, 180_000);

async function settledAs(sheets: readonly ModelSheet[], history: readonly string[]): Promise<void> {
  const last = history.slice(-3);
  await eventually(async () => [...last, ...differences(await seen(), sheets)], last);
}
