import { namesProjectInOwnWords, ownLabelAndName } from '../labels/ownNames';
import { addressOf, filledRowsBetween } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { TableField } from '../PerformanceTable';
import type { TableReading } from '../sections/TableReading';
import { isValue } from '../sections/valuesBelow';

/** The headline, the year, a line of who fills the form in, and the project itself. */
const ROWS_LOOKED_AT = 5;

/** 课题名称 | 智慧农业研究 in the first rows (from `from`) of a head that says 项目名称 nowhere; null for none. */
export function nameInOwnWords({ view, headEnd, claim }: TableReading, from: number): TableField | null {
  for (const row of filledRowsBetween(view, from, headEnd - 1).slice(0, ROWS_LOOKED_AT)) {
    const runs = view.runs(row);
    for (const [index, run] of runs.entries()) {
      const inOne = inOneCell(run);
      if (inOne) return inOne;
      const value = runs[index + 1];
      if (!value || run.label.strong || !namesProjectInOwnWords(run.label.key)) continue;
      const { label } = value;
      if (!isValue(value) || label.column || label.amountColumn || !NAMES.test(label.compact)) continue;
      claim(run, 'printed');
      return {
        label: run.text.trim(),
        labelCell: addressOf(run),
        text: value.text.trim(),
        cell: addressOf(value),
      };
    }
  }
  return null;
}

function inOneCell(run: Run): TableField | null {
  const own = run.text.includes('名称') ? ownLabelAndName(run.text) : null;
  const cell = addressOf(run);
  return own && !run.label.inline ? { label: own.label, labelCell: cell, text: own.name, cell } : null;
}

const NAMES = /[\u3400-\u9fff]{2}/;
