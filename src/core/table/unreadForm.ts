import { ABSENT, unread } from './Coverage';
import { tableKind } from './find/tableKind';
import { isHeadline } from './labels/titles';
import type { Run } from './lines/Run';
import { addressOf, type SheetView } from './lines/sheetView';
import type { PerformanceTable } from './PerformanceTable';

/** A sheet that looks like a form and of which nothing was read: a table all of whose texts are unplaced. */
export function unreadForm(view: SheetView): PerformanceTable {
  const runs = view.filledRows().flatMap((row) => view.runs(row));
  const headline =
    runs.find(({ label }) => label.title || (label.goal === null && isHeadline(label.key))) ?? null;
  const area = areaOf(runs);
  return {
    sheet: view.grid.name,
    title: headline ? { text: headline.text.trim(), cell: addressOf(headline) } : null,
    kind: tableKind(view, headline, { above: 0, top: area.top, bottom: area.bottom }),
    standard: null,
    year: null,
    yearCell: null,
    fields: {},
    fundingUnit: '万元',
    fundingUnitStated: false,
    funding: { total: null, parts: [], details: [] },
    mediumTermFunding: null,
    goals: [],
    goalCell: null,
    groups: [],
    area,
    unplaced: runs
      .filter((run) => run !== headline)
      .map((run) => ({ text: run.text.trim(), cell: addressOf(run) })),
    coverage: {
      recognised: false,
      head: ABSENT,
      funding: ABSENT,
      goals: ABSENT,
      indicators: unread(runs.filter((run) => run !== headline).map(addressOf)),
    },
  };
}

function areaOf(runs: readonly Run[]): PerformanceTable['area'] {
  const area = { top: Number.MAX_SAFE_INTEGER, left: Number.MAX_SAFE_INTEGER, bottom: 0, right: 0 };
  for (const { row, column, end } of runs) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, end);
  }
  return area;
}
