import type { IWorksheetData } from '@univerjs/core';
import { attributesOf, childrenOf } from '../../../files/xml/pieces';
import type { SheetSource } from '../sheet/sheetSource';

/** The frozen panes of the sheet's own view; none where it names lines that the sheet does not have. */
export function frozenOf(
  source: SheetSource,
  rowCount: number,
  columnCount: number,
): IWorksheetData['freeze'] {
  const view = childrenOf(source.first('sheetViews'))[0]?.source;
  const pane = childrenOf(view).find(({ name }) => name === 'pane')?.source ?? '';
  const { xSplit = '0', ySplit = '0', state = '' } = attributesOf(pane);
  const within = (text: string, most: number) => {
    const lines = Number(text);
    return Number.isInteger(lines) && lines > 0 && lines <= most ? lines : 0;
  };
  const frozen = state.startsWith('frozen');
  const [columns, rows] = frozen ? [within(xSplit, columnCount), within(ySplit, rowCount)] : [0, 0];
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}
