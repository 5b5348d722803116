import { connectExcel } from './connectExcel';
import type { WorkbookPort } from '../port/WorkbookPort';

let port: WorkbookPort | null = null;

/** The page's one door to Excel: pane and ribbon buttons share its history where they share the page. */
export function pageExcel(): WorkbookPort {
  return (port ??= connectExcel());
}
