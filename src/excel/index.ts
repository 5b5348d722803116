export { connectExcel } from './connectExcel';
export { hasSharedRuntime, hostLocale, hostTheme, openPane, supports, whenReady } from './host';
export type { HostState, HostTheme } from './host';
export { officeProblemOf } from './officeProblemOf';
export { pageExcel } from './pageExcel';
export { isPaneHidden, onPaneShown } from './paneVisibility';
export { loadUserSettings, saveUserSettings } from './userSettings';
