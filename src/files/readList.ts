import { listOfSheets } from '../core/projectList/listOfSheets';
import type { ListRow } from '../core/projectList/pastedRows';
import type { TableStandard } from '../core/standards/TableStandard';
import { readWorkbook } from './readWorkbook';
import { sniff } from './sniff';
import { csvRows } from './text/csvRows';

/**
 * The rows of a file with a list of projects: a text with commas or tabs in UTF-8, UTF-16 or GB18030, or a workbook. Throws
 * `FileError`.
 */
export async function readList(bytes: Uint8Array, file: string, standard: TableStandard): Promise<ListRow[]> {
  if (bytes.length === 0 || sniff(bytes) === 'text') return csvRows(bytes, file);
  return listOfSheets(await readWorkbook(bytes, file), standard);
}
