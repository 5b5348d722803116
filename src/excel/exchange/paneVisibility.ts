import { hasSharedRuntime } from './host';

let hidden = false;
let watching = false;
const listeners = new Set<() => void>();

/** Whether the pane was closed, which in a shared page runs on. */
export const isPaneHidden = (): boolean => hidden;

/** Calls when the pane is opened again. Returns what ends it. */
export function onPaneShown(listener: () => void): () => void {
  watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Where Excel doesn't tell, the pane counts as seen: its page ends with it. */
function watch(): void {
  if (watching || !hasSharedRuntime()) return;
  watching = true;
  void Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      const wasHidden = hidden;
      hidden = visibilityMode === Office.VisibilityMode.hidden;
      if (wasHidden && !hidden) for (const listener of [...listeners]) listener();
    })
    .catch(() => undefined);
}
