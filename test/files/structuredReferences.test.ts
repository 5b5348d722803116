import { renameColumns, withWholeReferences } from '../../src/files/xlsx/structuredReferences';

const RENAMED: Readonly<Record<string, string>> = { 金额: '预算', "A#[1]'s": '项', 项目: '项目 名称' };
const rename = (formula: string) =>
  renameColumns(formula, (table, column) => (table === '资金' ? RENAMED[column] : undefined));

test.each([
  ['SUM(资金[金额])/2', 'SUM(资金[预算])/2'],
  ['资金[[金额]]+资金[[#Totals],[金额]]', '资金[[预算]]+资金[[#Totals],[预算]]'],
  ['SUM(资金[[#All],[项目]:[金额]])', 'SUM(资金[[#All],[项目 名称]:[预算]])'],
  ['资金[@金额]&资金[@项目]&资金[@[金额]]', '资金[@预算]&资金[@[项目 名称]]&资金[@[预算]]'],
  ["资金[A'#'['1']''s]+资金[金额]", '资金[项]+资金[预算]'],
  ['资金[项目]', '资金[[项目 名称]]'],
])('%s calls its columns by their new names', (formula, expected) => {
  expect(rename(formula)).toBe(expected);
});

test.each([
  'SUM(其他[金额])+资金2[金额]+小资金[金额]',
  'INDIRECT("资金[金额]")',
  "SUM(另一本.xlsx!资金[金额])+'另 一本.xlsx'!资金[金额]",
  "'资金[金额]'!A1+[1]金额!B2",
  '资金[#Headers]+资金[]+资金[[#Data]]',
  '资金[[金额',
])('%s stays as it is', (formula) => {
  expect(rename(formula)).toBe(formula);
});

test.each([
  ['[@金额]*2', '资金[[#This Row],[金额]]*2'],
  ['[@[金额 元]]+[@]', '资金[[#This Row],[金额 元]]+资金[#This Row]'],
  ['SUM([金额])', 'SUM(资金[金额])'],
  ['SUM([[#Totals],[金额]])', 'SUM(资金[[#Totals],[金额]])'],
  ['别的[@金额]', '别的[[#This Row],[金额]]'],
  ['别的[@[甲]:[乙]]', '别的[[#This Row],[甲]:[乙]]'],
])('%s, as typed in a table, is written in full', (typed, written) => {
  expect(withWholeReferences(typed, '资金')).toBe(written);
  expect(withWholeReferences(written, '资金')).toBe(written);
});

test.each(['[1]资金!B2', '\'[1]资 金\'!B2+"[@金额]"', '[另一本.xlsx]资金!B2', 'A1+B2'])(
  '%s names no column',
  (formula) => {
    expect(withWholeReferences(formula, '资金')).toBe(formula);
  },
);
