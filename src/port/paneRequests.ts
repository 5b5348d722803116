import type { WorkbookProblem } from './WorkbookProblem';

/** What a ribbon button asks of the pane, in the page they share. */
export type PaneRequest =
  /** Check the workbook, mark it and show the findings. */
  | { readonly kind: 'check' }
  /** Add up, write the summary sheet and show both. */
  | { readonly kind: 'summary' }
  /** A blank table was inserted: tell what to fill in next, where the person is. */
  | { readonly kind: 'inserted' }
  /** Show what went wrong with a button. */
  | { readonly kind: 'problem'; readonly problem: WorkbookProblem };

type Listener = (request: PaneRequest) => void;

let waiting: PaneRequest | null = null;
let listener: Listener | null = null;

/** Hands a request to the pane; one that comes before the pane is drawn waits for it. */
export function askPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane's ear: one at a time. Returns the function that closes it. */
export function onPaneRequest(listen: Listener): () => void {
  listener = listen;
  if (waiting) {
    const request = waiting;
    waiting = null;
    listen(request);
  }
  return () => {
    if (listener === listen) listener = null;
  };
}
