import { chmod, mkdir, open, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './errors';
import { reasonOf } from './fileSystem';
import { UsageError } from './Io';

type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/**
 * Writes a file and its folder; leaves a file that is there alone unless `force`. Where it fails, everything is as it
 * was: no folder made, no file begun, and an older result still whole. Throws `UsageError`.
 */
export async function writeOutput(name: string, content: Content, force: boolean): Promise<void> {
  const made: string[] = [];
  try {
    const old = await lookAt(name);
    if (old?.isDirectory() === true) throw problem(name, '它是文件夹，请写文件名');
    if (old && !force) throw problem(name, '它已经存在，没有覆盖。要覆盖请加 --force');
    if (old?.isFile() === true) await replace(await realpath(name), old.mode, content);
    // A device or a pipe: it was there before and stays.
    else if (old) await writeFile(name, content);
    else {
      await makeFolder(path.dirname(path.resolve(name)), made);
      await writeNew(name, content);
    }
  } catch (error) {
    for (const folder of made.reverse()) await rmdir(folder).catch(() => undefined);
    if (error instanceof UsageError || codeOf(error) === '') throw error;
    throw problem(name, outputReasons[codeOf(error)] ?? reasonOf(error), error);
  }
}

/** What means something else here than where a file is read. */
const outputReasons: Readonly<Record<string, string>> = {
  ENOENT: '这里不能新建文件或文件夹',
  EEXIST: '它已经存在，没有覆盖',
  EISDIR: '它是文件夹，请写文件名',
};

function problem(name: string, reason: string, cause?: unknown): UsageError {
  return new UsageError(`“${name}”：${reason}。`, { cause });
}

async function lookAt(name: string) {
  try {
    return await stat(name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Makes a folder and those above it, and names them in `made`. Node's own `recursive` tries for ever where a folder is
 * said to be missing though the one above is there, as in /proc.
 */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  const there = await lookAt(folder);
  if (there?.isDirectory() === true) return;
  if (there) throw problem(folder, '它是文件，不是文件夹');
  await makeFolder(path.dirname(folder), made);
  await mkdir(folder);
  made.push(folder);
}

async function writeNew(name: string, content: Content): Promise<void> {
  const file = await open(name, 'wx');
  try {
    await writeFile(file, content);
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(name, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes beside the old file and then takes its place; who may read and write it stays. */
async function replace(name: string, mode: number, content: Content): Promise<void> {
  // Tells of a file that is locked or may not be written, before anything is made.
  await (await open(name, 'r+')).close();
  const beside = path.join(path.dirname(name), `.jxmb-${process.pid}.tmp`);
  await writeNew(beside, content);
  try {
    await chmod(beside, mode);
    await rename(beside, name);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
