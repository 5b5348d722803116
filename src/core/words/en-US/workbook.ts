import type { RulesWords } from '../Words';
import { quoted } from './quoted';

type WorkbookWords = Pick<RulesWords, Extract<keyof RulesWords, `workbook/${string}`>>;

export const workbookWords: WorkbookWords = {
  'workbook/duplicate-project': {
    title: 'The same project twice',
    message: ({ found, params: { sheet, cell } }) =>
      cell === ''
        ? `${quoted(found)} already has a table in “${sheet}”; its money would count twice.`
        : `${quoted(found)} stands in ${cell} of “${sheet}” already; its money would count twice.`,
    advice: 'Keep one; if they are two projects, give them two names.',
    source: 'One table a project.',
  },
  'workbook/same-indicator-different-value': {
    title: 'Same indicator, different values',
    message: ({ found, params }) =>
      `“${params.name}” is ${quoted(found)} here and “${params.other}” in ${params.project}.`,
    advice: 'One number for one thing; two names for two things.',
    source: 'The tables of one unit should agree.',
  },
  'workbook/year-differs': {
    title: 'Year differs from the other tables',
    message: ({ params }) => `This table is for ${params.year}; most others are for ${params.most}.`,
    advice: 'Check the year in the title.',
    source: 'Tables handed in together are for one year.',
  },
  'workbook/copied-goal': {
    title: 'Goal the same as another project’s',
    message: ({ params }) => `The annual goal is word for word that of ${params.project}.`,
    advice: 'Write what this project is to achieve.',
    source: 'Reviewers ask that goals fit the project.',
  },
  'workbook/copied-indicators': {
    title: 'Indicators the same as another project’s',
    message: ({ params }) =>
      `${params.count} indicators and values are word for word those of ${params.project}.`,
    advice: 'Set indicators for this project.',
    source: 'Reviewers ask that indicators fit the project.',
  },
  'workbook/total-is-sum-of-others': {
    title: 'Looks like the sum of the other tables',
    message: ({ params }) =>
      `The total of ${params.total} ${params.unit} is just the sum of the other tables; it would count twice.`,
    advice: 'If this is a summary, leave it out of the sum.',
    source: 'Arithmetic: money counts once.',
  },
  'workbook/unit-name-cut': {
    title: 'Name of the unit seems cut off',
    message: ({ found, params }) => `${quoted(found)} seems to be “${params.whole}” cut off.`,
    advice: 'Write the full name.',
    source: 'The other tables of the workbook.',
  },
};
