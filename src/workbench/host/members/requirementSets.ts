import { HostError } from '../protocol/HostError';

/** Members of the host that came after ExcelApi 1.9, with the version that brought them. */
const since: Readonly<Record<string, number>> = {
  'Worksheet.customProperties': 12,
  'NamedItemCollection.getItemOrNullObject': 4,
  'ConditionalFormatCollection.getItemOrNullObject': 14,
  'Range.getMergedAreasOrNullObject': 13,
  'ChartSeries.getDimensionValues': 12,
  'Worksheet.notes': 18,
  'Workbook.notes': 18,
};

/** The minor version of ExcelApi 1.x. */
const minorVersion = (version: string) => Number(version.split('.')[1] ?? '0');

/** What an older Excel says to a member that it doesn't have. */
export function guardVersion(version: string, type: string, member: string): void {
  const needed = since[`${type}.${member}`] ?? 0;
  if (needed > minorVersion(version)) {
    throw new HostError(
      'ApiNotFound',
      `The API ${type}.${member} could not be found: it needs ExcelApi 1.${String(needed)}.`,
      404,
    );
  }
}
