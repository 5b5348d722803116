import { fromA1, toA1 } from '../../../core/grid/address';
import { localAddress, parseArea, sheetColumns, sheetRows } from './areas';
import { movedChart } from './chart';
import { movedArea, movedLine } from './moved';
import type { LineMove } from './moved';
import type { Hyperlink, SheetExtras } from './Workbook';

function movedLinks(links: Readonly<Record<string, Hyperlink>>, move: LineMove): Record<string, Hyperlink> {
  const moved: Record<string, Hyperlink> = {};
  for (const [address, link] of Object.entries(links)) {
    const cell = fromA1(address);
    if (!cell) continue;
    const row = move.axis === 'rows' ? movedLine(cell.row, move) : cell.row;
    const column = move.axis === 'columns' ? movedLine(cell.column, move) : cell.column;
    if (row === null || column === null) continue;
    const area = link.area === undefined ? null : parseArea(link.area);
    const now = area && movedArea(area, move);
    moved[toA1({ row, column })] = now ? { ...link, area: localAddress(now) } : link;
  }
  return moved;
}

/** Addresses between commas or blanks; those of which nothing is left are gone. Whole rows and columns move, too. */
function movedAddresses(text: string, separator: ',' | ' ', move: LineMove): string {
  return text
    .split(separator)
    .flatMap((part) => {
      const area = parseArea(part);
      if (!area) return [];
      const wholeRows = area.left === 0 && area.right === sheetColumns - 1;
      const wholeColumns = area.top === 0 && area.bottom === sheetRows - 1;
      if ((wholeRows && move.axis === 'columns') || (wholeColumns && move.axis === 'rows')) return [part];
      const moved = movedArea(area, move);
      return moved ? [localAddress(moved)] : [];
    })
    .join(separator);
}

/** What hangs on a sheet's rows and columns beside its cells, after some came or went: as Excel stretches it. */
export function movedExtras(extras: SheetExtras, move: LineMove): SheetExtras {
  const { page, protection } = extras;
  return {
    ...extras,
    links: movedLinks(extras.links, move),
    charts: extras.charts.map((chart) => movedChart(chart, move)),
    page: {
      ...page,
      printArea: movedAddresses(page.printArea, ',', move),
      titleRows: movedAddresses(page.titleRows, ',', move),
      titleColumns: movedAddresses(page.titleColumns, ',', move),
    },
    protection: {
      ...protection,
      ...(protection.editRanges
        ? {
            editRanges: protection.editRanges.map((range) => ({
              ...range,
              address: movedAddresses(range.address, ' ', move),
            })),
          }
        : {}),
    },
  };
}

/**
 * The extras when lines that had gone are back: what these took along stands there again, unless it was changed meanwhile.
 * @param gone the extras before the lines went, and after
 */
export function extrasOfReturned(
  extras: SheetExtras,
  move: LineMove,
  gone: { readonly before: SheetExtras; readonly after: SheetExtras },
): SheetExtras {
  const moved = movedExtras(extras, move);
  const back = <K extends keyof SheetExtras>(key: K): SheetExtras[K] =>
    JSON.stringify(extras[key]) === JSON.stringify(gone.after[key]) ? gone.before[key] : moved[key];
  return { ...moved, links: back('links'), page: back('page'), protection: back('protection') };
}
