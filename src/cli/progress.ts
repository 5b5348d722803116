import type { Io } from './system/Io';

export interface Progress {
  /** One more is done. */
  readonly step: (path: string) => void;
  readonly stop: () => void;
}

/** A bar on stderr where somebody watches and there is something to wait for; else nothing. */
export async function watchProgress(total: number, io: Io): Promise<Progress> {
  if (!io.terminal || total < 2) return { step: () => undefined, stop: () => undefined };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream: io.terminal,
    format: '检查 {bar} {value}/{total} {file}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // A hidden cursor would stay hidden after Ctrl-C.
    hideCursor: false,
    clearOnComplete: true,
  });
  bar.start(total, 0, { file: '' });
  return {
    step(file) {
      bar.increment({ file });
    },
    stop() {
      bar.stop();
    },
  };
}
