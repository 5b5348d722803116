import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { chooseFinding } from '../../actions/chooseFinding';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { FindingItem } from './FindingItem';
import { GroupItem } from './GroupItem';
import { rowId, type ListRow } from '../../state/listRows';
import { openGroup } from './setGroupOpen';
import { useChosenInSight } from './useChosenInSight';
import { useListKeys } from './useListKeys';
import { checkWords } from '../../words/zh-CN/check';

const ROW_HEIGHT = 30;

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: '120px',
    '@media (max-height: 420px)': { minHeight: '72px' },
    overflowY: 'auto',
    overflowX: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowAnchor: 'none',
  },
  rows: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});

const keyOfChosen = ({ check }: PaneState) => check.chosen?.key ?? null;

/**
 * The findings by project. Only the rows in sight are in the page, so that thousands scroll as smoothly as ten.
 * One tab stop; arrows move, and Excel goes along.
 */
export function FindingList({ rows }: { readonly rows: readonly ListRow[] }) {
  const styles = useStyles();
  const pane = usePane();
  const chosenKey = usePaneState(keyOfChosen);
  const words = useWords(checkWords);
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(chosenKey);

  const indexOf = (id: string | null) => rows.findIndex((row) => rowId(row) === id);
  const activeIndex = Math.max(indexOf(activeId), 0);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const row = rows[index];
      return row ? rowId(row) : index;
    },
    overscan: 8,
  });

  useChosenInSight({ rows, chosenKey, scroller, virtualizer, setActiveId });
  const keys = useListKeys({ rows, activeIndex, scroller, virtualizer, setActiveId });

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="treegrid"
      aria-label={words.list}
      aria-rowcount={rows.length}
      onKeyDown={keys}
    >
      <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const common = {
            ref: virtualizer.measureElement,
            'data-index': index,
            'data-row': rowId(row),
            'aria-rowindex': index + 1,
            tabIndex: index === activeIndex ? 0 : -1,
            className: styles.row,
            style: { transform: `translateY(${start}px)` },
          };
          return row.kind === 'group' ? (
            <GroupItem
              key={key}
              row={row}
              frame={common}
              onToggle={() => {
                setActiveId(row.id);
                openGroup(pane, row);
              }}
            />
          ) : (
            <FindingItem
              key={key}
              row={row}
              frame={common}
              chosen={row.key === chosenKey}
              onChoose={() => void chooseFinding(pane, row)}
            />
          );
        })}
      </div>
    </div>
  );
}
