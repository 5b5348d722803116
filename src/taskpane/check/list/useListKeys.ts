import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type KeyboardEvent, type RefObject } from 'react';
import { chooseFinding } from '../../actions/chooseFinding';
import { usePane } from '../../state/usePane';
import { focusDetails } from '../finding/focus';
import { rowId, type ListRow } from '../../state/listRows';
import { openGroup, setGroupOpen } from './setGroupOpen';

interface ListKeysOptions {
  readonly rows: readonly ListRow[];
  /** The row with the tab stop. */
  readonly activeIndex: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly setActiveId: (id: string) => void;
}

const PAGE = 10;

/** Where a key that moves leads to, or null for other keys. */
function target(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE, last);
    case 'PageUp':
      return Math.max(index - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Keys of the list, by the ARIA guide's tree grid. Returns the handler for the list's element. */
export function useListKeys({ rows, activeIndex, scroller, virtualizer, setActiveId }: ListKeysOptions) {
  const pane = usePane();
  // Excel may answer late: what an earlier key asked for takes the focus from no later one.
  const lastKey = useRef(0);

  /** The row may be out of sight and not in the page yet: scroll first, then focus it when it is drawn. */
  const focusRow = useCallback(
    (index: number) => {
      const key = lastKey.current;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      requestAnimationFrame(() => {
        if (key !== lastKey.current) return;
        scroller.current
          ?.querySelector<HTMLElement>(`[data-index="${index}"]`)
          ?.focus({ preventScroll: true });
      });
    },
    [virtualizer, scroller],
  );

  const moveTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setActiveId(rowId(row));
    focusRow(index);
    if (row.kind !== 'finding') return;
    // Excel takes the focus when it goes to a cell; the next arrow key must come to the list again.
    const key = lastKey.current;
    void chooseFinding(pane, row).then(() => {
      if (key !== lastKey.current) return;
      if (!document.hasFocus()) window.focus();
      focusRow(index);
    });
  };

  return (event: KeyboardEvent) => {
    const row = rows[activeIndex];
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    lastKey.current += 1;
    const key = lastKey.current;
    const element = event.target instanceof HTMLElement ? event.target : null;
    const onRow = element?.getAttribute('role') === 'row';
    const to = target(event.key, activeIndex, rows.length - 1);
    if (to !== null) {
      event.preventDefault();
      moveTo(to);
      return;
    }
    if (event.key === 'ArrowLeft') {
      event.preventDefault();
      if (!onRow) focusRow(activeIndex);
      else if (row.kind === 'group') setGroupOpen(pane, row.id, false);
      else moveTo(rows.findIndex((other) => other.kind === 'group' && other.id === row.group));
    } else if (event.key === 'ArrowRight') {
      event.preventDefault();
      if (row.kind === 'finding') element?.querySelector('button')?.focus();
      else if (row.open) moveTo(activeIndex + 1);
      else setGroupOpen(pane, row.id, true);
    } else if (onRow && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      if (row.kind === 'group') openGroup(pane, row);
      else {
        void chooseFinding(pane, row).then(() => {
          if (key === lastKey.current) focusDetails();
        });
      }
    }
  };
}
