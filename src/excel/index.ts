export { connectExcel } from './connectExcel';
export {
  hasOffice,
  hasSharedRuntime,
  hostLocale,
  hostTheme,
  onButton,
  openPane,
  supports,
  whenReady,
} from './host';
export type { ButtonPress, HostState, HostTheme } from './host';
export { officeProblemOf } from './officeProblemOf';
export { pageExcel } from './pageExcel';
export { isPaneHidden, onPaneShown } from './paneVisibility';
export { loadUserSettings, saveUserSettings } from './userSettings';
