import type { Host } from '../createHost';
import type { RequestBody } from '../protocol/wire';

/** The object that office.js calls where a native program hosts it: `OfficeExtension.HostBridge.init(bridge)`. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

const messageTypes = { request: 1, response: 2, event: 3 } as const;

/** The workbook's selection event (`workbook.onSelectionChanged`) has a number of its own and no target. */
const documentSelection = {
  messageCategory: 65_536,
  messageType: 2,
  targetId: '',
  message: '{}',
  id: 'selection',
};

/** Connects a host to office.js in the same window. */
export function createHostBridge(host: Host): NativeBridge & { readonly dispose: () => void } {
  const bridge: NativeBridge & { dispose: () => void } = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as BridgeMessage;
      if (request.type !== messageTypes.request) return;
      const { body } = request.message;
      const parsed = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
      void host.process(parsed, request.flags).then((answer) => {
        const message = { statusCode: 200, headers: {}, body: answer };
        send({ id: request.id, type: messageTypes.response, message });
      });
    },
    dispose: () => {
      stopEvents();
      stopSelection();
    },
  };
  const send = (message: object) => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const stopEvents = host.listen((entries) => {
    send({ type: messageTypes.event, message: { entries } });
  });
  const stopSelection = host.listenSelection(() => {
    send({ type: messageTypes.event, message: { entries: [documentSelection] } });
  });
  return bridge;
}
