import type { CheckOptions } from '../core/check/CheckOptions';
import type { CheckedFile, Report } from '../core/report/Report';
import { checkFiles } from './checkFiles';
import { findWorkbooks } from './findWorkbooks';
import { UsageError, type ExitStatus, type Io } from './Io';
import { watchProgress } from './progress';
import type { SumSettings } from './sumSettings';

/**
 * Finds, reads and checks the workbooks that the paths name. `checked` is called for each file as soon as it is.
 * `sum` says what is summed. Throws `UsageError` where there are none.
 */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  checked: (file: CheckedFile) => void = () => undefined,
  sum: SumSettings = () => ({}),
): Promise<Report> {
  if (paths.length === 0) throw new UsageError('请写明要检查的文件或文件夹，例如 jxmb check 目标表.xlsx。');
  const workbooks = findWorkbooks(paths);
  if (workbooks.length === 0)
    throw new UsageError(`${paths.map((name) => `“${name}”`).join('、')}里没有工作簿。`);
  const bar = await watchProgress(workbooks.length, io);
  const checking = checkFiles(workbooks, {
    check: options,
    home: io.home,
    threads: io.threads,
    checked(file) {
      checked(file);
      bar.step(file.path);
    },
  });
  // Loaded while the workers are at it.
  const [files, { makeReport }] = await Promise.all([checking, import('../core/report/Report')]);
  bar.stop();
  return makeReport(files, options, sum(files));
}

/** 2 where a file could not be read, 1 where there are errors in tables, else 0. */
export function exitStatus({ files, across }: Report): ExitStatus {
  if (files.some((file) => file.error !== null)) return 2;
  const findings = [...files.flatMap((file) => file.findings), ...across.map(({ finding }) => finding)];
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
