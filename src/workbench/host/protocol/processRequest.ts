import { HostError, notSimulated } from './HostError';
import type { HostObject } from './HostObject';
import { fromWire } from './names';
import { createPaths } from './paths';
import type { Paths } from './paths';
import { answerQuery } from './query';
import type { References } from './references';
import { actionTypes } from './wire';
import type { Action, ActionResult, RequestBody, ResponseBody, WireError } from './wire';

export interface ProcessOptions {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject | null;
  readonly references: References;
  /** Called before each action; a rejection becomes that action's error. */
  readonly beforeAction: (action: Action, index: number) => void;
  /** Refuses members that the played version of Excel doesn't have, and those that it was told to refuse. */
  readonly guard: (type: string, member: string) => void;
  /** Resolves when everything written so far is calculated; called before a reading action. */
  readonly settle: () => Promise<void> | void;
}

function instantiate(object: HostObject | null, references: References): unknown {
  if (!object) return null;
  const id = object.id();
  const reference = object.keepable ? references.idOf(object) : null;
  return { ...(id === null ? {} : { Id: id }), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function callMethod(
  object: HostObject | null,
  action: Action,
  paths: Paths,
  { references, guard }: ProcessOptions,
): unknown {
  if (!object) return { _IsNull: true };
  guard(object.type, fromWire(action.Name));
  if (action.Name === '_KeepReference') {
    references.keep(object);
    return null;
  }
  if (action.Name === '_RemoveReference') {
    // office.js asks the workbook for it, and names the reference.
    const [id] = paths.arguments(action.ArgumentInfo);
    if (typeof id === 'string') references.release(id);
    return null;
  }
  return object.call(fromWire(action.Name), paths.arguments(action.ArgumentInfo)) ?? null;
}

async function perform(action: Action, paths: Paths, options: ProcessOptions): Promise<unknown> {
  const { references } = options;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return instantiate(paths.resolve(action.ObjectPathId), references);
    case actionTypes.query: {
      const object = paths.resolve(action.ObjectPathId);
      await options.settle();
      return object && answerQuery(object, action.QueryInfo);
    }
    case actionTypes.method: {
      const object = paths.resolve(action.ObjectPathId);
      return callMethod(object, action, paths, options);
    }
    case actionTypes.setProperty: {
      const object = paths.resolve(action.ObjectPathId);
      if (!object) throw new HostError('InvalidArgument', `${action.Name} can't be set on a null object.`);
      options.guard(object.type, fromWire(action.Name));
      object.write(fromWire(action.Name), paths.arguments(action.ArgumentInfo)[0]);
      return null;
    }
    case actionTypes.trace:
      return null;
    default:
      throw notSimulated(`action type ${String(action.ActionType)}`);
  }
}

function wireError(cause: unknown, action: Action, index: number, paths: Paths): WireError {
  const known = cause instanceof HostError;
  return {
    Code: known ? cause.code : 'GeneralException',
    Message: cause instanceof Error ? cause.message : String(cause),
    Location: locationOf(action, paths),
    HttpStatusCode: known ? cause.httpStatus : 500,
    ActionIndex: index,
  };
}

function locationOf(action: Action, paths: Paths): string {
  try {
    const type = paths.resolve(action.ObjectPathId)?.type;
    return type === undefined ? action.Name : `${type}.${fromWire(action.Name)}`;
  } catch {
    return action.Name;
  }
}

/**
 * Runs one batch. As in Excel it stops at the first action that fails: what was done before it stays done.
 */
export async function processRequest(request: RequestBody, options: ProcessOptions): Promise<ResponseBody> {
  const paths = createPaths(
    request.ObjectPaths,
    options.root,
    options.service,
    options.references,
    options.guard,
  );
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      options.beforeAction(action, index);
      results.push({ ActionId: action.Id, Value: await perform(action, paths, options) });
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    } catch (cause) {
      return { Results: results, TraceIds: traces, Error: wireError(cause, action, index, paths) };
    }
  }
  return { Results: results, TraceIds: traces };
}
