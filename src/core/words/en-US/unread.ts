import type { RulesWords, UnreadRuleId } from '../Words';
import { quoted } from './quoted';

/** After the first three of more cells. */
function more(count: string): string {
  return Number(count) > 3 ? ' …' : '';
}

export const unreadWords: Pick<RulesWords, UnreadRuleId> = {
  'completeness/form-not-read': {
    title: 'Perhaps a target table; not read',
    message: () =>
      'This sheet looks like a performance target table in words that could not be made out: nothing of it was checked or summed.',
    advice: 'Compare its labels with the usual form; ignore this where it is no target table.',
    source: 'This tool: a table that could not be read is never called clean.',
  },
  'completeness/indicators-not-read': {
    title: 'Indicators not read',
    message: ({ params }) =>
      params.some === 'some'
        ? `${params.count} cells look like indicators and were not read (${params.cells}${more(params.count)}).`
        : `The indicators of this table were not read: ${params.cells}${more(params.count)}, ${params.count} cells.`,
    advice:
      'See whether the columns are headed 一级指标, 二级指标, 三级指标, 指标值, with a row for each indicator.',
    source: 'This tool: indicators that could not be read are never called clean.',
  },
  'completeness/head-not-read': {
    title: 'Head not read',
    message: ({ params }) =>
      `No name of the project was found; the texts of ${params.cells}${more(params.count)} belong to no known field.`,
    advice: 'See whether the labels of the head are other than usual.',
    source: 'This tool: what could not be read took no part in the check.',
  },
  'completeness/funding-not-read': {
    title: 'Funding not read',
    message: ({ params }) =>
      params.some === 'some'
        ? `The amounts of ${params.cells}${more(params.count)} belong to no known source and are in no sum.`
        : params.some === 'rows'
          ? `The rows of one project state different amounts: ${params.cells}${more(params.count)} differ from its first row and are in no sum.`
          : `No total was found; ${params.cells}${more(params.count)} look like funding and were not read.`,
    advice: 'See whether the labels of the funding are other than usual.',
    source: 'This tool: amounts that could not be read are in no sum.',
  },
  'completeness/goals-not-read': {
    title: 'Goals not read',
    message: ({ params }) =>
      params.some === 'some'
        ? `The texts of ${params.cells}${more(params.count)} look like goals and were not read.`
        : `No annual goal was found; ${params.cells}${more(params.count)} look like goals and were not read.`,
    advice: 'See whether the labels of the goals are other than usual.',
    source: 'This tool: goals that could not be read took no part in the check.',
  },
  'completeness/targets-not-checked': {
    title: 'Further targets not checked',
    message: ({ params }) => {
      const where = `${params.cells}${more(params.count)}, ${params.count} cells`;
      const whose = params.headings === '' ? 'the next column' : params.headings;
      const read = params.read === '' ? 'the column before' : params.read;
      return `There are targets below ${whose} as well (${where}); they were not checked, only those below ${read}.`;
    },
    advice:
      'Go through targets of several units or stages column by column; a single target stands below 指标值.',
    source: 'This tool: one target of each indicator is checked; the others are never called clean.',
  },
  'completeness/text-not-placed': {
    title: 'A text without a place',
    message: ({ found }) => `${quoted(found)} belongs to no field and was not checked.`,
    advice: 'See whether it is in the wrong cell; move it out of the table if it does not belong.',
    source: 'This tool: what cannot be read is told, not dropped.',
  },
};
