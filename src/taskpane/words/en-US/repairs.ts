import type { RepairsWords } from '../zh-CN/repairs';

export const repairs: RepairsWords = {
  between: ', ',
  rows: ({ sheet, rows, groups, more }) =>
    `“${sheet}”, row ${rows} (${groups}) seems to have been inserted or pasted later: borders, merges or numbers differ from the other rows${more > 0 ? `; so it is in ${more} more` : ''}.`,
  finish: (count) => (count === 1 ? 'Finish this row' : `Finish these ${count} rows`),
  left: ({ sheet, rows }) =>
    `“${sheet}”, row ${rows}: two texts want one cell, so the row was left. Remove one of them and check again.`,
  label: ({ sheet, cell, label, now, movedTo }) =>
    now === ''
      ? `“${sheet}” ${cell}: the label “${label}” is gone.`
      : `“${sheet}” ${cell}: the label “${label}” is covered by “${now}”.${movedTo === null ? '' : ` When it is restored, “${now}” goes to ${movedTo}.`}`,
  moreLabels: (count) => `Labels changed besides: ${count}.`,
  restore: (count) => (count === 1 ? 'Restore the label' : `Restore ${count} labels`),
};
