import vm from 'node:vm';
import { codeOf } from '../system/errors';

/** What the script below calls: a closure of this program, which is ended with it. */
const surroundings = vm.createContext({ act: () => undefined as unknown });
const call = new vm.Script('act()');

/**
 * What `act` returns, or undefined where it is not done in time. It is then ended wherever it was, without its `finally`
 * blocks: it must leave nothing half done that anybody looks at. It may wait for nothing.
 */
export function within<T>(milliseconds: number, act: () => T): T | undefined {
  surroundings.act = act;
  try {
    return call.runInContext(surroundings, { timeout: milliseconds }) as T;
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  } finally {
    surroundings.act = () => undefined;
  }
}
