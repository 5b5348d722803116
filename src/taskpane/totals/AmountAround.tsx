import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { toA1 } from '../../core/grid/address';
import { SheetTable } from '../desk/SheetTable';
import { sheetWindow } from '../desk/sheetWindow';
import { setTotals } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';
import { deskWords } from '../words/zh-CN/desk';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    height: 'clamp(120px, 28vh, 300px)',
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  where: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  table: { flexGrow: 1, minWidth: 0, minHeight: 0 },
});

const SOME_ROWS = { before: 12, after: 14 };

const whatIsAround = ({ check, totals }: PaneState) => ({ files: check.files, around: totals.around });

/** The cells around the amount that the person asked for, where its file is not open. */
export function AmountAround() {
  const styles = useStyles();
  const pane = usePane();
  const { files, around } = usePaneState(whatIsAround);
  const desk = useWords(deskWords);
  const common = useWords(commonWords);
  const words = useWords(totalsWords);
  const part = useMemo(() => around && sheetWindow(around.grid, around.place.row, SOME_ROWS), [around]);
  if (!around || !part || around.files !== files) return null;
  const { place } = around;
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <span className={styles.where}>
          {place.path} {common.cellOf(place.sheet, toA1(place))}
        </span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setTotals(pane, { around: null });
          }}
        >
          {words.chain.hide}
        </Button>
      </div>
      <SheetTable
        label={desk.cellsOf(place.sheet)}
        className={styles.table}
        part={part}
        rowsAbove={desk.rowsAbove}
        rowsBelow={desk.rowsBelow}
        chosen={place}
        markOf={() => undefined}
        onChoose={() => undefined}
      />
    </div>
  );
}
