import type { FoundFile } from '../system/findFiles';
import { UsageError } from '../system/Io';

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

/** 1/4 as people count. */
export function shardText({ index, count }: Shard): string {
  return `${String(index + 1)}/${String(count)}`;
}

/** That a result holds one share alone, as a sentence. */
export function shareAlone({ index, count }: Shard): string {
  return `这里只有分 ${String(count)} 份做的第 ${String(index + 1)} 份，合计不全。要合起来的，各份都存成 .jsonl，再用 jxmb totals 汇总。`;
}

/** What the shares of a folder lack to be all of it, as a sentence; null where nothing is missing, or none is a share. */
export function missingShares(shards: readonly Shard[]): string | null {
  for (const { count } of shards) {
    const there = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
    const missing = Array.from({ length: count }, (_, index) => index).filter((index) => !there.has(index));
    if (missing.length > 0)
      return `这些结果是分 ${String(count)} 份做的，还缺第 ${missing.map((index) => String(index + 1)).join('、')} 份，合计不全。`;
  }
  return null;
}

/**
 * The files of a share. Each belongs to one share by its place in the folder alone: where the folder lies on the machine, what
 * else lies in it, and in what order it is found, makes no difference.
 */
export function ofShard(files: readonly FoundFile[], shard: Shard | null): readonly FoundFile[] {
  if (shard === null) return files;
  return files.filter(({ below }) => numberOf(below) % shard.count === shard.index);
}

/** FNV-1a, stirred so that names that differ in their end alone spread. A Mac takes letters and their accents apart. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of name.normalize()) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
