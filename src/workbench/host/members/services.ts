import { notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject } from '../protocol/HostObject';

/** The pane's visibility, which `Office.addin.showAsTaskpane` and `hide` set. */
export type PaneState = 'Visible' | 'Background';

/** office.js's own services, beside the workbook. */
export function createServices(onPaneState: (state: PaneState) => void): (name: string) => HostObject {
  let paneState: PaneState = 'Visible';
  const services: Readonly<Record<string, HostObject>> = {
    // It reports at its start that it is ready for actions; nothing follows from it here.
    'Microsoft.InternalService.AddinInternalService': bind(
      { name: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } },
      null,
    ),
    'Microsoft.AppRuntime.AppRuntimeService': bind(
      {
        name: 'AppRuntimeService',
        methods: {
          getAppRuntimeState: () => paneState,
          setAppRuntimeState: (_, [state]) => {
            paneState = state === 'Visible' ? 'Visible' : 'Background';
            onPaneState(paneState);
          },
        },
      },
      null,
    ),
  };
  return (name) => {
    const service = services[name];
    if (!service) throw notSimulated(`the service ${name}`);
    return service;
  };
}
