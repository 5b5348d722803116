import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { SheetCell } from '../core/glossary/finding';
import { columnLetters, toA1 } from '../core/grid/address';
import type { Desk } from './Desk';
import { setDesk } from './Desk';
import { sheetLabel } from './PickedFile';
import { sheetWindow, type WindowCell } from './sheetWindow';
import { useStore } from './useStore';
import { words } from './words';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    overflowX: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  scroll: {
    flexGrow: 1,
    minHeight: '160px',
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    position: 'sticky',
    top: 0,
    left: 0,
    zIndex: 1,
    minWidth: '28px',
    padding: '1px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  cell: {
    minWidth: '46px',
    maxWidth: '300px',
    padding: '3px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    verticalAlign: 'middle',
    cursor: 'cell',
  },
  error: { background: tokens.colorStatusDangerBackground1, fontWeight: tokens.fontWeightBold },
  warning: { background: tokens.colorStatusWarningBackground1, fontWeight: tokens.fontWeightSemibold },
  info: { background: tokens.colorNeutralBackground4, fontStyle: 'italic' },
  chosen: {
    outline: `3px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
  },
  more: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** The sheet that was gone to, as its cells stand, the marked ones with their sign; around the cell that was gone to. */
export function SheetView({
  desk,
  onSelect,
}: {
  readonly desk: Desk;
  readonly onSelect: (cell: SheetCell) => void;
}) {
  const styles = useStyles();
  const { files, sheet, cell, marks } = useStore(desk);
  const chosen = useRef<HTMLTableCellElement>(null);
  const file = files.find(({ path, grids }) => grids.some(({ name }) => sheetLabel(path, name) === sheet));
  const grid = file?.grids.find(({ name }) => sheetLabel(file.path, name) === sheet);
  const part = useMemo(() => (grid ? sheetWindow(grid, cell?.row ?? 0) : null), [grid, cell]);

  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [sheet, cell]);

  if (!file || !grid || !part || sheet === null)
    return <Text className={styles.more}>{words.pickSheet}</Text>;
  const isChosen = ({ row, column, rowSpan, columnSpan }: WindowCell) =>
    cell !== null &&
    cell.row >= row &&
    cell.row < row + rowSpan &&
    cell.column >= column &&
    cell.column < column + columnSpan;
  return (
    <>
      <div className={styles.tabs} role="group" aria-label={words.sheets}>
        {file.grids.map(({ name }) => {
          const label = sheetLabel(file.path, name);
          return (
            <button
              key={name}
              type="button"
              aria-pressed={label === sheet}
              className={mergeClasses(styles.tab, label === sheet && styles.current)}
              onClick={() => {
                setDesk(desk, { sheet: label, cell: null });
              }}
            >
              {name}
            </button>
          );
        })}
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.sheetTitle}>
        {part.above > 0 && (
          <Text block className={styles.more}>
            {words.rowsAbove(part.above)}
          </Text>
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.head} />
              {Array.from({ length: part.columns }, (_, column) => (
                <th key={column} scope="col" className={styles.head}>
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((cells, index) => (
              <tr key={part.firstRow + index}>
                <th scope="row" className={styles.head}>
                  {part.firstRow + index + 1}
                </th>
                {cells.map((one) => {
                  const mark = marks.get(`${sheet}!${toA1(one)}`);
                  return (
                    <td
                      key={one.column}
                      ref={isChosen(one) ? chosen : null}
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
                        setDesk(desk, { cell: one });
                        onSelect({ sheet, row: one.row, column: one.column });
                      }}
                    >
                      {one.text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {part.below > 0 && (
          <Text block className={styles.more}>
            {words.rowsBelow(part.below)}
          </Text>
        )}
      </div>
    </>
  );
}
