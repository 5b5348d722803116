/** Settings and help, fetched when they are opened. */
export const loadSettingsPage = () => import(/* webpackChunkName: "pages" */ './SettingsPage');

export const loadHelpPage = () => import(/* webpackChunkName: "pages" */ './HelpPage');
