import { readIndicatorColumns } from '../columns/readColumns';
import type { IndicatorColumns } from '../columns/IndicatorColumns';
import { listHeaders, proseHeaders } from '../find/listHeaders';
import type { TableArea } from '../find/TableArea';
import type { FieldLabel } from '../labels/fields';
import type { Run } from '../lines/Run';

/** The columns of a list of projects. */
export interface ListColumns {
  /** Null where a project's indicators are written as prose in one cell, or in one a level. */
  readonly indicators: IndicatorColumns | null;
  /** Headers of the columns of prose. */
  readonly prose: readonly Run[];
  /** First and last row of the headers. */
  readonly top: number;
  readonly bottom: number;
  readonly name: Run;
  readonly fields: readonly { readonly run: Run; readonly label: FieldLabel }[];
  readonly total: Run | null;
  readonly sources: readonly Run[];
  readonly goals: readonly Run[];
}

/** The columns by the header in row `header`, 0-based; null where it names no project or no indicators. */
export function readListColumns(area: TableArea, header: number): ListColumns | null {
  const indicators = area.view.isHeader(header) ? readIndicatorColumns(area.view, header) : null;
  const headers = listHeaders(area.view, header);
  const name = headers.find((run) => run.label.field?.id === 'projectName');
  const prose = indicators ? [] : proseHeaders(area.view.runs(header));
  if (!name || (!indicators && prose.length === 0)) return null;
  const isAmount = (run: Run): boolean => run.label.funding !== null || run.label.amountColumn === 'amount';
  const total =
    headers.find((run) => run.label.funding?.role === 'total') ??
    headers.find((run) => isAmount(run) && run.label.funding?.role !== 'part') ??
    null;
  return {
    indicators,
    prose,
    top: indicators?.top ?? header,
    bottom: indicators?.bottom ?? header,
    name,
    fields: headers.flatMap((run) => (run.label.field ? [{ run, label: run.label.field }] : [])),
    total,
    sources: headers.filter((run) => run.label.funding?.role === 'part'),
    goals: headers.filter((run) => run.label.goal !== null && !run.label.goal.reached),
  };
}
