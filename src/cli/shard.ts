import { UsageError } from './Io';

/** One of several machines that share a folder: the first of 4 is {index: 0, count: 4}. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads 1/4 as people count. Throws `UsageError`. */
export function shardOf(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index) - 1, count: Number(count) };
  if (shard.index < 0 || shard.index >= shard.count) {
    throw new UsageError(
      `--shard 要写成“第几份/共几份”，例如 4 台机器的第一台写 --shard 1/4，现在是“${text}”。`,
    );
  }
  return shard;
}

/**
 * The paths of a share. Each path belongs to one share by itself alone: what else lies in the folder, and in what order
 * it is found, makes no difference.
 */
export function ofShard(paths: readonly string[], shard: Shard | null): readonly string[] {
  if (shard === null) return paths;
  return paths.filter((name) => numberOf(name) % shard.count === shard.index);
}

/** FNV-1a of the path, with / on every system, and stirred so that names that differ in their end alone spread. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of name.replaceAll('\\', '/'))
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
