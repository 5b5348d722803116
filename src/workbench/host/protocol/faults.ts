import { cellEditMode, HostError } from './HostError';
import type { Action } from './wire';

/** Troubles that a test or a person can order: each is met as Excel would meet it. */
export interface Faults {
  /** Fails the request that comes as n-th from now on (1 is the next), at its first or a given action (0-based). */
  readonly failRequest: (
    n: number,
    options?: { actionIndex?: number; code?: string; message?: string },
  ) => void;
  /** Fails the n-th action from now on, counted over requests (1 is the next); traces are not counted. */
  readonly failAction: (n: number, options?: { code?: string; message?: string }) => void;
  /** Whether a failure that was ordered is still to come, members are refused, or someone is typing in a cell. */
  readonly isPending: () => boolean;
  /** Someone is typing in a cell: everything is refused until it is switched off, but for what may wait. */
  readonly setCellEditMode: (on: boolean) => void;
  /** Resolves when nobody is typing: requests with `delayForCellEdit` wait for it. */
  readonly whenEdited: () => Promise<void>;
  /** Refuses members by `Type.member` (PageLayout.orientation), as an Excel without a printer does; none: no longer. */
  readonly refuseMembers: (members: readonly string[], code?: string) => void;
  readonly guardMember: (type: string, member: string) => void;
  readonly clear: () => void;
  readonly beginRequest: () => void;
  readonly beforeAction: (action: Action, index: number) => void;
}

interface Ordered {
  countdown: number;
  readonly actionIndex: number;
  readonly error: HostError;
}

const traceAction = 5;

function ordered(
  n: number,
  options: { actionIndex?: number; code?: string; message?: string } = {},
): Ordered {
  const error = new HostError(
    options.code ?? 'GeneralException',
    options.message ?? 'There was an internal error while processing the request.',
    500,
  );
  return { countdown: n, actionIndex: options.actionIndex ?? 0, error };
}

export function createFaults(): Faults {
  let request: Ordered | null = null;
  let action: Ordered | null = null;
  let editing = false;
  let due: Ordered | null = null;
  let refused = new Map<string, string>();
  let waiting: (() => void)[] = [];
  const endEditing = () => {
    editing = false;
    for (const go of waiting) go();
    waiting = [];
  };
  return {
    failRequest: (n, options) => {
      request = ordered(n, options);
    },
    failAction: (n, options) => {
      action = ordered(n, options);
    },
    isPending: () => request !== null || action !== null || refused.size > 0 || editing,
    setCellEditMode: (on) => {
      if (on) editing = true;
      else endEditing();
    },
    whenEdited: () =>
      new Promise((resolve) => {
        if (editing) waiting.push(resolve);
        else resolve();
      }),
    refuseMembers: (members, code = 'GeneralException') => {
      refused = new Map(members.map((member) => [member, code]));
    },
    guardMember: (type, member) => {
      const code = refused.get(`${type}.${member}`);
      if (code !== undefined) throw new HostError(code, `Excel refuses ${type}.${member} here.`, 500);
    },
    clear: () => {
      request = null;
      action = null;
      due = null;
      refused.clear();
      endEditing();
    },
    beginRequest: () => {
      due = null;
      if (!request) return;
      request.countdown -= 1;
      if (request.countdown > 0) return;
      due = request;
      request = null;
    },
    beforeAction: (current, index) => {
      if (editing) throw cellEditMode();
      if (due && index >= due.actionIndex) {
        const { error } = due;
        due = null;
        throw error;
      }
      if (!action || current.ActionType === traceAction) return;
      action.countdown -= 1;
      if (action.countdown > 0) return;
      const { error } = action;
      action = null;
      throw error;
    },
  };
}
