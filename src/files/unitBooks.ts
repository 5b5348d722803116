import type { Report } from '../core/report/Report';
import { reportWords } from '../core/report/reportWords';
import { issuesByUnit, marksOf, unitIssuesPlan } from '../core/report/unitIssues';
import type { Words } from '../core/words/index';
import { markCells } from './marked/markCells';
import { writeWorkbook } from './writeWorkbook';

/** A file that goes back to a unit. */
export interface UnitFile {
  /** With a folder for each unit where more than one file goes to it: 区人大/问题清单.xlsx */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Hands over a checked file as it was; null where it is no longer at hand. */
export type OriginalFile = (path: string) => Promise<Uint8Array | null>;

/**
 * 问题清单 for each unit, a workbook each; with `original`, beside it copies of the unit's own files in which the cells are
 * marked. Files that can't be written to the letter (.xls, .et, .ods) get no copy.
 */
export async function unitBooks(
  report: Report,
  words: Words,
  original: OriginalFile | null,
): Promise<UnitFile[]> {
  const taken = new Set<string>();
  const books: UnitFile[] = [];
  for (const unit of issuesByUnit(report, words)) {
    const name = freeName(safeName(unit.unit ?? reportWords.noUnitName), taken);
    const list = await writeWorkbook([unitIssuesPlan(unit)]);
    if (original === null) {
      books.push({ name: `${reportWords.issueList}（${name}）.xlsx`, content: list });
      continue;
    }
    books.push({ name: `${name}/${reportWords.issueList}.xlsx`, content: list });
    const copies = new Set<string>();
    for (const path of unit.paths) {
      const file = report.files.find((one) => one.path === path);
      const marks = file ? marksOf(file, unit.unit, report, words) : [];
      const bytes = marks.length > 0 && canBeMarked(path) ? await original(path) : null;
      if (!bytes) continue;
      const [, base = path, ending = ''] = /([^/\\]*?)(\.\w+)$/.exec(path) ?? [];
      const copy = freeName(`${base}（标记）`, copies) + ending;
      books.push({ name: `${name}/${copy}`, content: markCells(bytes, marks) });
    }
  }
  return books;
}

function canBeMarked(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}

/** A name as every system takes it for a file's. */
function safeName(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 60);
  return safe === '' ? reportWords.noUnitName : safe;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${String(number)})`;
  taken.add(free.toLowerCase());
  return free;
}
