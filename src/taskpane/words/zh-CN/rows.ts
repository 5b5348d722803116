import type { Subject } from '../subject';

const chinese = {
  title: '指标的行',
  hint: '先在表里点一下要改的那一类的指标，再点下面的按钮。合并、边框、序号、提示和合计跟着调好。',
  add: '加一行',
  remove: '删去这一行',
  renumber: '重新编号',
  closeGap: '把序号接上',
  pasted: '粘贴到指标',
  pastedHint: '名称和指标值两列，从别的表复制过来。先填空着的行，不够再加行，格式不变。',
  pastedPlaceholder: '新建村卫生室\t10个\n改建村卫生室\t6个',
  fill: '填入',
  notices: {
    added: ({ group, added, filled }: { group: string; added: number; filled: number }) =>
      filled === 0
        ? `已在“${group}”最后加了一行`
        : added === 0
          ? `已在“${group}”填入 ${filled} 条`
          : `已在“${group}”填入 ${filled} 条，加了 ${added} 行`,
    removed: ({ group, gap }: { group: string; gap: boolean }) =>
      `已从“${group}”删去一行${gap ? '，后面的序号要跟着改' : ''}`,
    renumbered: ({ group, count }: { group: string; count: number }) =>
      count === 0 ? `“${group}”的序号本来就是连续的` : `已重新编号，改了 ${count} 处`,
    finished: ({ rows }: { rows: number }) =>
      rows === 0 ? '这些行已经和别的行一样了' : `已补齐 ${rows} 行：边框、合并、序号和提示都和别的行一样了`,
    'labels-restored': ({ count }: { count: number }) =>
      count === 0 ? '标签已经都在了' : `已还原 ${count} 个标签`,
    undone: () => '已撤销，表和原来一样',
    'no-group': () => '选中的单元格不在指标的行里。请在表里点一下要改的那一类的指标，再试一次。',
    across: () =>
      '这里的指标不是一行一条、左边名称右边指标值，没有办法一行一行地加减，没有动。请直接在表里改。',
    beside: () => '同样几行的旁边还有一张表，加减整行会把它拆开，没有动。请把两张表上下放，再试一次。',
    'only-row': () => '这一类只有这一行，删去就没有这一类了，没有动。不需要的话，把内容清空即可。',
    'nothing-to-add': () => '还没有粘贴内容。请先复制名称和指标值两列，粘贴到上面的框里。',
    'no-numbers': () => '这一类没有写序号，不用编。',
    'more-columns': ({ line }: { line: number }) =>
      `第 ${line} 行不止两列。请只复制名称和指标值两列，再试一次。`,
  },
};

export type RowsWords = typeof chinese;

/** Rows of indicators that are added, filled and removed. */
export const rowsWords: Subject<'rows', RowsWords> = { name: 'rows', chinese };
