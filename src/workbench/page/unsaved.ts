/** What was done in a workbook and is not saved. */
export interface Unsaved {
  readonly any: () => boolean;
  readonly changed: () => void;
  /** The content was taken to be saved: what is done from here on is not part of it. */
  readonly taken: () => void;
  /** What was taken last is saved. */
  readonly saved: () => void;
}

/** @param begins something is unsaved already: work that was restored */
export function watchUnsaved(begins: boolean): Unsaved {
  let changes = begins ? 1 : 0;
  let inContent = 0;
  let inFile = 0;
  return {
    any: () => changes > inFile,
    changed: () => {
      changes += 1;
    },
    taken: () => {
      inContent = changes;
    },
    saved: () => {
      inFile = inContent;
    },
  };
}
