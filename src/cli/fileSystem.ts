import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from './errors';
import { UsageError } from './Io';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '它是文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EBUSY: '它正被其他程序使用，请先关闭',
  EMFILE: '同时打开的文件太多',
  ENOSPC: '磁盘已满',
  ENAMETOOLONG: '文件名太长',
  EEXIST: '它已经存在，没有覆盖。要覆盖请加 --force',
  EROFS: '磁盘是只读的',
};

/** What the file system complains of, as a sentence that names the file. */
export function fileSystemMessage(name: string, error: unknown): string {
  return `“${name}”：${reasons[codeOf(error)] ?? messageOf(error)}。`;
}

/** Throws `UsageError` where the file cannot be read. */
export async function readInput(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
}

/** Writes a file and its folder; leaves a file that is there alone unless `force`. Throws `UsageError`. */
export async function writeOutput(
  name: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  force: boolean,
): Promise<void> {
  try {
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(name, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
}
