import type { CheckedFile, Report } from '../core/report/Report';

/** The JSON report in the making. */
export interface JsonGathering {
  /** Makes the file's part of the report. */
  readonly add: (file: CheckedFile) => void;
  /** The report, in pieces to be written one after the other. */
  readonly whole: (report: Report) => Promise<Iterable<string | Uint8Array>>;
}

/** Makes the JSON report file by file, while others are still being checked: it is most of the work after the last. */
export function gatherJson(): JsonGathering {
  const parts = new Map<CheckedFile, Uint8Array>();
  const encoder = new TextEncoder();
  const added: Promise<void>[] = [];

  async function make(file: CheckedFile): Promise<void> {
    const { fileJson, words } = await load();
    parts.set(file, encoder.encode(JSON.stringify(fileJson(file, words))));
  }
  return {
    add(file) {
      added.push(make(file));
    },
    async whole(report) {
      const [{ reportJsonText, words }] = await Promise.all([load(), ...added]);
      return reportJsonText(report, words, (file) => parts.get(file) ?? 'null');
    },
  };
}

async function load() {
  const [json, { wordsFor }] = await Promise.all([
    import('../core/report/toJson'),
    import('../core/words/index'),
  ]);
  return { ...json, words: wordsFor('zh-CN') };
}
