import type { CellArea } from '../../core/grid/address';
import { areaToA1, columnLetters } from '../../core/grid/address';
import type { PlanCell, PlanStyle } from '../../core/layout/SheetPlan';
import { equalNeighbours, rectanglesOf } from '../../port/areas';
import { joinedAddresses } from '../exchange/joinedAddresses';
import type { PlanPart } from '../exchange/planParts';

/** Queues merges, then styles, then sizes: Excel draws other borders where cells are merged after they were drawn. */
export function queueLook(sheet: Excel.Worksheet, plan: PlanPart): void {
  queueMerges(sheet, plan.merges);
  queueStyles(sheet, plan);
  queueBorders(sheet, plan);
  queueSizes(sheet, plan);
}

/** Merges along single rows, one below the other over the same columns, take one call together. */
function queueMerges(sheet: Excel.Worksheet, merges: readonly CellArea[]): void {
  const inRow = merges.filter(({ top, bottom }) => top === bottom);
  for (const area of stacked(inRow)) sheet.getRange(areaToA1(area)).merge(true);
  for (const area of merges) {
    if (area.top < area.bottom) sheet.getRange(areaToA1(area)).merge(false);
  }
}

function stacked(rows: readonly CellArea[]): CellArea[] {
  const inOrder = [...rows].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const stacks: CellArea[] = [];
  for (const row of inOrder) {
    const last = stacks.at(-1);
    const isNext = last?.left === row.left && last.right === row.right && last.bottom === row.top - 1;
    if (isNext) stacks[stacks.length - 1] = { ...last, bottom: row.bottom };
    else stacks.push(row);
  }
  return stacks;
}

function queueStyles(sheet: Excel.Worksheet, plan: PlanPart): void {
  for (const [key, style] of Object.entries(plan.styles)) {
    const cells = plan.cells.filter((cell) => cell.style === key);
    for (const addresses of joinedAddresses(rectanglesOf(cells))) {
      setStyle(sheet.getRanges(addresses).format, style);
    }
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function setStyle(format: Excel.RangeFormat, style: PlanStyle): void {
  format.font.name = style.font.name;
  format.font.size = style.font.size;
  if (style.font.bold) format.font.bold = true;
  if (style.font.color !== undefined) format.font.color = style.font.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  if (style.isInput) format.protection.locked = false;
}

/** Lines are drawn over whole rectangles, whatever else their cells look like: far fewer calls. */
function queueBorders(sheet: Excel.Worksheet, plan: PlanPart): void {
  const isBordered = ({ style }: PlanCell) => plan.styles[style]?.bordered === true;
  for (const area of rectanglesOf(plan.cells.filter(isBordered))) {
    const { borders } = sheet.getRange(areaToA1(area)).format;
    for (const side of sidesOf(area)) borders.getItem(side).style = Excel.BorderLineStyle.continuous;
  }
}

function sidesOf(area: CellArea) {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  return [
    ...sides,
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
}

/**
 * A digit of the standard font is 7 pixels wide, a pixel 3/4 of a point. As in a workbook file, the room beside the text
 * is within the width: so a plan has the same columns by both ways.
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

function queueSizes(sheet: Excel.Worksheet, plan: PlanPart): void {
  for (const { first, last, size } of equalNeighbours(plan.columnWidths)) {
    const columns = `${columnLetters(first)}:${columnLetters(last)}`;
    sheet.getRange(columns).format.columnWidth = columnPoints(size);
  }
  for (const { first, last, size } of equalNeighbours(plan.rowHeights)) {
    const rows = `${String(plan.top + first + 1)}:${String(plan.top + last + 1)}`;
    sheet.getRange(rows).format.rowHeight = size;
  }
}
