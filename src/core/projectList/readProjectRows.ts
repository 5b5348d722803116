import { compare, type Decimal } from '../money/decimal';
import { convert, moneyUnitOf, type MoneyUnit } from '../money/unit';
import type { ProjectDraft, TableStandard } from '../standards/TableStandard';
import { readAmount } from '../value/readAmount';
import { findHead, type ListColumn } from './listColumns';
import type { ListRow } from './pastedRows';
import { isBesideList, isNote, isSum } from './rowsBeside';

/** Something in the list that was not understood, or is not taken, to be said before anything is written. */
export interface ListProblem {
  readonly line: number;
  /**
   * no-name: the row has no project's name; not-amount: `text` stands in a column of amounts and is none (it is written as
   * it stands); more-columns: `text` stands beside the name in a list without heads, and nobody knows what it is; sum: the
   * row adds up others; note: the row is a title or a remark; same-project: name and unit stand in a row above, too; large:
   * an amount without a unit that would be more than ten billion 元; no-name-column: the list is one of units alone.
   */
  readonly kind:
    'no-name' | 'not-amount' | 'more-columns' | 'sum' | 'note' | 'same-project' | 'large' | 'no-name-column';
  readonly text: string;
}

export interface ProjectRows {
  /** Of a list of units alone each has its unit and no name. */
  readonly projects: readonly ProjectDraft[];
  /** Rows of a list without heads that are left out because they say the same as one above. */
  readonly repeated: number;
  /** Heads of columns that are none of a table's fields. */
  readonly unused: readonly string[];
  readonly problems: readonly ListProblem[];
  /** Whether a row names the columns. */
  readonly hasHead: boolean;
  /** Whether the unit of every amount is named: in its cell, its row, its head or above the list. */
  readonly unitStated: boolean;
}

type Draft = { -readonly [Key in keyof ProjectDraft]: ProjectDraft[Key] };

/** No project of an office has a million 万元; who has written 元 without saying so may have. */
const LARGE = '1000000' as Decimal;

/** Reads amounts into the unit of the form, and remembers whether each names its own. */
class Amounts {
  unitStated = true;

  constructor(
    private readonly formUnit: MoneyUnit,
    private readonly problems: ListProblem[],
  ) {}

  /** The amount in the unit of the form; undefined for a blank and a dash, null where the text is no amount. */
  read(text: string, unit: MoneyUnit | null, line: number): string | null | undefined {
    const reading = readAmount({ value: text, text }, unit ?? this.formUnit);
    if (reading.state === 'blank') return undefined;
    if (reading.amount === null) return null;
    const amount = convert(reading.amount, reading.unit, this.formUnit);
    if (unit === null && !/[元万亿]/.test(text)) {
      this.unitStated = false;
      if (compare(amount, LARGE) >= 0) this.problems.push({ line, kind: 'large', text });
    }
    return amount;
  }

  /** The same; a text that is no amount is told, and written as it stands. */
  readOrKeep(text: string, unit: MoneyUnit | null, line: number): string | undefined {
    const amount: string | null | undefined = this.read(text, unit, line);
    if (amount === null) this.problems.push({ line, kind: 'not-amount', text });
    return amount === null ? text : amount;
  }
}

/** 1、 2. (3) ④ before a name; "1.5万亩…" has no such number. */
const LIST_NUMBER = /^(?:[（(][\d０-９]{1,3}[)）]|[\d０-９]{1,3}(?:[、)）]|[.．](?![\d０-９]))|[①-⑳])\s*/u;
const ONLY_DIGITS = /^[\d\s.,，]*$/u;

/** A list without heads: the name is the first cell that is no mere number, an amount may stand behind it. */
function withoutHead(
  { line, cells }: ListRow,
  amounts: Amounts,
  problems: ListProblem[],
): ProjectDraft | null {
  const filled = cells.map((cell) => cell.trim());
  const at =
    filled.filter((cell) => cell !== '').length === 1
      ? filled.findIndex((cell) => cell !== '')
      : filled.findIndex((cell) => !ONLY_DIGITS.test(cell));
  const name = (filled[at] ?? '').replace(LIST_NUMBER, '').replace(/\s+/gu, ' ').trim();
  if (name === '') {
    problems.push({ line, kind: 'no-name', text: filled.join(' ').trim() });
    return null;
  }
  let total: string | null = null;
  for (const cell of filled.slice(at + 1).filter((each) => each !== '')) {
    const amount: string | null | undefined = total === null ? amounts.read(cell, null, line) : null;
    if (amount === null) problems.push({ line, kind: 'more-columns', text: cell });
    else if (amount !== undefined) total = amount;
  }
  return total === null ? { name } : { name, total };
}

