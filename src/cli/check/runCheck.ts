import { setFlagsFromString } from 'node:v8';
import type { CheckOptions } from '../../core/check/CheckOptions';
import type { CheckedFile, Report } from '../../core/report/Report';
import type { PartForm } from './CheckJob';
import { checkFiles, type Checked } from './checkFiles';
import { findFiles, inFolderOrder } from '../system/findFiles';
import { otherFilesText } from '../../core/report/otherFiles';
import { UsageError, type ExitStatus, type Io } from '../system/Io';
import { isResultLines, readResultLines, type Results } from './readResultLines';
import { watchProgress } from '../progress';
import { ofShard, shareAlone, type Shard } from './shard';
import type { SumSettings } from '../options/sumSettings';

/** From so many files on memory counts more than a second of the collector's time. */
const MANY = 2000;

/** What a run does beside reading and checking. */
export interface RunOptions {
  readonly check?: CheckOptions;
  /** What is summed. */
  readonly sum?: SumSettings;
  /** Called for each file as soon as it is checked, in any order. */
  readonly checked?: Checked;
  /** What is kept of a file when it has been handed on. */
  readonly keep?: (file: CheckedFile) => CheckedFile;
  /** Only a sum is wanted: no findings, and of each table no more than the sum needs. */
  readonly sumsOnly?: boolean;
  /** Each file's part of the report is made in this form while others are being checked. */
  readonly part?: PartForm;
  /** A file that is compared with no other leaves nothing but that part, and what the sum needs. */
  readonly partAlone?: boolean;
  /** The share of the workbooks that this run takes. */
  readonly shard?: Shard | null;
}

/**
 * Finds, reads and checks the workbooks that the paths name; results of earlier runs (.jsonl) join them for the sum. Throws
 * `UsageError` where there are none.
 */
export async function runCheck(paths: readonly string[], options: RunOptions, io: Io): Promise<Report> {
  const { check = {}, sum = () => ({}), checked, keep, sumsOnly = false, part, partAlone = false } = options;
  const { earlier, workbooks, others } = findInputs(paths, options);
  const compared = !sumsOnly && keep === undefined && workbooks.length > 1;
  const isAlone = partAlone && !compared;
  const pack = sumsOnly || isAlone ? (await import('../../core/totals/packed/packing')).packing() : null;
  const kept = keep ?? (pack ? (file: CheckedFile) => ({ ...file, tables: file.tables.map(pack) }) : null);
  const bar = await watchProgress(workbooks.length, io);
  const checking = checkFiles(workbooks, {
    check: { ...check, sumsOnly, ...(part && { part, partAlone: isAlone }) },
    home: io.home,
    threads: io.threads,
    checked(file, made, left) {
      checked?.(file, made, left);
      bar.step(file.path);
    },
    ...(kept && { keep: kept }),
  });
  // Loaded while the workers are at it.
  const [read, { makeReport }] = await Promise.all([checking, import('../../core/report/Report')]);
  bar.stop();
  const all = pack && earlier.length > 0 ? joined(read, others, await readResultLines(earlier, pack)) : null;
  // Lines are made to be joined, and name their share themselves.
  const ownShare = options.shard && part !== 'jsonl' ? shareAlone(options.shard) : null;
  const { files, otherFiles, partial } = all ?? { files: read, otherFiles: others, partial: ownShare };
  // The sum of so many is made of what lives to its end: V8 would let the heap double before it looks for garbage.
  if (files.length > MANY) setFlagsFromString('--heap-growing-percent=40');
  return {
    ...makeReport(files, check, sum(files), compared),
    ...(otherFiles.length > 0 && { otherFiles }),
    ...(partial !== null && { partial }),
  };
}

interface Inputs {
  /** Results of earlier runs. */
  readonly earlier: readonly string[];
  readonly workbooks: readonly string[];
  /** What lies beside the workbooks and is none. */
  readonly others: readonly string[];
}

/** What the paths name, as far as it is this run's share. Throws `UsageError` where that can't be checked. */
function findInputs(paths: readonly string[], { sumsOnly, shard }: RunOptions): Inputs {
  if (paths.length === 0) throw new UsageError('请写明要检查的文件或文件夹，例如 jxmb check 目标表.xlsx。');
  const earlier = paths.filter(isResultLines);
  if (earlier.length > 0 && !sumsOnly) {
    throw new UsageError(
      `“${earlier[0] ?? ''}”是以前检查的结果，只能用 jxmb totals 汇总，存成 text、csv 或 html。`,
    );
  }
  const named = paths.filter((name) => !earlier.includes(name));
  const found = named.length === 0 ? [] : findFiles(named);
  if (earlier.length === 0 && found.every(({ other }) => other)) {
    const others = otherFilesText(found.map((file) => file.path));
    throw new UsageError(`${paths.map((name) => `“${name}”`).join('、')}里没有工作簿。${others}`);
  }
  const own = ofShard(found, shard ?? null);
  return {
    earlier,
    workbooks: own.filter(({ other }) => !other).map((file) => file.path),
    others: own.filter(({ other }) => other).map((file) => file.path),
  };
}

/** In the order of folders, so that of two tables of a project the same one counts, on however many machines they were read. */
function joined(read: readonly CheckedFile[], others: readonly string[], results: Results): Results {
  return {
    files: [...read, ...results.files].sort((a, b) => inFolderOrder(a.path, b.path)),
    otherFiles: [...others, ...results.otherFiles].sort(inFolderOrder),
    partial: results.partial,
  };
}

/** 2 where a file could not be read, 1 where there are errors in tables, else 0. */
export function exitStatus({ files, across }: Pick<Report, 'files' | 'across'>): ExitStatus {
  if (files.some((file) => file.error !== null)) return 2;
  const findings = [...files.flatMap((file) => file.findings), ...across.map(({ finding }) => finding)];
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
