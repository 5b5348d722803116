import { areaToA1 } from '../../core/grid/address';
import type { PlanCell, SheetPlan } from '../../core/layout/SheetPlan';
import { boundsOf } from '../../port/areas';

const TEXT = '@';
const GENERAL = 'General';

/**
 * Queues what stands in the cells. Texts go into cells that are in text format by then, so that Excel makes no
 * formula, number or date of them; a format that is to look otherwise follows.
 */
export function queueContents(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'cells' | 'styles'>): void {
  const bounds = boundsOf(plan.cells);
  if (!bounds) return;
  const range = sheet.getRange(areaToA1(bounds));
  const matrix = <T>(blank: T): T[][] =>
    Array.from({ length: bounds.bottom - bounds.top + 1 }, () =>
      Array.from({ length: bounds.right - bounds.left + 1 }, () => blank),
    );
  const formatsToWrite = matrix(GENERAL);
  const formats = matrix(GENERAL);
  const contents = matrix<string | number>('');
  for (const cell of plan.cells) {
    const row = cell.row - bounds.top;
    const column = cell.column - bounds.left;
    const wanted = plan.styles[cell.style]?.numberFormat ?? GENERAL;
    put(formats, row, column, wanted);
    put(formatsToWrite, row, column, formatToWrite(cell, wanted));
    put(contents, row, column, contentOf(cell));
  }
  range.numberFormat = formatsToWrite;
  range.formulas = contents;
  if (formats.some((row, r) => row.some((format, c) => format !== formatsToWrite[r]?.[c]))) {
    range.numberFormat = formats;
  }
  queueLinks(sheet, plan.cells);
}

function put<T>(matrix: T[][], row: number, column: number, content: T): void {
  const cells = matrix[row];
  if (cells) cells[column] = content;
}

function formatToWrite(cell: PlanCell, wanted: string): string {
  const isText = cell.content.kind === 'text' || cell.content.kind === 'link';
  if (isText) return TEXT;
  return cell.content.kind !== 'blank' && wanted === TEXT ? GENERAL : wanted;
}

function contentOf({ content }: PlanCell): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'link':
      return content.text;
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
  }
}

function queueLinks(sheet: Excel.Worksheet, cells: readonly PlanCell[]): void {
  for (const { row, column, content } of cells) {
    if (content.kind !== 'link') continue;
    sheet.getCell(row, column).hyperlink = {
      ...(content.file === undefined ? {} : { address: content.file }),
      documentReference: content.target,
      textToDisplay: content.text,
    };
  }
}
