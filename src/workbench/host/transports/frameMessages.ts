import type { WireSettings } from './appContext';

/** What office.js in the frame sends: `_messageType` 0 is a request. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: XdmData;
}

export interface XdmData {
  readonly eventDispId?: number;
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: WireSettings };
  readonly ArrayData?: readonly unknown[];
  /** Where a command reports that it is done: its id and how it went. */
  readonly 0?: unknown;
  readonly 1?: unknown;
}

const parse = (data: unknown): XdmRequest | null => {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    return JSON.parse(data) as XdmRequest;
  } catch {
    return null;
  }
};

/** The messages between this page and one frame, in office.js's envelope. */
export interface FrameMessages {
  readonly reply: (request: XdmRequest, data: unknown) => void;
  /** Calls the handler that office.js registered under a name. */
  readonly fire: (name: string, data: object) => void;
  readonly close: () => void;
}

/** Listens to the frame's requests of one conversation; those of other pages and conversations are none of ours. */
export function openMessages(
  frame: HTMLIFrameElement,
  conversation: string,
  onRequest: (request: XdmRequest) => void,
): FrameMessages {
  const post = (message: object) => {
    const envelope = {
      _origin: window.location.origin,
      _serializerVersion: 1,
      _conversationId: conversation,
    };
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), window.location.origin);
  };
  const receive = (message: MessageEvent<unknown>) => {
    if (message.source !== frame.contentWindow || message.origin !== window.location.origin) return;
    const request = parse(message.data);
    if (request?._messageType === 0 && request._conversationId === conversation) onRequest(request);
  };
  window.addEventListener('message', receive);
  return {
    reply: (request, data) => {
      post({
        _messageType: 1,
        _responseType: 0,
        _errorCode: 0,
        _actionName: request._actionName,
        _correlationId: request._correlationId,
        _data: data,
      });
    },
    fire: (name, data) => {
      post({
        _messageType: 1,
        _responseType: 1,
        _errorCode: 0,
        _actionName: name,
        _correlationId: -1,
        _data: data,
      });
    },
    close: () => {
      window.removeEventListener('message', receive);
    },
  };
}
