import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * How many times functions and blocks of a folder of src were entered while `work` ran: what it costs, without a clock. V8
 * counts each turn of a loop and each call of a callback; the same work comes to the same number on every machine.
 */
export function countedWork(work: () => void, folder = 'core'): number {
  const session = new Session();
  session.connect();
  // What is compiled into one piece with its callers is counted no more.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-maglev');
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    // What was counted before is taken away.
    take(session);
    work();
    return take(session)
      .filter(({ url }) => url.includes(`/src/${folder}/`))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  } finally {
    setFlagsFromString('--opt');
    session.post('Profiler.stopPreciseCoverage');
    session.post('Profiler.disable');
    session.disconnect();
  }
}

/** The counts since they were last taken. The session answers at once: it speaks to its own thread. */
function take(session: Session): Profiler.ScriptCoverage[] {
  let result: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    result = answer.result;
  });
  return result;
}
