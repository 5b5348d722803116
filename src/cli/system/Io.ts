/** What a command needs of its surroundings: main gives it the process, a test what it wants to see. */
export interface Io {
  /** Resolves when the text is handed over, so that a slow reader is waited for. */
  out(content: string | Uint8Array): Promise<void>;
  err(text: string): void;
  /** stderr where a terminal shows it, null elsewhere: progress is for somebody who watches. */
  readonly terminal: NodeJS.WritableStream | null;
  /** How many threads may work at once. */
  readonly threads: number;
  /** All of stdin. */
  input(): Promise<string>;
  /** The folder with the worker and the samples. */
  readonly home: string;
}

/** 0: clean; 1: findings of severity error; 2: could not do it. */
export type ExitStatus = 0 | 1 | 2;

/** A command takes the words behind its name and does one thing. */
export type Command = (args: readonly string[], io: Io) => Promise<ExitStatus>;

/** Something the person has to change before it can be done; the message is a sentence for them. */
export class UsageError extends Error {}
