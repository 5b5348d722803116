import type { Action, RequestBody } from '../../../src/workbench/host/protocol/wire';
import type { ExcelForTests } from '../../support/excelHost';
import { isLettingGo } from '../watchRequests';

/** The kinds of the calls to Excel that an action makes, one an entry: what the faults count. */
export async function callsOf(excel: ExcelForTests, act: () => Promise<unknown>): Promise<string[]> {
  const { process } = excel.host;
  const kinds: string[] = [];
  let requests = 0;
  Object.assign(excel.host, {
    process: (request: RequestBody, flags?: number) => {
      if (!isLettingGo(request)) {
        requests += 1;
        kinds.push(...request.Actions.filter(isCounted).map((action) => kindOf(action, requests)));
      }
      return process(request, flags);
    },
  });
  await act();
  Object.assign(excel.host, { process });
  return kinds;
}

const TRACE = 5;

export const isCounted = ({ ActionType }: Action) => ActionType !== TRACE;

/** Calls of one kind do the same with the same in one exchange, each to another object. */
function kindOf({ ActionType, Name, ArgumentInfo, QueryInfo }: Action, request: number): string {
  return JSON.stringify([request, ActionType, Name, ArgumentInfo?.Arguments, QueryInfo]);
}

/**
 * Which calls are let fail, 1-based: so many samples evenly over all and the last, where most has been done already. The
 * environment's FAULTS asks for others: `every`; `10+3`, the third and then every tenth; `kinds`, of each kind the first, the
 * last and one between.
 */
export function callsToFail(kinds: readonly string[], samples: number): Chosen {
  const { FAULTS: asked } = process.env;
  if (asked === 'kinds') return { calls: ofEachKind(kinds), why: OF_EACH_KIND };
  const [, every = '', from = '1'] = /^(\d+)(?:\+(\d+))?$/.exec(asked ?? '') ?? [];
  const step = asked === 'every' ? 1 : Number(every) || Math.max(1, kinds.length / samples);
  const calls: number[] = [];
  for (let each = Number(from); each <= kinds.length; each += step) calls.push(Math.floor(each));
  if (asked === 'every') return { calls, why: 'each of them' };
  if (every) return { calls, why: `one of ${every}, from call ${from} on` };
  return { calls: [...new Set([...calls, kinds.length])], why: 'evenly over all, and the last' };
}

/** Which calls are let fail, and in words how they were chosen. */
export interface Chosen {
  readonly calls: readonly number[];
  readonly why: string;
}

const OF_EACH_KIND =
  'of each kind the first, the middle and the last: calls of a kind are one line of a loop over sheets, rows or cells, and do the same with the same';

function ofEachKind(kinds: readonly string[]): number[] {
  const byKind = new Map<string, number[]>();
  kinds.forEach((kind, index) => {
    const calls = byKind.get(kind);
    if (calls) calls.push(index + 1);
    else byKind.set(kind, [index + 1]);
  });
  const chosen = [...byKind.values()].flatMap((calls) => [
    calls[0]!,
    calls[Math.floor(calls.length / 2)]!,
    calls.at(-1)!,
  ]);
  return [...new Set(chosen)].sort((a, b) => a - b);
}
