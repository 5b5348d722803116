import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SheetCell } from '../core/glossary/finding';
import { toA1 } from '../core/grid/address';
import { SheetTable } from '../taskpane/desk/SheetTable';
import { sheetWindow } from '../taskpane/desk/sheetWindow';
import type { Desk } from './Desk';
import { setDesk } from './Desk';
import { sheetLabel } from './PickedFile';
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
  table: { flexGrow: 1, minHeight: '160px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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
  const file = files.find(({ path, grids }) => grids.some(({ name }) => sheetLabel(path, name) === sheet));
  const grid = file?.grids.find(({ name }) => sheetLabel(file.path, name) === sheet);
  const part = useMemo(() => (grid ? sheetWindow(grid, cell?.row ?? 0) : null), [grid, cell]);

  if (!file || !grid || !part || sheet === null)
    return <Text className={styles.more}>{words.pickSheet}</Text>;
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
      <SheetTable
        label={words.sheetTitle}
        className={styles.table}
        part={part}
        rowsAbove={words.rowsAbove}
        rowsBelow={words.rowsBelow}
        chosen={cell}
        markOf={(one) => marks.get(`${sheet}!${toA1(one)}`)}
        onChoose={({ row, column }) => {
          setDesk(desk, { cell: { row, column } });
          onSelect({ sheet, row, column });
        }}
      />
    </>
  );
}
