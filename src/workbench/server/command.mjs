import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { argumentProblem } from '../../deploy/argumentProblem.mjs';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * What a person asked for: the option --no-open, and the port by the environment variable PORT. Ends the program with a
 * sentence and status 2 where it can't be understood.
 * @returns {{ port: number, isOpening: boolean }}
 */
export function startOptions() {
  const options = { 'no-open': { type: 'boolean', default: false } };
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    return refuse(
      `${argumentProblem(error, Object.keys(options))}加 --no-open 就不自动打开浏览器；换端口用环境变量 PORT。`,
    );
  }
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return refuse(`PORT 要是 1 到 65535 之间的整数，现在是“${process.env.PORT}”。`);
  }
  return { port, isOpening: !values['no-open'] };
}

/** Ends the program with a sentence on the error output: it can't do what was asked. */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** Opens the address in the person's browser; where there is none, the printed address is enough. */
export function openBrowser(url) {
  const [command, ...parameters] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/**
 * Ends the program cleanly on Ctrl-C.
 * @param {() => Promise<void>} close
 */
export function endOnSignals(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
}
