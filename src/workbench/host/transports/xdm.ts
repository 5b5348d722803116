import type { Host } from '../createHost';
import type { RequestBody } from '../protocol/wire';
import { appContext, settingsFromWire, settingsToWire } from './appContext';
import { createCommands, type FrameCommands } from './frameCommands';
import { openMessages, type XdmData, type XdmRequest } from './frameMessages';

/** office.js in a frame, in office.js's own numbers. */
const methods = { saveSettings: 76, refreshSettings: 75, richApi: 93, commandCompleted: 94 } as const;
const events = { selection: 2, richApi: 33, command: 39 } as const;
const actions = { invoke: 0, register: 1, unregister: 2 } as const;
const unknownMethod = 5001;
/** What office.js says when Tab, which it leads itself, has no next stop in the frame. */
const exits: Readonly<Record<number, 1 | -1>> = { 13: 1, 14: -1 };

export interface FrameConnection {
  readonly pressCommand: FrameCommands['press'];
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

/** Executes one of office.js's methods, and answers as Excel on the web does. */
async function execute(host: Host, commands: FrameCommands, data: XdmData): Promise<object> {
  switch (data.DdaMethod?.DispatchId) {
    case methods.richApi: {
      const request = JSON.parse(String(data.ArrayData?.[4])) as RequestBody;
      const answer = await host.process(request, Number(data.ArrayData?.[6] ?? 0));
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
    case methods.commandCompleted:
      commands.complete(String(data[0]), data[1]);
      return { Error: 0, Version: 1 };
    default:
      return { Error: unknownMethod, Version: 1 };
  }
}

/**
 * Shows an add-in's page in a frame and answers its office.js: the frame believes to be inside Excel on the web.
 * The page must come from this page's own host by https; office.js refuses anything else.
 * @param onTabOut hears that Tab (1) or Shift+Tab (-1) leads out of the frame
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  host: Host,
  page: string,
  onTabOut: (step: 1 | -1) => void = () => undefined,
): FrameConnection {
  lastConversation += 1;
  const conversation = `conversation-${String(Date.now())}-${String(lastConversation)}`;
  /** The events that office.js registered, by their number, with the name it gave them. */
  const registered = new Map<number, string>();
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const messages = openMessages(frame, conversation, (request) => void answer(request));
  const fire = (event: number, data: object): boolean => {
    const name = registered.get(event);
    if (name !== undefined) messages.fire(name, data);
    return name !== undefined;
  };
  const commands = createCommands((data) => fire(events.command, data));

  const register = ({ _actionName: name, _actionType: type, _data: data }: XdmRequest) => {
    const event = data?.eventDispId;
    if (event === undefined) return;
    if (type === actions.register) registered.set(event, name);
    else registered.delete(event);
  };
  const answer = async (request: XdmRequest): Promise<void> => {
    if (request._actionType !== actions.invoke) {
      register(request);
      messages.reply(request, { Error: 0 });
      if (registered.has(events.command)) commands.begin();
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      messages.reply(request, appContext(host, conversation));
      isReady();
    } else if (request._actionName === 'executeMethod') {
      messages.reply(request, await execute(host, commands, request._data ?? {}));
    } else {
      // Other notices of focus, size and telemetry: nothing here depends on them.
      const step =
        request._actionName === 'ContextActivationManager_notifyHost' && exits[Number(request._data?.[1])];
      if (step) onTabOut(step);
      messages.reply(request, { Error: 0 });
    }
  };

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
    pressCommand: commands.press,
    disconnect: () => {
      messages.close();
      stopEvents();
      stopSelection();
      frame.removeAttribute('src');
    },
  };
}
