/**
 * What the actions fetch apart from the pane's first script, so that the pane is drawn at once. All but the file readers
 * are fetched while the person looks at the pane (`fetchChunks`), and are there when the first button is pressed.
 */

/** Recognising, checking, and the words for what was found. */
export const loadChecker = () => import(/* webpackChunkName: "core" */ './checker');

export type Checker = Awaited<ReturnType<typeof loadChecker>>;

/** Laying out tables and the summary. */
export const loadLayout = () => import(/* webpackChunkName: "layout" */ './layout');

/** Rows of a group: for those who add or remove one. */
export const loadRows = () => import(/* webpackChunkName: "rows" */ './rows');

/** The findings as a file. */
export const loadReport = () => import(/* webpackChunkName: "report" */ './reportFile');

/** Reading workbook files on the pane's own thread: only for those who check other files where no other thread can be had. */
export const loadReading = () => import(/* webpackChunkName: "read-files" */ '../reading/answer');
