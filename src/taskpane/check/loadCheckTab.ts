/** 检查 and all that belongs to it, fetched apart from the pane's first script. */
export const loadCheckTab = () => import(/* webpackChunkName: "findings" */ './CheckTab');
