/**
 * What we are writing ourselves, so that the events it raises are not taken for a person's edits. Excel tells who
 * changed a cell only from 1.14 on, and never who added or deleted a sheet.
 */
export interface OwnWrites {
  /** Runs a write; events that arrive meanwhile or just after it are its own. */
  during<T>(write: () => Promise<T>): Promise<T>;
  /** Sheets that we added or are about to delete: their events are ours whenever they come. */
  claimSheets(ids: readonly string[]): void;
  /** True while a write is under way and for a moment after it. */
  isWriting(): boolean;
  isOurs(sheetId: string): boolean;
}

/** Excel raises a write's events soon after it has answered. */
const ECHO_MS = 250;

/** One for each connection; `now` in milliseconds. */
export function trackOwnWrites(now: () => number = Date.now): OwnWrites {
  const ours = new Set<string>();
  let running = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  return {
    async during(write) {
      running += 1;
      try {
        return await write();
      } finally {
        running -= 1;
        lastEnd = now();
      }
    },
    claimSheets: (ids) => {
      for (const id of ids) ours.add(id);
    },
    isWriting: () => running > 0 || now() - lastEnd < ECHO_MS,
    isOurs: (id) => ours.has(id),
  };
}
