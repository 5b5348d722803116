import type { PerformanceTable } from './PerformanceTable';

const SPEAKS = /汇总|合计|总表|整体|打捆/;
const NAMED = /(?:汇总|合计|总表|打捆)(?:项目|项目库|表|数|情况)*$/;
const SHEET_NAMED = /^(?:汇总|合计|总表)/;

function speaksOfSum({ sheet, title, fields }: PerformanceTable): boolean {
  return SPEAKS.test(`${sheet} ${title?.text ?? ''} ${fields.projectName?.text ?? ''}`);
}

/**
 * Whether sheet, title or name of a table, and of none of the tables beside it, speaks of a sum: enough where its amount is
 * that of the others together. What all of them say tells nothing of one.
 */
export function isOnlySpeaker(table: PerformanceTable, tables: readonly PerformanceTable[]): boolean {
  return speaksOfSum(table) && !tables.some((other) => other !== table && speaksOfSum(other));
}

/** Whether a table calls itself a sum by its project's name, or without a name by that of its sheet. */
export function isNamedAsSum({ sheet, fields }: PerformanceTable): boolean {
  const name = (fields.projectName?.text ?? '').replace(/\s/g, '');
  return NAMED.test(name) || (name === '' && SHEET_NAMED.test(sheet));
}
