import type { CommonWords } from '../zh-CN/common';

export const common: CommonWords = {
  product: 'Performance tables',
  tabs: { label: 'Tasks', insert: 'Insert', check: 'Check', totals: 'Totals' },
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'Undone',
  retry: 'Try again',
  copyDetails: 'Copy details',
  copied: 'Copied',
  cellOf: (sheet, cell) => `${sheet} ${cell}`,
  goToCell: (sheet, cell) => `Go to ${cell} on ${sheet}`,
  pages: {
    settings: 'Settings',
    help: 'How to use it',
  },
  asOf: (time) => `As of ${time}`,
  notLoaded:
    'Part of this page could not be fetched; the workbook is unchanged. Check the network and try again.',
  crash: {
    title: 'Something went wrong on this page',
    hint: 'The workbook is not affected. Open it again; if that fails, copy the details for your support.',
    reload: 'Open again',
  },
};
