import type { CheckedFile, Report } from '../core/report/Report';
import type { FilePart } from './CheckJob';
import { partMaker } from './filePart';

/** The JSON report in the making. */
export interface JsonGathering {
  /** Takes the file's part of the report; makes it where nobody has. */
  readonly add: (file: CheckedFile, part: FilePart | null) => void;
  /** The report, in pieces to be written one after the other. */
  readonly whole: (report: Report) => Promise<Iterable<string | Uint8Array>>;
}

/** Puts the JSON report together file by file, while others are still being checked. */
export function gatherJson(): JsonGathering {
  const parts = new Map<CheckedFile, FilePart>();
  const added: Promise<void>[] = [];

  async function make(file: CheckedFile): Promise<void> {
    parts.set(file, (await partMaker('json'))(file));
  }
  return {
    add(file, part) {
      if (part) parts.set(file, part);
      else added.push(make(file));
    },
    async whole(report) {
      const [{ reportJsonText }, { wordsFor }] = await Promise.all([
        import('../core/report/toJson'),
        import('../core/words/index'),
        ...added,
      ]);
      return reportJsonText<string | Uint8Array>(report, wordsFor('zh-CN'), (file) => parts.get(file) ?? []);
    },
  };
}
