import type { Host } from '../createHost';
import type { RequestBody } from '../protocol/wire';
import { appContext, settingsFromWire, settingsToWire } from './appContext';
import type { WireSettings } from './appContext';

/** office.js in a frame, in office.js's own numbers. */
const methods = { saveSettings: 76, refreshSettings: 75, richApi: 93, commandCompleted: 94 } as const;
const events = { selection: 2, richApi: 33, command: 39 } as const;
const actions = { invoke: 0, register: 1, unregister: 2 } as const;
const unknownMethod = 5001;

/** How long a freshly loaded add-in may take to name its functions. */
const mostAttempts = 50;
const retryAfter = 100;

interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: XdmData;
}

interface XdmData {
  readonly eventDispId?: number;
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: WireSettings };
  readonly ArrayData?: readonly unknown[];
  /** Where a command reports that it is done: its id and how it went. */
  readonly 0?: unknown;
  readonly 1?: unknown;
}

export interface FrameConnection {
  /**
   * Runs a ribbon button's function by its name; resolves when the add-in says that it is done. Rejects when the add-in has
   * no such function, which it may get for some seconds after its start.
   */
  readonly pressCommand: (functionName: string) => Promise<void>;
  /** Resolves when office.js has asked who its host is: from then on the add-in is alive. */
  readonly ready: Promise<void>;
  readonly disconnect: () => void;
}

let lastConversation = 0;

/** The address of the add-in's page with what office.js needs to find its host. */
function frameUrl(page: string, conversation: string, host: Host): string {
  const url = new URL(page, window.location.href);
  const parameters = [
    `_host_Info=Excel$Web$16.00$${host.displayLanguage}$$$$0`,
    '_serializer_version=1',
    `_xdm_Info=${encodeURIComponent(`${conversation}|addin|${window.location.origin}`)}`,
  ];
  const [hostInfo = '', ...rest] = parameters;
  return `${url.origin}${url.pathname}${url.search ? `${url.search}&` : '?'}${hostInfo}#&${rest.join('&')}`;
}

const parse = (data: unknown): XdmRequest | null => {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    return JSON.parse(data) as XdmRequest;
  } catch {
    return null;
  }
};

/**
 * Shows an add-in's page in a frame and answers its office.js: the frame believes to be inside Excel on the web.
 * The page must come from this page's own host by https; office.js refuses anything else.
 */
export function connectFrame(frame: HTMLIFrameElement, host: Host, page: string): FrameConnection {
  lastConversation += 1;
  const conversation = `conversation-${String(Date.now())}-${String(lastConversation)}`;
  /** The events that office.js registered, by their number, with the name it gave them. */
  const registered = new Map<number, string>();
  const commands = new Map<string, (status: unknown) => void>();
  const waiting: (() => void)[] = [];
  let lastCommand = 0;
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });

  const post = (message: object) => {
    const envelope = {
      _origin: window.location.origin,
      _serializerVersion: 1,
      _conversationId: conversation,
    };
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), window.location.origin);
  };
  const reply = (request: XdmRequest, data: unknown) => {
    post({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _data: data,
    });
  };
  const fire = (event: number, data: object) => {
    const name = registered.get(event);
    if (name === undefined) return;
    post({
      _messageType: 1,
      _responseType: 1,
      _errorCode: 0,
      _actionName: name,
      _correlationId: -1,
      _data: data,
    });
  };

  const execute = async (data: XdmData): Promise<object> => {
    switch (data.DdaMethod?.DispatchId) {
      case methods.richApi: {
        const request = JSON.parse(String(data.ArrayData?.[4])) as RequestBody;
        const answer = await host.process(request);
        return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(answer)] };
      }
      case methods.saveSettings: {
        const settings = data.DdaSettingsMethod?.Properties ?? [];
        host.workbook.quietly(() => {
          host.workbook.setSettings(settingsFromWire(settings));
        });
        return { Error: 0, Version: 1, Properties: settings };
      }
      case methods.refreshSettings:
        return { Error: 0, Version: 1, Properties: settingsToWire(host.workbook.settings()) };
      case methods.commandCompleted: {
        const id = String(data[0]);
        commands.get(id)?.(data[1]);
        commands.delete(id);
        return { Error: 0, Version: 1 };
      }
      default:
        return { Error: unknownMethod, Version: 1 };
    }
  };

  const register = ({ _actionName: name, _actionType: type, _data: data }: XdmRequest) => {
    const event = data?.eventDispId;
    if (event === undefined) return;
    if (type === actions.register) registered.set(event, name);
    else registered.delete(event);
  };

  const answer = async (request: XdmRequest): Promise<void> => {
    if (request._actionType !== actions.invoke) {
      register(request);
      reply(request, { Error: 0 });
      if (registered.has(events.command)) for (const press of waiting.splice(0)) press();
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(request, appContext(host, conversation));
      isReady();
    } else if (request._actionName === 'executeMethod') {
      reply(request, await execute(request._data ?? {}));
    } else {
      // Notices of focus, size and telemetry: nothing here depends on them.
      reply(request, { Error: 0 });
    }
  };

  const receive = (message: MessageEvent<unknown>) => {
    if (message.source !== frame.contentWindow || message.origin !== window.location.origin) return;
    const request = parse(message.data);
    if (request?._messageType === 0 && request._conversationId === conversation) void answer(request);
  };
  window.addEventListener('message', receive);
  const stopEvents = host.listen((entries) => {
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      false,
    ]);
    fire(events.richApi, { ArrayData: rows });
  });
  const stopSelection = host.listenSelection(() => {
    fire(events.selection, {});
  });
  frame.src = frameUrl(page, conversation, host);

  return {
    ready,
    pressCommand: (functionName) =>
      new Promise((resolve, reject) => {
        let attempts = 0;
        const press = () => {
          attempts += 1;
          lastCommand += 1;
          const id = `command-${String(lastCommand)}`;
          commands.set(id, (status) => {
            if (status === 0 || status === undefined) resolve();
            else if (attempts < mostAttempts) setTimeout(press, retryAfter);
            else reject(new Error(`The add-in has no function ${functionName}.`));
          });
          const source = JSON.stringify({ source: { id: functionName } });
          fire(events.command, { 0: id, 1: functionName, 2: source });
        };
        if (registered.has(events.command)) press();
        else waiting.push(press);
      }),
    disconnect: () => {
      window.removeEventListener('message', receive);
      stopEvents();
      stopSelection();
      frame.removeAttribute('src');
    },
  };
}
