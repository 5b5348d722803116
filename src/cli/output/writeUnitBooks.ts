import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../core/report/Report';
import { wordsFor } from '../../core/words/index';
import { unitBooks } from '../../files/unitBooks';
import type { Io } from '../system/Io';
import { writeOutput } from '../system/writeOutput';

/** Writes 问题清单 of each unit into a folder, with marked copies of its files where they are wanted. Throws `UsageError`. */
export async function writeUnitBooks(
  folder: string,
  report: Report,
  { marked, force }: { readonly marked: boolean; readonly force: boolean },
  io: Io,
): Promise<void> {
  const original = async (name: string) => new Uint8Array(await readFile(name));
  const books = await unitBooks(report, wordsFor('zh-CN'), marked ? original : null);
  for (const { name, content } of books) await writeOutput(path.join(folder, name), content, force);
  io.err(`已存到 ${folder}：${books.length} 个文件\n`);
}
