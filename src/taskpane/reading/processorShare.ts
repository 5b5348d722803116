/** So long (in milliseconds) a thread is kept busy to see what it gets, and so long it rests then. */
const BUSY = 100;
const REST = 900;

/** A longer step than this (in milliseconds) between two looks at the clock: the thread was not running meanwhile. */
const STEP = 2;

/** Asks a thread for `measureShare`. */
export interface Probe {
  readonly probe: true;
}

/** The part of the processor, from 0 to 1, that a busy thread has at present, measured on the thread that asks. */
export function measureShare(): number {
  const start = performance.now();
  let last = start;
  let running = 0;
  while (last - start < BUSY) {
    const now = performance.now();
    if (now - last <= STEP) running += now - last;
    last = now;
  }
  return running / (last - start);
}

/**
 * Watches on a thread of its own what part of the processor a busy thread has: a page is not told how long a thread was running.
 * @param begun the thread, once it hears
 */
export function watchShare(begun: Promise<Worker>) {
  let share: number | null = null;
  let asked: number | null = null;
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  begun.then(
    (one) => {
      if (ended) return one.terminate();
      worker = one;
      share = 1;
      const ask = () => {
        asked = performance.now();
        one.postMessage({ probe: true } satisfies Probe);
      };
      one.onmessage = ({ data }: MessageEvent<number>) => {
        share = data;
        asked = null;
        timer = setTimeout(ask, REST);
      };
      ask();
    },
    () => {
      share = 1;
    },
  );
  return {
    /** 0 until the thread has begun: where that takes long, others take long, too. */
    read(): number {
      const waited = asked === null ? 0 : performance.now() - asked;
      return share === null ? 0 : waited > BUSY ? Math.min(share, BUSY / waited) : share;
    },
    end(): void {
      ended = true;
      clearTimeout(timer);
      worker?.terminate();
    },
  };
}
