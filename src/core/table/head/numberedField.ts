import { numberedName } from '../find/projectsInOwnWords';
import { addressOf, filledRowsBetween } from '../lines/sheetView';
import type { TableField } from '../PerformanceTable';
import type { TableReading } from '../sections/TableReading';

/** The headline, a line of who fills the form in, and the project itself. */
const ROWS_LOOKED_AT = 4;

/** 项目一:农村公路养护, or 项目1 with the name beside it, at the beginning of a head that says 项目名称 nowhere; null for none. */
export function numberedField(reading: TableReading, from: number): TableField | null {
  const { view, headEnd } = reading;
  for (const row of filledRowsBetween(view, from, headEnd - 1).slice(0, ROWS_LOOKED_AT)) {
    const [first, second] = view.runs(row);
    const name = first ? numberedName(first.text) : null;
    if (!first || name === null) continue;
    const label = first.text.trim().slice(0, first.text.trim().length - name.length);
    const value = name === '' ? second : first;
    if (!value) return null;
    if (value === second) reading.claim(first, 'printed');
    const text = name === '' ? value.text.trim() : name;
    return { label: label.trim(), labelCell: addressOf(first), text, cell: addressOf(value) };
  }
  return null;
}
