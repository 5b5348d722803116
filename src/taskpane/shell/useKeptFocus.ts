import { useEffect, useRef, type RefObject } from 'react';

/** What the keyboard can be at, the list's own stop before the buttons around it. */
const STOPS = [
  '[role="row"][tabindex="0"]',
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled)',
];

/**
 * Whoever works with the keyboard is never thrown back to the top of the page: when the element that had it goes (a button
 * that gives way to a progress bar and then to the result), the nearest part of the page that is still there gets it, as soon
 * as there is something to press in it. Returns the ref of the part that is watched.
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watched = root.current;
    if (!watched) return;
    /** The element that had the keyboard last, and what it stood in, from the inside out. */
    let way: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      way = [];
      for (let at = target as Element | null; at && at !== watched.parentElement; at = at.parentElement)
        way.push(at);
    };
    const forget = () => {
      way = [];
    };
    const keep = () => {
      const [last] = way;
      // Nothing is taken from the sheet, from another field, or from who clicked beside everything.
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus())
        return;
      const part = way.find((one) => one.isConnected) ?? watched;
      // Not yet: work goes on, or the list is not drawn.
      if (part.querySelector('[role="progressbar"], [role="rowgroup"]:empty')) return;
      for (const stop of STOPS) {
        const next = [...part.querySelectorAll<HTMLElement>(stop)].find((one) => !one.closest('[hidden]'));
        if (next) return next.focus();
      }
    };
    const observer = new MutationObserver(keep);
    observer.observe(watched, { childList: true, subtree: true });
    watched.addEventListener('focusin', remember);
    watched.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      watched.removeEventListener('focusin', remember);
      watched.removeEventListener('pointerdown', forget);
    };
  }, []);
  return root;
}
