/** 汇总 and its rows, fetched apart from the pane's first script. */
export const loadTotalsTab = () => import(/* webpackChunkName: "totals" */ './TotalsTab');
