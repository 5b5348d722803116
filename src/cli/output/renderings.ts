import type { SummaryOptions } from '../../core/totals/summary/layOutSummary';
import type { Renderings } from './reportOutput';

/** The report of jxmb check. Only what a format needs is loaded. */
export const checkRenderings: Renderings = {
  text: async (report) => (await import('../../core/report/toText')).reportText(report, await words()),
  csv: async (report) => (await import('../../core/report/findingsCsv')).findingsCsv(report, await words()),
  html: async (report) =>
    (await import('../../core/report/toHtml')).reportHtml(report, await words(), new Date()),
  xlsx: async (report, pathFromReport) =>
    (await import('../../core/report/toPlans')).reportPlans(report, await words(), pathFromReport),
};

/** The report of jxmb totals; in a workbook with subtotals and a chart where they are wanted. */
export const totalsRenderings = (look: Pick<SummaryOptions, 'groupBy' | 'chart'>): Renderings => ({
  text: async (report) => (await import('../../core/report/toText')).totalsText(report),
  csv: async (report) => (await import('../../core/report/totalsCsv')).totalsCsv(report),
  html: async (report) => (await import('../../core/report/toHtml')).totalsHtml(report, new Date()),
  xlsx: async (report) => [(await import('../../core/report/toPlans')).totalsPlan(report, look)],
});

async function words() {
  return (await import('../../core/words/index')).wordsFor('zh-CN');
}
