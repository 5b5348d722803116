import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Severity } from '../../core/glossary/finding';
import { toA1 } from '../../core/grid/address';
import { chooseFinding } from '../actions/chooseFinding';
import { findingRows } from '../state/chosen';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { SheetTable } from './SheetTable';
import { sheetWindow } from './sheetWindow';
import { deskWords } from '../words/zh-CN/desk';

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    // The chosen row and what is beside it: the list is what is worked through.
    height: 'clamp(84px, 13vh, 120px)',
    display: 'flex',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  high: { height: 'clamp(160px, 36vh, 480px)' },
  table: { flexGrow: 1, minWidth: 0 },
});

/** What fits a pane, and what is needed to know the row: the group's name above, the neighbours below. */
const SOME_ROWS = { before: 12, after: 14 };

const aroundChosen = (state: PaneState) => ({
  chosen: state.check.chosen,
  around: state.check.around,
  files: state.check.files,
  moreRows: state.check.moreRows,
  rows: findingRows(state),
});

/** The cells around the chosen finding, where its file is not open in Excel; each leads to the finding of its cell. */
export function CellsAround() {
  const styles = useStyles();
  const pane = usePane();
  const { chosen, around, files, moreRows, rows } = usePaneState(aroundChosen);
  const words = useWords(deskWords);
  const finding = chosen?.finding;
  const grid = around?.key === chosen?.key ? around?.grid : undefined;
  const part = useMemo(
    () => (grid && finding ? sheetWindow(grid, finding.cell.row, SOME_ROWS) : null),
    [grid, finding],
  );
  const file = files?.fileOfTable[finding?.table ?? -1];
  if (!files || !finding || file === undefined) return null;
  const here = rows.filter(
    (row) =>
      row.finding.sheet === finding.sheet &&
      row.finding.table !== null &&
      files.fileOfTable[row.finding.table] === file,
  );
  const marks = new Map<string, Severity>();
  for (const row of here) {
    const cell = toA1(row.finding.cell);
    if (marks.get(cell) !== 'error') marks.set(cell, row.finding.severity);
  }
  return (
    <div className={mergeClasses(styles.frame, moreRows && styles.high)}>
      {part && (
        <SheetTable
          label={words.cellsOf(finding.sheet)}
          className={styles.table}
          low={!moreRows}
          part={part}
          rowsAbove={words.rowsAbove}
          rowsBelow={words.rowsBelow}
          chosen={finding.cell}
          markOf={(cell) => marks.get(toA1(cell))}
          onChoose={(cell) => {
            const row = here.find((other) => toA1(other.finding.cell) === toA1(cell));
            if (row) void chooseFinding(pane, row);
          }}
        />
      )}
    </div>
  );
}
