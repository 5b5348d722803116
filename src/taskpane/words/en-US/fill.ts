import { plural } from './plural';
import type { FillWords } from '../zh-CN/fill';

export const fill: FillWords = {
  next: 'What to fill in next',
  progress: (done, all) => `${done} of ${plural(all, 'table')} filled in`,
  nextIn: (project) => `Next in “${project}”:`,
  all: 'What is left',
  allDone: 'All that is required is filled in. Check again to see whether it is right.',
  untouched: 'Not begun',
  left: (count) => `${count} left`,
  goal: 'Annual goal',
  symbols: 'Add to the cell:',
  insertSymbol: (symbol) => `Write ${symbol} before the contents of the chosen cell`,
  examples: 'How indicators may read',
};
