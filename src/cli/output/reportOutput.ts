import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { SheetPlan } from '../../core/layout/SheetPlan';
import type { Report } from '../../core/report/Report';
import { UsageError, type Io } from '../system/Io';
import { writeOutput } from '../system/writeOutput';

export type Format = 'text' | 'json' | 'jsonl' | 'csv' | 'xlsx' | 'html';

const formats: readonly string[] = ['text', 'json', 'jsonl', 'csv', 'xlsx', 'html'];

/** The format that a name's ending tells; a name without one is for text. */
const endings: Readonly<Record<string, Format>> = {
  '': 'text',
  txt: 'text',
  json: 'json',
  jsonl: 'jsonl',
  csv: 'csv',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
};

/** What is written, piece by piece. */
export type Pieces = Iterable<string | Uint8Array>;

/** How a report is told in each format; `pathFromReport` is for links out of a workbook. */
export type Renderings = Readonly<
  Record<Exclude<Format, 'xlsx' | 'json' | 'jsonl'>, (report: Report) => Promise<string>>
> & {
  readonly xlsx: (report: Report, pathFromReport: (file: string) => string) => Promise<SheetPlan[]>;
};

export interface OutputFlags {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Where the report goes and how. Throws `UsageError`. */
export interface Output {
  readonly format: Format;
  readonly out: string | null;
  readonly force: boolean;
}

/** Reads the flags; without --format, the ending of --out says it. */
export function readOutput({ format, out, force = false }: OutputFlags): Output {
  const ending = out === undefined ? '' : path.extname(out).slice(1).toLowerCase();
  const told = endings[ending];
  const chosen = format ?? told;
  if (chosen === undefined) {
    throw new UsageError(
      `“${out ?? ''}”的扩展名不是能写的格式。请用 .txt、.json、.jsonl、.csv、.xlsx 或 .html，或加 --format。`,
    );
  }
  if (!formats.includes(chosen)) {
    throw new UsageError(`没有“${chosen}”这种格式，可用：${formats.join('、')}。`);
  }
  if (told !== undefined && told !== 'text' && told !== chosen) {
    throw new UsageError(
      `--format ${chosen} 与文件名“${out ?? ''}”的扩展名不一致，打开时会出错。请改其中一个。`,
    );
  }
  if (chosen === 'xlsx' && out === undefined) {
    throw new UsageError('xlsx 格式要用 --out 写明存到哪个文件，例如 --out 检查结果.xlsx。');
  }
  return { format: chosen as Format, out: out ?? null, force };
}

/**
 * Writes the report to its file or to stdout, and to stderr what a table of CSV has no place for; `json` gives it in that format. A checked file is never overwritten, not
 * even by force.
 */
export async function writeReport(
  { format, out, force }: Output & { readonly format: Exclude<Format, 'jsonl'> },
  report: Report,
  render: Renderings,
  json: (report: Report) => Promise<Pieces>,
  io: Io,
): Promise<void> {
  const pieces = async (): Promise<Pieces> => {
    if (format === 'json') return json(report);
    if (format !== 'xlsx') return [await render[format](report)];
    const folder = path.dirname(path.resolve(out ?? ''));
    const fromReport = (file: string): string =>
      path.relative(folder, path.resolve(file)).split(path.sep).join('/');
    // The library that writes workbooks is the largest part of the program.
    const { writeWorkbook } = await import('../../files/writeWorkbook');
    return [await writeWorkbook(await render.xlsx(report, fromReport))];
  };
  if (out === null) {
    for (const piece of await pieces()) await io.out(piece);
  } else {
    await refuseInput(out, report);
    await writeOutput(out, await pieces(), force);
    io.err(`已存到 ${out}\n`);
  }
  // The other formats have a place for it of their own; a row of CSV is a finding.
  if (format !== 'csv') return;
  const { hintsLeftOutText } = await import('../../core/report/reportWords');
  for (const text of [hintsLeftOutText(report.files), report.partial ?? ''])
    if (text !== '') io.err(`${text}\n`);
}

async function refuseInput(out: string, { files }: Report): Promise<void> {
  const target = await realpath(out).catch(() => path.resolve(out));
  for (const file of files) {
    const input = await realpath(file.path).catch(() => path.resolve(file.path));
    if (input === target) throw new UsageError(`“${out}”就是被检查的文件，不能用来存结果。请换一个文件名。`);
  }
}
