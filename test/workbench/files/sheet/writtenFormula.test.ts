import { writtenFormula } from '../../../../src/workbench/files/sheet/writtenFormula';

test.each([
  ['IFS(A1>1,"甲",TRUE,"乙")', '_xlfn.IFS(A1>1,"甲",TRUE,"乙")'],
  ['textjoin("、",TRUE,A1:A3)&SUM(B1)', '_xlfn.TEXTJOIN("、",TRUE,A1:A3)&SUM(B1)'],
  ['SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['RANK.EQ(A1,A1:A9)+RANK(A1,A1:A9)', '_xlfn.RANK.EQ(A1,A1:A9)+RANK(A1,A1:A9)'],
  ['LET(x,E8,和,x+E9,和*x)', '_xlfn.LET(_xlpm.x,E8,_xlpm.和,_xlpm.x+E9,_xlpm.和*_xlpm.x)'],
  ['LAMBDA(a,b,MAX(a,{1,2},b))(E8,E9)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,MAX(_xlpm.a,{1,2},_xlpm.b))(E8,E9)'],
])('%s is written with the prefixes of a file, once', (typed, written) => {
  expect(writtenFormula(typed)).toBe(written);
  expect(writtenFormula(written)).toBe(written);
});

test.each(['"IFS("&A1', "'IFS(1)'!A1", '资金[IFS]', 'SUMIFS(A:A,B:B,"x")', 'IFS', 'MyIFS(1)', '表.IFS(1)'])(
  '%s has no newer function',
  (formula) => {
    expect(writtenFormula(formula)).toBe(formula);
  },
);
