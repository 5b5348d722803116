import type { Io } from './Io';

export interface Progress {
  readonly step: (done: number, path: string) => void;
  readonly stop: () => void;
}

/** A bar on stderr where somebody watches and there is something to wait for; else nothing. */
export async function watchProgress(total: number, io: Io): Promise<Progress> {
  if (!io.watched || total < 2) return { step: () => undefined, stop: () => undefined };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: '检查 {bar} {value}/{total} {file}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { file: '' });
  return {
    step(done, file) {
      bar.update(done, { file });
    },
    stop() {
      bar.stop();
    },
  };
}
