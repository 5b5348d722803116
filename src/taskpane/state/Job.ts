import type { Problem } from './Problem';

/** Something under way that a person waits for. */
export type Job =
  | { readonly kind: 'idle' }
  /** `total` is 0 while it isn't known yet. */
  | {
      readonly kind: 'busy';
      readonly done: number;
      readonly total: number;
      readonly stopping: boolean;
      /** True where the person may end it before it is done. */
      readonly canStop: boolean;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

export const IDLE: Job = { kind: 'idle' };

/** A job that has begun, as far as it has got; `total` is 0 while it isn't known. */
export function busy(done = 0, total = 0, canStop = false): Job {
  return { kind: 'busy', done, total, stopping: false, canStop };
}
