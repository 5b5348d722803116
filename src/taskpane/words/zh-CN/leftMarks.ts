import type { Subject } from '../subject';

const chinese = {
  clearMarks: '清除标记',
  marksLeft: (sheet: string, count: number) =>
    `《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}还留着以前检查的标记，打印时会一起印出来。`,
  keepMarks: '先留着',
};

export type LeftMarksWords = typeof chinese;

/** Marks that are still in the sheets, before they are printed. */
export const leftMarksWords: Subject<'leftMarks', LeftMarksWords> = { name: 'leftMarks', chinese };
