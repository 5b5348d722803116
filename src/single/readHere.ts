import { loadReading } from '../taskpane/chunks';
import type { FileReader } from '../taskpane/reading/fileReader';

/** Stands in the single page for the reader on a thread of its own: a page that was opened from a file can start none. */
export function createFileReader(): FileReader {
  return {
    close: () => undefined,
    read: async (asked) => (await loadReading()).answerTo(asked),
  };
}
