/** Texts in quotes say nothing of what a formula refers to; names of sheets in quotes do. */
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** [1]资金!B2, 'D:\[资金.xlsx]资金'!B2, 资金表[金额], 表1[[#Totals],[金额]], 一月:三月!B2. */
const BEYOND = /\[|'[^']*:[^']*'!|[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!/u;

/** A text in which a line ends: the engine makes a blank of that. */
const TEXT_WITH_BREAK = /"(?:[^"\n]|"")*\n(?:[^"]|"")*"/;

/**
 * True for a formula that the engine is known to calculate otherwise than Excel: it looks into other workbooks, into tables or
 * through several sheets, or has a line break in a text.
 */
export const isBeyondEngine = (formula: string) =>
  BEYOND.test(withoutTexts(formula)) || TEXT_WITH_BREAK.test(formula);

const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN)\(/i;

/** True for a formula that Excel calculates anew each time that a workbook is opened. */
export const isVolatile = (formula: string) => VOLATILE.test(withoutTexts(formula));

/** Functions that the engine calculates as Excel does: where their result is another than the file's, the file's is old. */
const PLAIN = new Set(
  (
    'SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT SUMPRODUCT SUBTOTAL ROUND ROUNDUP ROUNDDOWN INT ABS MOD ' +
    'IF AND OR NOT SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF VLOOKUP HLOOKUP INDEX MATCH ROW ROWS COLUMN COLUMNS ' +
    'LEN LEFT RIGHT MID CONCATENATE TRIM TODAY NOW RAND RANDBETWEEN'
  ).split(' '),
);

/** True where all functions of a formula are such that the engine's result can be relied on. */
export function isPlainFormula(formula: string): boolean {
  const functions = withoutTexts(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu);
  return [...functions].every(([, name = '']) => PLAIN.has(name.toUpperCase()));
}

/** What a formula says, whichever cells it refers to. */
export const formulaKey = (formula: string) => formula.replace(/^=/, '').replace(/\$?[A-Z]{0,3}\$?\d+/g, '#');
