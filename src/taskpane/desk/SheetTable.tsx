import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Severity } from '../../core/glossary/finding';
import { columnLetters, toA1, type CellAddress } from '../../core/grid/address';
import type { SheetWindow, WindowCell } from './sheetWindow';
import { briefly } from '../parts/briefly';

interface SheetTableProps {
  readonly label: string;
  readonly part: SheetWindow;
  /** What is said of the rows above and below that are not drawn. */
  readonly rowsAbove: (count: number) => string;
  readonly rowsBelow: (count: number) => string;
  readonly chosen: CellAddress | null;
  readonly markOf: (cell: CellAddress) => Severity | undefined;
  readonly onChoose: (cell: CellAddress) => void;
  /** In a low frame rows are low, and the table is scrolled sideways: as wide as its texts, not as the frame. */
  readonly low?: boolean;
  readonly className?: string;
}

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    background: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Collapsed borders would not move along with the heads, and let through what lies behind.
  table: { borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200 },
  low: { width: 'max-content' },
  head: {
    position: 'sticky',
    minWidth: '28px',
    padding: '1px 6px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  letter: { top: 0, zIndex: 2 },
  number: { left: 0, zIndex: 1 },
  corner: { top: 0, left: 0, zIndex: 3 },
  cell: {
    minWidth: '46px',
    maxWidth: '300px',
    padding: '3px 6px',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    verticalAlign: 'middle',
    cursor: 'cell',
  },
  error: { background: tokens.colorStatusDangerBackground1, fontWeight: tokens.fontWeightBold },
  warning: { background: tokens.colorStatusWarningBackground1, fontWeight: tokens.fontWeightSemibold },
  info: { background: tokens.colorNeutralBackground4, fontStyle: 'italic' },
  chosen: { outline: `3px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  more: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** Part of a sheet as its cells stand, the marked ones with their sign, scrolled to the chosen one. */
export function SheetTable(props: SheetTableProps) {
  const { label, part, rowsAbove, rowsBelow, chosen, markOf, onChoose, low = false, className } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const chosenCell = useRef<HTMLTableCellElement>(null);

  // Not scrollIntoView: it would scroll the page around the table too.
  useEffect(() => {
    const [box, cell] = [scroller.current, chosenCell.current];
    if (!box || !cell) return;
    const centre = () => {
      const [outer, inner] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
      // Below the letters; of a cell higher than the frame, its beginning.
      const head = cell.closest('table')?.tHead?.offsetHeight ?? 0;
      const spare = Math.max(0, (outer.height - head - inner.height) / 2);
      box.scrollTop += inner.top - (outer.top + head + spare);
      box.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    };
    centre();
    // A pane made wider or narrower breaks the lines of the cells anew.
    const resized = new ResizeObserver(centre);
    resized.observe(box);
    return () => {
      resized.disconnect();
    };
  }, [part, chosen]);

  const isChosen = ({ row, column, rowSpan, columnSpan }: WindowCell) =>
    chosen !== null &&
    chosen.row >= row &&
    chosen.row < row + rowSpan &&
    chosen.column >= column &&
    chosen.column < column + columnSpan;
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.scroll, className)}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {part.above > 0 && (
        <Text block className={styles.more}>
          {rowsAbove(part.above)}
        </Text>
      )}
      <table className={mergeClasses(styles.table, low && styles.low)}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.head, styles.corner)} />
            {Array.from({ length: part.columns }, (_, column) => (
              <th key={column} scope="col" className={mergeClasses(styles.head, styles.letter)}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((cells, index) => (
            <tr key={part.firstRow + index}>
              <th scope="row" className={mergeClasses(styles.head, styles.number)}>
                {part.firstRow + index + 1}
              </th>
              {cells.map((one) => {
                const mark = markOf(one);
                return (
                  <td
                    key={one.column}
                    ref={isChosen(one) ? chosenCell : null}
                    data-cell={toA1(one)}
                    aria-current={isChosen(one) || undefined}
                    rowSpan={one.rowSpan}
                    colSpan={one.columnSpan}
                    className={mergeClasses(
                      styles.cell,
                      mark && styles[mark],
                      isChosen(one) && styles.chosen,
                    )}
                    onClick={() => {
                      onChoose(one);
                    }}
                  >
                    {briefly(one.text)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {part.below > 0 && (
        <Text block className={styles.more}>
          {rowsBelow(part.below)}
        </Text>
      )}
    </div>
  );
}
