import type { Subject } from '../subject';

const chinese = {
  next: '接着填什么',
  progress: (done: number, all: number) => `已填 ${done} / ${all} 张`,
  nextIn: (project: string) => `接着填《${project}》：`,
  all: '看还差哪些',
  allDone: '必填的都填了。点“重新检查”，看看写得对不对。',
  untouched: '尚未填写',
  left: (count: number) => `还差 ${count} 处`,
  goal: '年度目标',
  symbols: '写到选中的格子：',
  insertSymbol: (symbol: string) => `在选中格子的内容前写 ${symbol}`,
  examples: '各类指标怎么写（举例）',
};

export type FillWords = typeof chinese;

/** What is left to fill in. */
export const fillWords: Subject<'fill', FillWords> = { name: 'fill', chinese };
