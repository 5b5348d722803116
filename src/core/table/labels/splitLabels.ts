import { compact } from './normalise';

/** Labels of the head that are found split over neighbouring cells: 项目 | 名称, 主 | 管 | 部 | 门. */
const SPLIT = new Set(
  '项目名称 项目属性 项目类型 项目类别 项目性质 项目期 项目期限 项目周期 项目起止时间 主管部门 主管部门及代码 实施单位 项目实施单位 实施期限 预算单位 填报单位 年度目标 年度总体目标 年度绩效目标 总体目标'.split(
    ' ',
  ),
);
const FIRST_CHARACTERS = new Set([...SPLIT].map((label) => label.charCodeAt(0)));

const LONGEST_PIECE = 4;
/** Most texts that begin as a label does are whole ones of four characters. */
const LONGEST_FIRST_PIECE = 3;
const LONGEST_LABEL = Math.max(...[...SPLIT].map((label) => label.length));
const SHORTEST_NAME = 4;

/** Whether a text may be the first piece of a split label; asked for every cell, so it looks at little. */
export function mayBeSplit(text: string): boolean {
  return text.length <= LONGEST_FIRST_PIECE && FIRST_CHARACTERS.has(text.charCodeAt(0));
}

/**
 * How many of the texts of a row, from the first on, are pieces of one label; 1 where the first stands for itself.
 */
export function piecesOfLabel(texts: readonly string[]): number {
  let whole = '';
  let found = 1;
  for (let count = 1; count <= texts.length; count++) {
    const piece = compact(texts[count - 1] ?? '').replace(/:$/, '');
    if (piece.length > LONGEST_PIECE || whole.length + piece.length > LONGEST_LABEL) break;
    whole += piece;
    if (count > 1 && SPLIT.has(whole) && !isListHeader(whole, texts[count])) found = count;
  }
  return found;
}

/** 项目 | 名称 | 规格 | 数量 head the columns of a list: no project's name is as short as they are. */
function isListHeader(label: string, next: string | undefined): boolean {
  return label === '项目名称' && next !== undefined && next.trim().length < SHORTEST_NAME;
}
