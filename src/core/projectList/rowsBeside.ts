import type { ListColumn } from './listColumns';

const bare = (cell: string): string => cell.replace(/[\s\u3000]/g, '');

/** 合计, 总 计, 本页小计, 县公路局小计, 合计：3个. */
const SUM = /^[（(]?[^，。；]{0,20}(?:合计|总计|小计|共计)[)）]?(?:[：:].*)?$/;

/** Whether a row adds up others: the first of its cells that is a text says so. */
export function isSum(cells: readonly string[]): boolean {
  return SUM.test(cells.map(bare).find((cell) => cell !== '' && !/^[\d.,，]+$/.test(cell)) ?? '');
}

/** What people write below a list, and above one without heads. */
const REMARK =
  /^(?:注|备注|说明|附注|填表说明|填报说明|填表人|制表人|制表|填报人|审核人?|复核人?|经办人|联系人|联系电话|单位负责人|负责人|财务负责人|填报单位|填报日期|制表日期|日期|编制单位)[0-9一二三四五]?[：:、.．]/;
const TITLE = /(?:表|清单|名单|明细|一览|统计|汇总)(?:[（(][^（()）]*[)）])?$/;

/** Whether a row is a remark, or the title of a list without heads. */
export function isNote(cells: readonly string[], hasHead: boolean, isFirst: boolean): boolean {
  const texts = cells.map(bare).filter((cell) => cell !== '');
  const [first = '', ...others] = texts;
  if (REMARK.test(first)) return true;
  if (others.length > 0) return false;
  return !hasHead && isFirst && (TITLE.test(first) || /^[（(]?(?:金额)?单位[：:]/.test(first));
}

/** Whether a row says nothing of its own: the heads once more at the top of a page, or the numbers of the columns. */
export function isBesideList(cells: readonly string[], columns: readonly ListColumn[]): boolean {
  const texts = cells.map(bare);
  const nameAt = columns.findIndex(({ field }) => field === 'name' || field === 'implementingUnit');
  if (texts[nameAt] === bare(columns[nameAt]?.head ?? '')) return true;
  const filled = texts.filter((cell) => cell !== '' && !/^[栏行]次$/.test(cell));
  return filled.length > 2 && filled.every((cell, index) => cell === String(index + 1));
}
