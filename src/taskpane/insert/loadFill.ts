/** Help while filling in, and what comes next, fetched apart from the pane's first script. */
export const loadFillHelp = () => import(/* webpackChunkName: "fill" */ './FillHelp');

export const loadLockChoice = () => import(/* webpackChunkName: "fill" */ './LockChoice');

export const loadFillNext = () => import(/* webpackChunkName: "fill" */ './FillNext');

export const loadRowsSection = () => import(/* webpackChunkName: "fill" */ '../rows/RowsSection');
