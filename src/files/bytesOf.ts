import { FileError } from './FileProblem';
import { limits } from './limits';

/** What is needed of a file that somebody chose: its bytes and, where it is known before them, its size. */
export interface FileBytes extends Pick<File, 'arrayBuffer'> {
  readonly size?: number | undefined;
}

/**
 * The bytes of a file that somebody chose. Throws `FileError` for one that is larger than any that is taken in.
 * @param name what it is called in that error
 */
export async function bytesOf(file: FileBytes, name: string): Promise<Uint8Array> {
  if ((file.size ?? 0) > limits.fileBytes) throw new FileError({ code: 'too-large', file: name, part: null });
  return new Uint8Array(await file.arrayBuffer());
}
