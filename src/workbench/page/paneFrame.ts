import type { Host } from '../host/createHost';
import type { RibbonButton } from './readRibbon';
export function createPaneFrame(_box: HTMLElement) {
  return {
    connect: (_host: Host) => {},
    disconnect: () => {},
    press: async (_action: RibbonButton['action']) => {},
  };
}
