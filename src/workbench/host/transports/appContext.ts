import type { Host } from '../createHost';
import { requirementSets } from './requirementSets';

/** Excel on the web, in office.js's numbers. */
const excelWebApp = 16;
const taskPane = 1;
const readAndWrite = 1;

/** Settings as they cross the wire: pairs of a name and its value as JSON. */
export type WireSettings = readonly (readonly [string, string])[];

export function settingsToWire(settings: Readonly<Record<string, unknown>>): WireSettings {
  return Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)] as const);
}

export function settingsFromWire(settings: WireSettings): Record<string, unknown> {
  return Object.fromEntries(settings.map(([name, value]) => [name, JSON.parse(value) as unknown]));
}

/** What office.js asks first: who hosts it, in which language, with which requirement sets and settings. */
export function appContext(host: Host, id: string): object {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: excelWebApp,
    _appVersion: '16.0',
    _appUILocale: host.displayLanguage,
    _dataLocale: host.displayLanguage,
    _docUrl: host.workbook.name(),
    _clientMode: readAndWrite,
    _settings: settingsToWire(host.workbook.settings()),
    _reason: 'DocumentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _requirementMatrix: JSON.stringify(requirementSets(host.apiVersion)),
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
    _featureGates: {},
  };
}