const hasNames = (columns: readonly ListColumn[]): boolean => columns.some(({ field }) => field === 'name');

function withHead(
  { line, cells }: ListRow,
  columns: readonly ListColumn[],
  amounts: Amounts,
  problems: ListProblem[],
): ProjectDraft | null {
  const draft: Draft = {};
  const parts: (string | undefined)[] = [];
  const cellOf = (index: number): string => (cells[index] ?? '').trim();
  const ofRow = moneyUnitOf(cellOf(columns.findIndex(({ field }) => field === 'moneyUnit')));
  columns.forEach(({ field, unit }, index) => {
    const cell = cellOf(index);
    if (cell === '' || field === null || field === 'moneyUnit') return;
    if (typeof field !== 'number' && field !== 'total') {
      draft[field] = cell;
      return;
    }
    const amount = amounts.readOrKeep(cell, ofRow ?? unit, line);
    if (amount === undefined) return;
    if (field === 'total') draft.total = amount;
    else parts[field] = amount;
  });
  const { name, implementingUnit, department } = draft;
  if ((hasNames(columns) ? name : (implementingUnit ?? department)) === undefined) {
    problems.push({ line, kind: 'no-name', text: cells.join(' ').trim() });
    return null;
  }
  return parts.length > 0 ? { ...draft, parts: Array.from(parts) } : draft;
}

/** The drafts without those that say what one above says, in a list without heads; of others of one name and unit it is told. */
function distinct(
  read: readonly { readonly line: number; readonly draft: ProjectDraft }[],
  hasHead: boolean,
  problems: ListProblem[],
): ProjectDraft[] {
  const whole = new Set<string>();
  const named = new Set<string>();
  return read.flatMap(({ line, draft }) => {
    const all = JSON.stringify(draft);
    if (!hasHead && whole.has(all)) return [];
    const key = JSON.stringify([draft.name, draft.implementingUnit, draft.department]);
    if (named.has(key)) problems.push({ line, kind: 'same-project', text: draft.name ?? '' });
    whole.add(all);
    named.add(key);
    return [draft];
  });
}

/**
 * Reads a list of projects: heads with 项目名称 and any of the other columns, below titles or not; or names alone, or names and
 * amounts. Amounts are brought to the unit of the form, from the one that cell, head or title names. What is not understood, and
 * what is not taken, is in `problems` and `unused`, for the person to see before anything is written.
 */
export function readProjectRows(rows: readonly ListRow[], standard: TableStandard): ProjectRows {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const head = findHead(filled, standard);
  const problems: ListProblem[] = [];
  const amounts = new Amounts(standard.fundingUnit, problems);
  if (head && !hasNames(head.columns)) {
    problems.push({ line: filled[head.below - 1]?.line ?? 1, kind: 'no-name-column', text: '' });
  }
  const read = filled.slice(head?.below ?? 0).flatMap((row, index) => {
    const { line, cells } = row;
    if (head && isBesideList(cells, head.columns)) return [];
    const kind = isSum(cells) ? 'sum' : isNote(cells, head !== null, index === 0) ? 'note' : null;
    if (kind !== null) {
      problems.push({ line, kind, text: cells.join(' ').replace(/\s+/g, ' ').trim() });
      return [];
    }
    const draft = head ? withHead(row, head.columns, amounts, problems) : withoutHead(row, amounts, problems);
    return draft === null ? [] : [{ line, draft }];
  });
  const projects = distinct(read, head !== null, problems);
  return {
    projects,
    repeated: read.length - projects.length,
    unused: (head?.columns ?? [])
      .filter(({ head: text, field }) => text !== '' && field === null)
      .map(({ head: text }) => text),
    problems: problems.sort((a, b) => a.line - b.line),
    hasHead: head !== null,
    unitStated: amounts.unitStated,
  };
}
