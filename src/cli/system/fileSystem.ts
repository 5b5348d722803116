import { statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
  EROFS: '磁盘是只读的',
  EFBIG: '文件太大，这个磁盘存不下',
  EDQUOT: '可用的磁盘空间已用完',
  EIO: '磁盘读写出错',
  EINVAL: '这个名称不能用',
  ELOOP: '链接互相指来指去，找不到文件',
};

/** What the file system complains of, in words. */
export function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? messageOf(error);
}

/** The same as a sentence that names the file. */
export function fileSystemMessage(name: string, error: unknown): string {
  return `“${name}”：${reasonOf(error)}。`;
}

/** Null where nothing can be seen, for whatever reason (a link in a circle, no permission): whoever reads it will tell. */
export function statOrNull(name: string): Stats | null {
  try {
    return statSync(name);
  } catch {
    return null;
  }
}

/** Throws `UsageError` where the file cannot be read. */
export async function readInput(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
}
