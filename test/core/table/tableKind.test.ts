import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableKind } from '../../../src/core/glossary/form';
import { recognise, recogniseAll } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { gridOf, rowsOf } from '../../support/gridOf';

const fixtures = join(__dirname, '../../fixtures');

/** The real forms that state no target alone, as a person sorts them; all others are target forms. */
const OTHERS: Readonly<Record<string, TableKind>> = {
  '03-部门自评表': 'self-evaluation',
  '09-马铃薯自评表': 'self-evaluation',
  '19-星号自评表': 'self-evaluation',
  '21-区域绩效目标表': 'region-allocation',
  '23-县级专项': 'self-evaluation',
  '27-转移支付自评表': 'self-evaluation',
  '29-无标题转移支付': 'self-evaluation',
  '33-林业草原': 'region-allocation',
  '37-必填硬性指标': 'self-evaluation',
  '75-无表头': 'self-evaluation',
  '77-债券资金': 'self-evaluation',
  '81-示范园自评': 'self-evaluation',
  云南自评两行表头: 'self-evaluation',
  小项合成一项: 'self-evaluation',
  指标方向写大于等于: 'self-evaluation',
  标题下一行盖章: 'self-evaluation',
  自评实际完成: 'self-evaluation',
  计划完成值: 'self-evaluation',
  调整前后各占一行: 'adjustment',
  调整前和调整后: 'adjustment',
  资金管理情况: 'self-evaluation',
  运行监控: 'monitoring',
  预算数和执行数两行: 'self-evaluation',
};

const folder = join(fixtures, 'tables');

describe('the kind of a form', () => {
  const read = readdirSync(folder).flatMap((file) => {
    const [sheet = ''] = readFileSync(join(folder, file), 'utf8').split('\n=====\n');
    const name = file.replace('.txt', '');
    return recognise(gridOf(rowsOf(sheet), name)).map(({ kind }) => ({ name, kind }));
  });

  it.each(read)('$name is $kind', ({ name, kind }) => {
    expect(kind).toBe(OTHERS[name] ?? 'target');
  });

  it.each<[string, TableKind]>([
    ['target-same.xlsx', 'target'],
    ['monitor-same.xlsx', 'monitoring'],
    ['selfeval.xlsx', 'self-evaluation'],
    ['t14.xlsx', 'self-evaluation'],
    ['t19.xlsx', 'target'],
    ['t24.xlsx', 'region-allocation'],
  ])('%s is a form of %s', async (name, kind) => {
    const tables = recogniseAll(await readWorkbook(readFileSync(join(fixtures, 'sums', name)), name));
    expect(new Set(tables.map((table) => table.kind))).toEqual(new Set([kind]));
  });

  it.each<[string, TableKind]>([
    ['2025年度项目支出绩效运行跟踪监控表', 'monitoring'],
    ['项目支出绩效评价表', 'review'],
    ['专项资金分区域绩效目标表', 'region-allocation'],
    ['中期绩效目标表', 'mid-term'],
    ['项目支出绩效目标申报表', 'target'],
  ])('%s', (title, kind) => {
    const rows = [[title], ['项目名称', '道路养护'], ['年度资金总额', '20'], ['年度目标', '做好养护']];
    expect(recognise(gridOf(rows))[0]?.kind).toBe(kind);
  });

  it('tells a form without a title by the heads of its columns', () => {
    const heads = (value: string, ...more: string[]) => [
      ['项目名称', '道路养护'],
      ['一级指标', '二级指标', '三级指标', value, ...more],
      ['产出指标', '数量指标', '养护里程', '≥5公里', '6公里', '10'],
    ];
    const kindOf = (rows: string[][]) => recognise(gridOf(rows))[0]?.kind;
    expect(kindOf(heads('年度指标值', '实际完成值', '得分'))).toBe('self-evaluation');
    expect(kindOf(heads('年度指标值', '1-7月执行情况', '全年预计完成情况'))).toBe('monitoring');
    expect(kindOf(heads('年度指标值', '上年实际完成值', '备注'))).toBe('target');
  });
});
