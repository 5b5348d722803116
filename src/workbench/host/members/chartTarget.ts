import { itemNotFound } from '../protocol/HostError';
import type { Chart } from '../workbook/chart';
import { guardSheet } from './guards';
import type { SheetTarget } from './Session';

/** A chart by its id: it is looked up each time, since it can be deleted meanwhile. */
export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

export function chartOf({ sheet, id }: ChartTarget): Chart {
  const chart = sheet.extras().charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound(`the chart ${id}`);
  return chart;
}

/** Refused on a protected sheet, but where its objects may be edited. */
export function changeChart(target: ChartTarget, patch: Partial<Chart>): void {
  const { session, sheet, id } = target;
  const changed = { ...chartOf(target), ...patch };
  guardSheet(sheet, 'allowEditObjects');
  session.workbook.quietly(() => {
    sheet.setExtras({ charts: sheet.extras().charts.map((chart) => (chart.id === id ? changed : chart)) });
  });
}
