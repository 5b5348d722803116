import { connectExcel } from './connectExcel';
import type { ExcelPort } from './ExcelPort';

let port: ExcelPort | null = null;

/** The page's one door to Excel: pane and ribbon buttons share its history where they share the page. */
export function pageExcel(): ExcelPort {
  return (port ??= connectExcel());
}
