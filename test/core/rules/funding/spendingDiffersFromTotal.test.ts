import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';

const form = (total: string): string => `财政支出项目绩效目标申报表（2025年度）
 | | | 单位：万元
项目名称 | 工会专项业务
项目总预算 | 67.56 | 项目当年预算 | 67.56
项目资金来源 | 来源项目 | 金额
 | 合计 | 67.56
 | 一般公共预算财政拨款 | 67.56
 | 其他资金 | 0
项目支出预算及测算依据 | 项目支出明细 | 金额 | 测算依据及说明
 | 合计 | ${total}
 | 1.商品服务支出 | 72
年度目标 | 做好服务`;

function spending(total: string): string[] {
  return checkTables(recognise(gridOf(rowsOf(form(total)))))
    .filter(({ rule }) => rule === 'funding/spending-differs-from-total')
    .map(({ cell, params }) => `${toA1(cell)} ${params.spent} ${params.total} ${params.difference}`);
}

describe('funding/spending-differs-from-total', () => {
  it('finds the 合计 of the spending that is not the budget, at its cell', () => {
    expect(spending('75.56')).toEqual(['C10 75.56 67.56 8']);
    expect(spending('60万元')).toEqual(['C10 60 67.56 7.56']);
  });
  it('is content where both are equal, or nothing is filled in', () => {
    expect(spending('67.56')).toEqual([]);
    expect(spending('')).toEqual([]);
  });
});
