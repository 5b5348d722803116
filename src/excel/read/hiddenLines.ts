import { columnLetters } from '../../core/grid/address';
import { askEach } from '../exchange/askEach';
import type { SheetReading } from './readFirstBlocks';

/** Beyond so many rows or columns of a sheet nobody asks which of them are hidden. */
const MOST_LINES = 2_000;

/**
 * Which rows and columns people can't see, by hand or by a filter; one exchange, none where nothing is hidden. Extra
 * knowledge: where Excel doesn't tell, nothing is said of it.
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  readings: readonly SheetReading[],
): Promise<void> {
  const lines = readings.flatMap((reading) => linesToAsk(reading));
  if (lines.length === 0) return;
  const asked = await askEach(context, lines, ({ reading, address, kind }) => {
    const range = reading.sheet.getRange(address);
    if (kind === 'rows') range.load('rowHidden');
    else range.load('columnHidden');
    return range;
  }).catch(() => []);
  lines.forEach(({ reading, index, kind }, at) => {
    const range = asked[at];
    const isHidden = kind === 'rows' ? range?.rowHidden : range?.columnHidden;
    if (isHidden === true) reading.hidden[kind] = [...reading.hidden[kind], index];
  });
}

interface Line {
  readonly reading: SheetReading;
  readonly kind: 'rows' | 'columns';
  readonly index: number;
  readonly address: string;
}

/** Of a used range `rowHidden` is false where no row is hidden, true where all are, and null where some are. */
function linesToAsk(reading: SheetReading): Line[] {
  const { used } = reading;
  if (!used || reading.refused) return [];
  const rows = (used.rowHidden as boolean | null) === false ? 0 : Math.min(used.rowCount, MOST_LINES);
  const columns =
    (used.columnHidden as boolean | null) === false ? 0 : Math.min(used.columnCount, MOST_LINES);
  return [
    ...Array.from({ length: rows }, (_, at): Line => {
      const index = used.rowIndex + at;
      const name = String(index + 1);
      return { reading, kind: 'rows', index, address: `${name}:${name}` };
    }),
    ...Array.from({ length: columns }, (_, at): Line => {
      const index = used.columnIndex + at;
      const name = columnLetters(index);
      return { reading, kind: 'columns', index, address: `${name}:${name}` };
    }),
  ];
}
