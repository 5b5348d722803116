import { performance, type EventLoopUtilization } from 'node:perf_hooks';

/** What one thread has taken (in milliseconds). */
export interface Taken {
  /** Of the processor's time: no more than this, whatever else the computer does meanwhile. */
  readonly processor: number;
  /** By the clock. A computer that was asleep is seen as one long step, and no step counts as more than a second. */
  readonly clock: number;
}

const LONGEST_STEP = 1000;

/**
 * Tells how much of the processor's time a thread that is busy all the while has had. Node tells the time of the whole process
 * only: each of its busy threads has an equal part of it.
 */
export function createStopwatch() {
  let taken: Taken = { processor: 0, clock: 0 };
  let last = now();
  return {
    reset(): void {
      taken = { processor: 0, clock: 0 };
      last = now();
    },
    /** What was taken since the start or the last reset, by one of `busy` threads besides this one. */
    read(busy: number): Taken {
      const { clock, processor, loop } = now();
      const passed = clock - last.clock;
      // This thread counts among the busy ones for as much of the time as it was busy.
      const { utilization: own } = performance.eventLoopUtilization(loop, last.loop);
      const part = (processor - last.processor) / (busy + own);
      taken = {
        processor: taken.processor + Math.min(part, passed),
        clock: taken.clock + Math.min(passed, LONGEST_STEP),
      };
      last = { clock, processor, loop };
      return taken;
    },
  };
}

function now(): { readonly clock: number; readonly processor: number; readonly loop: EventLoopUtilization } {
  const { user, system } = process.cpuUsage();
  return {
    clock: performance.now(),
    processor: (user + system) / 1000,
    loop: performance.eventLoopUtilization(),
  };
}
