import type { Host } from '../../src/workbench/host/createHost';
import { requirementSets } from '../../src/workbench/host/transports/requirementSets';

function atLeast(have: string | undefined, wanted: string): boolean {
  if (have === undefined) return false;
  const [major = 0, minor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** office.js's loader, which is not part of these tests, would make it. */
declare const OSF: { _OfficeAppFactory?: { readonly getContext: () => object } };

/**
 * `Office.context` and `Office.onReady`. Over the bridge office.js makes none of its own (a native program would), so the
 * tests get this stand-in; in the page they are office.js's own.
 */
export function installOfficeContext(host: Host): void {
  const sets = requirementSets(host.apiVersion);
  const pending = new Map<string, unknown>(Object.entries(host.workbook.settings()));
  const isSetSupported = (name: string, version: string | number = '0') =>
    atLeast(sets[name.toLowerCase()], String(version));
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    ...info,
    displayLanguage: host.displayLanguage,
    contentLanguage: host.displayLanguage,
    diagnostics: { ...info, version: '16.0.0.0' },
    requirements: { isSetSupported },
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#000000',
      controlBackgroundColor: '#FFFFFF',
      controlForegroundColor: '#000000',
    },
    document: {
      url: host.workbook.name(),
      settings: {
        get: (name: string) => pending.get(name) ?? null,
        set: (name: string, value: unknown) => {
          pending.set(name, value);
        },
        remove: (name: string) => {
          pending.delete(name);
        },
        saveAsync: (done?: (result: { status: string }) => void) => {
          host.workbook.setSettings(Object.fromEntries(pending));
          setTimeout(() => done?.({ status: 'succeeded' }));
        },
        refreshAsync: (done?: (result: { status: string }) => void) => {
          pending.clear();
          for (const [name, value] of Object.entries(host.workbook.settings())) pending.set(name, value);
          setTimeout(() => done?.({ status: 'succeeded' }));
        },
      },
    },
  };
  OSF._OfficeAppFactory = { getContext: () => context };
  Object.assign(Office, {
    onReady: async (done?: (ready: typeof info) => unknown) => {
      await done?.(info);
      return info;
    },
  });
}
