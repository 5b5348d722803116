import type { CheckedFile, Report } from '../../core/report/Report';
import type { FilePart } from './CheckJob';
import type { Checked } from './checkFiles';
import { partMaker, piecesOf } from './filePart';

/** The JSON report in the making. */
export interface JsonGathering {
  /** Takes the file's part of the report, makes it where nobody has, and keeps it for what is kept of the file. */
  readonly add: Checked;
  /** The report, in pieces to be written one after the other. */
  readonly whole: (report: Report) => Promise<Iterable<string | Uint8Array>>;
}

/** Puts the JSON report together file by file, while others are still being checked. */
export function gatherJson(): JsonGathering {
  const parts = new Map<CheckedFile, FilePart>();
  const added: Promise<void>[] = [];

  async function make(file: CheckedFile, kept: CheckedFile): Promise<void> {
    parts.set(kept, (await partMaker('json'))(file));
  }
  return {
    add(file, part, kept) {
      if (part) parts.set(kept, part);
      else added.push(make(file, kept));
    },
    async whole(report) {
      const [{ reportJsonText }, { wordsFor }] = await Promise.all([
        import('../../core/report/toJson'),
        import('../../core/words/index'),
        ...added,
      ]);
      return reportJsonText<string | Uint8Array>(report, wordsFor('zh-CN'), (file) =>
        piecesOf(parts.get(file) ?? []),
      );
    },
  };
}
