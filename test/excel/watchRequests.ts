import { Buffer } from 'node:buffer';
import type { RequestBody } from '../../src/workbench/host/protocol/wire';
import type { ExcelForTests } from '../support/excelHost';

export interface RequestWatch {
  /** Exchanges with Excel since the watch began. */
  readonly syncs: () => number;
  /** The longest request, in bytes as sent. */
  readonly longest: () => number;
  /** All requests together, in bytes. */
  readonly total: () => number;
}

/**
 * Counts exchanges. Excel.run itself sends one more at its end, which nobody waits for: it only lets go of the ranges
 * that the run had used, and is not counted.
 */
export function watchRequests(excel: ExcelForTests): RequestWatch {
  const { process } = excel.host;
  let syncs = 0;
  let longest = 0;
  let total = 0;
  Object.assign(excel.host, {
    process: (request: RequestBody, flags?: number) => {
      if (!isLettingGo(request)) syncs += 1;
      const bytes = Buffer.byteLength(JSON.stringify(request));
      longest = Math.max(longest, bytes);
      total += bytes;
      return process(request, flags);
    },
  });
  return { syncs: () => syncs, longest: () => longest, total: () => total };
}

/** True for what Excel.run sends at its end by itself. */
export function isLettingGo({ Actions }: RequestBody): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === 3);
  return methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference');
}
