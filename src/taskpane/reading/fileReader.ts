import { loadReading } from '../chunks';
import type { Answer, Asked } from './answer';
import { watchShare } from './processorShare';
import { startReadWorker } from './startReadWorker';

/** Reads workbook files one after the other, each within its time. */
export interface FileReader {
  read(asked: Asked): Promise<Answer>;
  /** Ends the thread that reads; what it is reading is answered with `stopped`. */
  close(): void;
  /** True where no thread can be made: files are read on the page's own one, without a limit of time. */
  isHere(): boolean;
}

const MEGABYTE = 1024 * 1024;

/** How much of the processor's time (in milliseconds) a file may take, as on the command line: an honest one takes a tenth. */
function patienceFor({ bytes }: Asked): number {
  return 3000 + (20_000 * bytes.length) / MEGABYTE;
}

/** Time is counted in steps, so that a computer that was asleep meanwhile blames no file. */
const STEP = 100;

/** From then on (in milliseconds) it is seen what part of the processor the thread has. */
const LONG = 1000;

/** So many times as long a file may take by the clock, where other programs keep the thread waiting. */
const BY_THE_CLOCK = 20;

/** So long (in milliseconds) a thread may take to begin: longer than its script takes over a slow network. */
const LONGEST_START = 10_000;

/**
 * A reader on a thread of its own: a file that takes too long ends it, is told as `too-slow`, and the next file gets a new
 * one. Where no thread can be made (an old browser, a page from a file) files are read on this one, without a limit.
 */
export function createFileReader(
  makeWorker: () => Worker = startReadWorker,
  patience: (asked: Asked) => number = patienceFor,
): FileReader {
  let worker: Worker | null = null;
  let isHere = typeof Worker === 'undefined';
  let giveUp: () => void = () => undefined;
  let closings = 0;
  const close = () => {
    closings += 1;
    worker?.terminate();
    worker = null;
    giveUp();
  };
  const start = async () => {
    try {
      return await begun(makeWorker());
    } catch {
      isHere = true;
      return null;
    }
  };
  return {
    close,
    isHere: () => isHere,
    async read(asked) {
      const closed = closings;
      if (!worker && !isHere) worker = await start();
      // Stopped while the thread began.
      if (closed !== closings) {
        close();
        return { kind: 'stopped' };
      }
      if (!worker) return (await loadReading()).answerTo(asked);
      const stopped = new Promise<Answer>((resolve) => {
        giveUp = () => {
          resolve({ kind: 'stopped' });
        };
      });
      const answer = await answerWithin(worker, asked, patience(asked), { stopped, makeWorker });
      if (typeof answer !== 'string') return answer;
      close();
      const problem =
        answer === 'late'
          ? ({ code: 'too-slow', file: asked.name } as const)
          : ({ code: 'too-large', file: asked.name, part: null } as const);
      return { kind: 'unread', problem: { kind: 'file', problem } };
    },
  };
}

/** The worker when it says that it is there. */
function begun(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => {
      worker.terminate();
      reject(new Error(reason));
    };
    const clock = setTimeout(() => {
      give('It did not begin.');
    }, LONGEST_START);
    worker.onerror = () => {
      clearTimeout(clock);
      give('Its script was not loaded.');
    };
    worker.onmessage = () => {
      clearTimeout(clock);
      resolve(worker);
    };
  });
}

/**
 * The worker's answer; late where it is not there when the worker has had so much of the processor's time, broken where the
 * worker itself is, having no more memory.
 */
function answerWithin(
  worker: Worker,
  asked: Asked,
  limit: number,
  { stopped, makeWorker }: { stopped: Promise<Answer>; makeWorker: () => Worker },
): Promise<Answer | 'late' | 'broken'> {
  return new Promise((resolve) => {
    let passed = 0;
    let taken = 0;
    let processor: ReturnType<typeof watchShare> | null = null;
    const end = (answer: Answer | 'late' | 'broken') => {
      clearInterval(clock);
      processor?.end();
      processor = null;
      resolve(answer);
    };
    const clock = setInterval(() => {
      passed += STEP;
      if (passed === LONG) processor = watchShare(begunNow(makeWorker));
      taken += processor ? STEP * processor.read() : STEP;
      if (taken >= limit || passed >= limit * BY_THE_CLOCK) end('late');
    }, STEP);
    void stopped.then(end);
    worker.onerror = () => {
      end('broken');
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      end(data);
    };
    worker.postMessage(asked);
  });
}

async function begunNow(makeWorker: () => Worker): Promise<Worker> {
  return begun(makeWorker());
}
