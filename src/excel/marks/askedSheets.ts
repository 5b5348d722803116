import type { CellAddress } from '../../core/grid/address';
import { askEach } from '../exchange/askEach';
import { askNotes, hasNotes, type AskedNotes } from './markNotes';
import { askPrompt, type AskedPrompt } from './markPrompts';
import { askLock } from '../exchange/sheetLock';

/** A sheet on which marks may stand, with what it bears on its way. */
export interface AskedSheet {
  readonly key: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  /** Where the formats can't be listed: how many there are. */
  readonly count: OfficeExtension.ClientResult<number> | null;
  readonly notes: AskedNotes | null;
}

/** A sheet, or one of its cells: a list of thousands of rows does not go into one question. */
type Question = { readonly key: string; readonly cell: CellAddress | null };

/** The first exchange: the sheets, null where Excel can't tell about one, and what stands beside the cells, by their keys. */
export async function askSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
  cellsOf: (key: string) => readonly CellAddress[],
): Promise<{ answers: (AskedSheet | null)[]; prompts: Map<string, AskedPrompt[]> }> {
  const questions = keys.flatMap((key): Question[] => [
    { key, cell: null },
    ...cellsOf(key).map((cell) => ({ key, cell })),
  ]);
  const { worksheets } = context.workbook;
  const sheets = new Map(keys.map((key) => [key, worksheets.getItemOrNullObject(key)]));
  const asked = await askEach(context, questions, ({ key, cell }, isLast) => {
    const sheet = sheets.get(key) ?? worksheets.getItemOrNullObject(key);
    return cell ? askPrompt(sheet, cell) : askSheet(sheet, key, isLast);
  });
  const answers: (AskedSheet | null)[] = [];
  const prompts = new Map<string, AskedPrompt[]>(keys.map((key) => [key, []]));
  questions.forEach(({ key, cell }, index) => {
    const answer = asked[index] ?? null;
    if (answer && 'cell' in answer) prompts.get(key)?.push(answer);
    else if (!cell) answers.push(answer);
  });
  return { answers, prompts };
}

function askSheet(sheet: Excel.Worksheet, key: string, isLast: boolean): AskedSheet {
  sheet.load('name');
  askLock(sheet);
  const formats = sheet.getRange().conditionalFormats;
  if (!isLast) formats.load('items/id');
  return {
    key,
    sheet,
    formats,
    count: isLast ? formats.getCount() : null,
    notes: hasNotes() && !isLast ? askNotes(sheet) : null,
  };
}
