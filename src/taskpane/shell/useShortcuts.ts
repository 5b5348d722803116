import { useEffect } from 'react';
import { SEARCH_ID } from '../check/finding/focus';
import { usePane } from '../state/usePane';

/** Ctrl+F looks in the findings, where they are listed; Ctrl+S saves, where the pane can. */
export function useShortcuts(): void {
  const pane = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      const field = document.getElementById(SEARCH_ID);
      if (key === 'f' && field instanceof HTMLInputElement) {
        event.preventDefault();
        field.focus();
        field.select();
      } else if (key === 's' && pane.save) {
        event.preventDefault();
        pane.save();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [pane]);
}
