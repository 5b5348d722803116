/** The totals as rows, fetched apart from the pane's first script. */
export const loadTotalsResult = () => import(/* webpackChunkName: "totals" */ './TotalsResult');
