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
} from './exchange/host';
export type { ButtonPress, HostState, HostTheme } from './exchange/host';
export { officeProblemOf } from './exchange/officeProblemOf';
export { pageExcel } from './pageExcel';
export { isPaneHidden, onPaneShown } from './exchange/paneVisibility';
export { loadUserSettings, saveUserSettings } from './settings/userSettings';
