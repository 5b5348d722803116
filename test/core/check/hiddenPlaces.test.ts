import { checkTables } from '../../../src/core/check/check';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { recogniseAll } from '../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../src/core/words/index';
import { gridOf, rowsOf } from '../../support/gridOf';

const FORM = `项目支出绩效目标表（2025年度）
项目名称 | 河道看护
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 巡查次数 | 48
产出指标 | 质量指标 | 隐患处置率 | 95%`;

type Hidden = Pick<SheetGrid, 'visibility' | 'hiddenRows' | 'hiddenColumns'>;

/** What is said at D4 and D5, behind the sentence itself. */
function told(hidden: Hidden, locale: 'zh-CN' | 'en-US' = 'zh-CN'): string[] {
  return checkTables(recogniseAll([{ ...gridOf(rowsOf(FORM), '看护费'), ...hidden }]))
    .filter(({ cell }) => cell.column === 3)
    .map((finding) => /[（ ][^（]*$/.exec(findingMessage(finding, wordsFor(locale)))?.[0] ?? '');
}

const sentences = (hidden: Hidden): string[] => told(hidden).map((text) => (/隐藏/.test(text) ? text : ''));

it('says of a finding in a hidden row which row to show, and of its neighbour nothing', () => {
  expect(sentences({ hiddenRows: [{ first: 3, last: 3 }] })).toEqual([
    '（第 4 行是隐藏的，取消隐藏才能看到。）',
    '',
  ]);
});

it('says of a hidden column which one', () => {
  const told = '（D 列是隐藏的，取消隐藏才能看到。）';
  expect(sentences({ hiddenColumns: [{ first: 2, last: 4 }] })).toEqual([told, told]);
});

it('says of a hidden sheet its name, and no more of its rows', () => {
  const told = '（工作表“看护费”是隐藏的。）';
  const hiddenRows = [{ first: 3, last: 3 }];
  expect(sentences({ visibility: 'hidden', hiddenRows })).toEqual([told, told]);
  expect(sentences({ visibility: 'veryHidden' })).toEqual([told, told]);
});

it('says nothing of it where all is seen', () => {
  expect(sentences({})).toEqual(['', '']);
});

it('says it in English, too', () => {
  expect(told({ hiddenRows: [{ first: 3, last: 3 }] }, 'en-US')[0]).toContain('cell.)');
});
