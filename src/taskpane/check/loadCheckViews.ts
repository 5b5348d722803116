/** The list of findings and all that belongs to it, fetched apart from the pane's first script. */
export const loadCheckViews = () => import(/* webpackChunkName: "findings" */ './CheckViews');
