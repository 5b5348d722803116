import type { Subject } from '../subject';

/** A label that was typed over: its cell (A1), what was printed, what stands there now, and where that goes. */
interface LabelParts {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly now: string;
  readonly movedTo: string | null;
}

const chinese = {
  /** Between the names of groups. */
  between: '、',
  rows: ({ sheet, rows, groups, more }: { sheet: string; rows: string; groups: string; more: number }) =>
    `《${sheet}》第 ${rows} 行（${groups}）像是后来插入或粘贴的，边框、合并或序号和别的行不一样${more > 0 ? `；另有 ${more} 张表也有这样的行` : ''}。`,
  finish: (count: number) => `补齐这 ${count} 行`,
  left: ({ sheet, rows }: { sheet: string; rows: string }) =>
    `《${sheet}》第 ${rows} 行有两格字要放进同一格，不知道留哪一个，没有动。请删去一个，再检查一次。`,
  label: ({ sheet, cell, label, now, movedTo }: LabelParts) =>
    now === ''
      ? `《${sheet}》${cell} 原来印的“${label}”不见了。`
      : `《${sheet}》${cell} 原来印的“${label}”被“${now}”盖住了。${movedTo === null ? '' : `还原时，“${now}”放到 ${movedTo}。`}`,
  moreLabels: (count: number) => `另有 ${count} 个标签也被改了。`,
  restore: (count: number) => (count === 1 ? '还原标签' : `还原 ${count} 个标签`),
};

export type RepairsWords = typeof chinese;

/** What a person's own work left half-done, found by a check: rows put in by hand, labels typed over. */
export const repairsWords: Subject<'repairs', RepairsWords> = { name: 'repairs', chinese };
