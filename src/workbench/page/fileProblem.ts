import { FileError } from '../../files/FileProblem';
import { fileProblemMessage } from '../../files/words';
import { OtherFormat } from '../files/package/openParts';
import { words } from './words';

/**
 * Says in a sentence why a file can't be opened.
 * @returns with details for those who mend things, where nobody foresaw the reason
 */
export function whyNotOpened(error: unknown, name: string): { text: string; details?: string } {
  if (error instanceof FileError) return { text: fileProblemMessage(error.problem, 'zh-CN') };
  if (error instanceof OtherFormat) return { text: words.openFailed[error.format](name) };
  return { text: words.openFailed.unknown(name), details: detailsOf(error) };
}

/** What an error says of itself. */
export function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
