/**
 * What the pane tells the page that it stands in about the keyboard: Excel has no way of hearing it, the workbench listens
 * (src/workbench/page/paneFrame.ts).
 */
interface KeyboardNews {
  /** A cell is about to be selected or begun: what is typed from now on belongs there. */
  'jxmb-cell-coming': {
    /** Resolves when it is, or can't be. */
    readonly there: Promise<unknown>;
    /** The person goes there to write: the keyboard goes along. */
    readonly toWrite: boolean;
  };
  /** A sign for the blank cell that is selected: who types it there himself prevents the default. */
  'jxmb-typing-sign': string;
}

/** Tells it. Returns whether somebody took it over. */
export function tellKeyboard<K extends keyof KeyboardNews>(kind: K, detail: KeyboardNews[K]): boolean {
  return !window.dispatchEvent(new CustomEvent(kind, { detail, cancelable: true }));
}
