import { toA1, type CellAddress } from '../../core/grid/address';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A cell with its lines on the way. */
export interface AskedEdges {
  readonly cell: CellAddress;
  readonly borders: readonly Excel.RangeBorder[];
}

/** A cell with its looks and its validation on the way. */
export interface AskedLook extends AskedEdges {
  readonly format: Excel.RangeFormat;
  readonly fill: Excel.RangeFill;
  readonly font: Excel.RangeFont;
  readonly validation: Excel.DataValidation;
  readonly protection: Excel.FormatProtection;
}

/** Queues the question which lines a cell has. */
export function askEdges(sheet: Excel.Worksheet, cell: CellAddress): AskedEdges {
  const { format } = sheet.getRange(toA1(cell));
  const borders = EDGES.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load('style,weight,color');
    return border;
  });
  return { cell, borders };
}

/** Queues that a cell's lines are drawn as they were; lines that it had not are left to the cells beside it. */
export function putBackEdges(sheet: Excel.Worksheet, { cell, borders }: AskedEdges): void {
  const { format } = sheet.getRange(toA1(cell));
  borders.forEach(({ style, weight, color }, index) => {
    const edge = EDGES[index];
    if (!edge || style === Excel.BorderLineStyle.none) return;
    Object.assign(format.borders.getItem(edge), { style, weight, color });
  });
}

/** Queues the question how a cell looks and what it asks for, so that `putBackLook` can make it so again. */
export function askLook(sheet: Excel.Worksheet, cell: CellAddress): AskedLook {
  const range = sheet.getRange(toA1(cell));
  const { format, dataValidation: validation } = range;
  const { fill, font, protection } = format;
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  fill.load('color,pattern');
  font.load('name,size,bold,italic,strikethrough,underline,color');
  protection.load('locked');
  validation.load('type,rule,prompt,errorAlert,ignoreBlanks');
  return { ...askEdges(sheet, cell), format, fill, font, validation, protection };
}

/** Queues that a cell looks as it did when it was asked about; in any later exchange. */
export function putBackLook(sheet: Excel.Worksheet, asked: AskedLook): void {
  const { format, dataValidation } = sheet.getRange(toA1(asked.cell));
  const { fill: fillNow, font: fontNow } = format;
  const { horizontalAlignment, verticalAlignment, wrapText } = asked.format;
  Object.assign(format, { horizontalAlignment, verticalAlignment, wrapText });
  const { name, size, bold, italic, strikethrough, underline, color } = asked.font;
  format.protection.locked = asked.protection.locked;
  Object.assign(fontNow, { name, size, bold, italic, strikethrough, underline, color });
  if (asked.fill.pattern === Excel.FillPattern.none) fillNow.clear();
  else fillNow.color = asked.fill.color;
  asked.borders.forEach(({ style }, index) => {
    const edge = EDGES[index];
    if (edge && style === Excel.BorderLineStyle.none) format.borders.getItem(edge).style = style;
  });
  putBackEdges(sheet, asked);
  putBackValidation(dataValidation, asked.validation);
}

function putBackValidation(now: Excel.DataValidation, was: Excel.DataValidation): void {
  const { type, rule, prompt, errorAlert, ignoreBlanks } = was;
  now.clear();
  const isAny = type === Excel.DataValidationType.none;
  // A rule that Excel can't tell of one cell is none that it could have been given by us.
  if (!isAny) {
    now.rule = rule;
    now.ignoreBlanks = ignoreBlanks;
    now.errorAlert = errorAlert;
  }
  if (prompt.message !== '' || prompt.title !== '') now.prompt = prompt;
}
