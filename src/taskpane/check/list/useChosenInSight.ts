import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { rowId, type ListRow } from '../../state/listRows';

interface ChosenInSightOptions {
  readonly rows: readonly ListRow[];
  readonly chosenKey: string | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly setActiveId: (id: string) => void;
}

/**
 * Brings a newly chosen finding into sight, and keeps it there when the list gets less room. Only these scroll: the list
 * must not move when a check brings new rows.
 */
export function useChosenInSight(options: ChosenInSightOptions): void {
  const { rows, chosenKey, scroller, virtualizer, setActiveId } = options;
  const toChosen = useRef<() => void>(() => undefined);
  toChosen.current = () => {
    const index = rows.findIndex((row) => rowId(row) === chosenKey);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  };

  const scrolledTo = useRef<string | null>(null);
  useEffect(() => {
    if (scrolledTo.current === chosenKey) return;
    scrolledTo.current = chosenKey;
    if (chosenKey === null) return;
    setActiveId(chosenKey);
    toChosen.current();
  }, [chosenKey, setActiveId]);

  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    let height = list.clientHeight;
    const resized = new ResizeObserver(() => {
      if (list.clientHeight < height) toChosen.current();
      height = list.clientHeight;
    });
    resized.observe(list);
    return () => {
      resized.disconnect();
    };
  }, [scroller]);
}
