/**
 * What is fetched apart from the pane's first script, so that the pane is drawn at once. All but the file readers are
 * fetched while the person looks at the pane (`fetchChunks`), and are there when the first button is pressed.
 */

/** Recognising, checking, and the words for what was found. */
export const loadChecker = () => import(/* webpackChunkName: "core" */ './actions/checker');

export type Checker = Awaited<ReturnType<typeof loadChecker>>;

/** Laying out tables and the summary. */
export const loadLayout = () => import(/* webpackChunkName: "layout" */ './actions/layout');

/** The list of findings and all that belongs to it. */
export const loadCheckViews = () => import(/* webpackChunkName: "findings" */ './check/CheckViews');

/** The totals as rows. */
export const loadTotalsResult = () => import(/* webpackChunkName: "totals" */ './totals/TotalsResult');

export const loadSettingsPage = () => import(/* webpackChunkName: "pages" */ './shell/SettingsPage');

export const loadHelpPage = () => import(/* webpackChunkName: "pages" */ './shell/HelpPage');

/** The findings as a file. */
export const loadReport = () => import(/* webpackChunkName: "report" */ './actions/reportFile');

/** Reading workbook files: only for those who check other files. */
export const loadFileReader = () => import(/* webpackChunkName: "read-files" */ '../files/readWorkbook');

/** Fetches what will be needed soon. A failure shows when the chunk is used, with words. */
export async function fetchChunks(): Promise<void> {
  await Promise.allSettled([loadChecker(), loadCheckViews(), loadLayout(), loadTotalsResult()]);
}
