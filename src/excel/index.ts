export { connectExcel } from './connectExcel';
export { ExcelFailure } from './ExcelFailure';
export type * from './ExcelPort';
export { hasSharedRuntime, hostLocale, hostTheme, openPane, supports, whenReady } from './host';
export type { HostState, HostTheme } from './host';
export { askPane, onPaneRequest } from './paneRequests';
export type { PaneRequest } from './paneRequests';
export { problemOf } from './problemOf';
export { loadUserSettings, saveUserSettings } from './userSettings';
