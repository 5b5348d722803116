import type { HostObject } from './HostObject';
import { fromWire, toWire } from './names';
import type { QueryInfo } from './wire';

/** What is to be read of an object: property names, and for navigation properties what to read of those. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, names: new Map() });

function select(selection: Selection, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '$all') {
    selection.all = true;
    return;
  }
  if (head === 'items') {
    select(selection, rest);
    return;
  }
  let inner = selection.names.get(head);
  if (!inner) {
    inner = emptySelection();
    selection.names.set(head, inner);
  }
  if (rest.length > 0) select(inner, rest);
}

function selectionOf(query: QueryInfo | undefined): Selection {
  const selection = emptySelection();
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  if (paths.length === 0) selection.all = true;
  for (const path of paths) select(selection, path.split('/').map(fromWire));
  return selection;
}

function readObject(object: HostObject, selection: Selection): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const id = object.id();
  if (id !== null) answer['Id'] = id;
  const names = selection.all
    ? new Set([...object.scalarNames(), ...selection.names.keys()])
    : selection.names.keys();
  for (const name of names) {
    if (object.hasScalar(name)) {
      answer[toWire(name)] = object.read(name);
      continue;
    }
    const inner = selection.names.get(name) ?? emptySelection();
    if (inner.names.size === 0) inner.all = true;
    const child = object.child(name);
    answer[toWire(name)] = child && readAny(child, inner, undefined);
  }
  return answer;
}

function readAny(
  object: HostObject,
  selection: Selection,
  page: QueryInfo | undefined,
): Record<string, unknown> {
  if (!object.items) return readObject(object, selection);
  const skip = page?.Skip ?? 0;
  const items = object.items().slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  const own = new Map([...selection.names].filter(([name]) => object.hasScalar(name)));
  return {
    ...readObject(object, { all: false, names: own }),
    _Items: items.map((item) =>
      readObject(item, {
        all: selection.all,
        names: new Map([...selection.names].filter(([name]) => !own.has(name))),
      }),
    ),
  };
}

/** Answers a load(): the selected properties in PascalCase, a collection as `_Items`, nested where it was asked so. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): Record<string, unknown> {
  return readAny(object, selectionOf(query), query);
}
