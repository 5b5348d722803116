import type { RowsWords } from '../zh-CN/rows';

export const rows: RowsWords = {
  title: 'Indicator rows',
  hint: 'First click an indicator of the group in the table, then a button. Merges, borders, numbers, prompts and sums follow.',
  add: 'Add a row',
  remove: 'Remove this row',
  renumber: 'Renumber',
  closeGap: 'Close the gap',
  pasted: 'Paste indicators',
  pastedHint:
    'Two columns, names and values, copied from elsewhere. Blank rows are filled first, then rows are added; the format stays.',
  pastedPlaceholder: '新建村卫生室\t10个\n改建村卫生室\t6个',
  fill: 'Fill in',
  notices: {
    added: ({ group, added, filled }: { group: string; added: number; filled: number }) =>
      filled === 0
        ? `A row was added to “${group}”`
        : added === 0
          ? `${filled} filled into “${group}”`
          : `${filled} filled into “${group}”, ${added} rows added`,
    removed: ({ group, gap }: { group: string; gap: boolean }) =>
      `A row of “${group}” was removed${gap ? '; the numbers below it are to follow' : ''}`,
    renumbered: ({ group, count }: { group: string; count: number }) =>
      count === 0 ? `The numbers of “${group}” were in order` : `Renumbered: ${count} cells changed`,
    finished: ({ rows: count }: { rows: number }) =>
      count === 0
        ? 'These rows are like the others already'
        : `Rows finished: ${count}. Borders, merges, numbers and prompts are like those of the others`,
    'labels-restored': ({ count }: { count: number }) =>
      count === 0 ? 'All labels are there' : `Labels restored: ${count}`,
    undone: () => 'Undone; the table is as it was',
    'no-group': () =>
      'The chosen cell is not in an indicator row. Click an indicator of the group in the table and try again.',
    across: () =>
      'These indicators do not stand one a row with the value beside its name, so that no row can be added or taken out; nothing was changed. Please change the sheet itself.',
    beside: () =>
      'Another table stands beside these rows and would be torn apart; nothing was changed. Put the tables one below the other and try again.',
    'only-row': () =>
      'This is the only row of the group; nothing was changed. If it is not needed, clear its contents.',
    'nothing-to-add': () =>
      'Nothing has been pasted yet. Copy names and values and paste them into the box above.',
    'no-numbers': () => 'This group has no numbers.',
    'more-columns': ({ line }: { line: number }) =>
      `Line ${line} has more than two columns. Copy only names and values, and try again.`,
  },
};
