import type { WriteSheet } from 'hucre/xlsx';
import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { PageLayout } from '../../host/workbook/page';
import { originOf } from '../sheet/extras';
import { addNotes, cellsToWrite, rememberedFormats } from './cellsToWrite';
import { mergesOfFile, movedMerge } from '../sheet/merges';
import { withWholeReferences } from '../../../files/xlsx/structuredReferences';
import { intersection } from '../../host/workbook/areas';
import { followedArea } from './movedTable';
import { tablesOf } from '../sheet/tables';
import { writtenFormula } from '../sheet/writtenFormula';
import { pageFromHost } from '../sheet/pages';
import { columnsElement, rowAttributes, type FormatNumber } from '../sheet/rowsAndColumns';
import { formatOf } from './savedFormats';
import { compareSheet, styleIn, type SheetComparison, type SheetToSave } from './SheetComparison';

/** A sheet on its way into the file: what the writer is to write of it, and what `finishSheet` makes of that. */
export interface PreparedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly page: PageLayout;
  /** The page set-up that the file gave it; null for a new sheet. */
  readonly pageOfFile: PageLayout | null;
  /** The id of the file's sheet that it is, or is a copy of; undefined for a new one. */
  readonly origin: string | undefined;
  /** Its number in the file; null for a new one. */
  readonly fileIndex: number | null;
  readonly sheet: Omit<WriteSheet, 'name' | 'rows'>;
  readonly compared: SheetComparison;
  /** What of the cells the writer does not know: references to the workbook's metadata, texts with looks. */
  readonly metadata: ReturnType<typeof cellsToWrite>['metadata'];
  readonly words: ReturnType<typeof cellsToWrite>['words'];
}

export function prepareSheet(saved: SheetToSave): PreparedSheet {
  const compared = compareSheet(saved);
  const { opened, data, id, sheet, extras, before, notes, notesBefore, notesChanged } = compared;
  const styleOf = (style: ICellData['s']) => styleIn(data, style);
  const { dateSystem } = opened.read;
  const { cells, metadata, words } = cellsToWrite(sheet, rememberedFormats(opened, styleOf), {
    dateSystem,
    styleOf,
    formulaOf: formulasOf(compared),
  });
  // What a data table names has moved without it.
  if (saved.moves.length > 0) for (const [cell, { at }] of words) if (at !== undefined) words.delete(cell);
  if (notesChanged) addNotes(cells, notes, notesBefore);
  collectLooks(compared);
  return {
    id,
    name: sheet.name ?? '',
    state: stateOf(compared),
    page: extras.page,
    pageOfFile: before?.page ?? null,
    origin: originOf(sheet),
    fileIndex: compared.fileIndex,
    sheet: { cells, ...mergesOf(compared), ...rulesOf(compared), ...frozenOf(sheet), ...pageOf(compared) },
    compared,
    metadata,
    words,
  };
}

/** How the formulas of a sheet are written: those of a table's cells may name its columns alone; the file's own stay as they were. */
function formulasOf({ opened, part, read, fileIndex, moves }: SheetComparison) {
  const tables = (fileIndex === null ? [] : tablesOf(opened.file, part)).flatMap((table) => {
    const area = table && followedArea(table, moves);
    return area ? [{ name: table.name, area }] : [];
  });
  let ofFile: ReadonlySet<string | undefined> | null = null;
  return (formula: string, row: number, column: number): string => {
    const cell = { top: row, bottom: row, left: column, right: column };
    const here = tables.find(({ area }) => intersection(area, cell))?.name;
    const written = writtenFormula(withWholeReferences(formula, here));
    if (written === formula) return formula;
    ofFile ??= new Set([...(read?.cells?.values() ?? [])].map((one) => one.formula));
    return ofFile.has(formula) ? formula : written;
  };
}

/** A sheet that the grid can't show stays as visible as it was in the file. */
function stateOf({ part, sheet, extras }: SheetComparison): PreparedSheet['state'] {
  if (part?.kind === 'other') return part.state;
  return sheet.hidden === 1 ? (extras.veryHidden ? 'veryHidden' : 'hidden') : 'visible';
}

function mergesOf({ sheet, read, moves }: SheetComparison): Pick<WriteSheet, 'merges'> {
  const { kept } = mergesOfFile(read);
  return {
    merges: [...(sheet.mergeData ?? []), ...kept.flatMap((merge) => movedMerge(merge, moves))].map(
      (range) => ({
        startRow: range.startRow,
        startCol: range.startColumn,
        endRow: range.endRow,
        endCol: range.endColumn,
      }),
    ),
  };
}

/** The conditional formats that the writer is to write, each with its place among all as its priority. */
function rulesOf({ formats }: SheetComparison): Pick<WriteSheet, 'conditionalRules'> {
  return {
    conditionalRules: (formats ?? []).flatMap((rule, index) =>
      'rule' in rule ? [{ ...rule.rule, priority: index + 1 }] : [],
    ),
  };
}

function frozenOf({ freeze }: Partial<IWorksheetData>): Pick<WriteSheet, 'freezePane'> {
  const frozen = { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
  return frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {};
}

/** The page set-up, where it is another than the file's. */
export function pageOf({ pageChanged, extras, read }: SheetComparison): Pick<WriteSheet, 'pageSetup'> {
  const page = pageChanged ? pageFromHost(extras.page, read?.pageSetup) : undefined;
  return page ? { pageSetup: page } : {};
}

/** Asks for the looks of all rows and columns once beforehand, so that the writer writes these, too. */
function collectLooks(compared: SheetComparison): void {
  const collect = formatOfLine(compared, (slot) => slot);
  rowAttributes(compared.sheet, collect);
  columnsElement(compared.sheet, [], collect);
}

/** The number of the format of a row or a column; `look` gives the one of a look by its place among `looks`. */
export function formatOfLine(
  { opened, data, looks }: SheetComparison,
  look: (slot: number) => number,
): FormatNumber {
  return (style, own) => {
    const wanted = formatOf(opened.styles, { style: styleIn(data, style), own, protection: undefined });
    return wanted ? look(looks.slotOf(wanted)) : 0;
  };
}
