import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CheckedFile } from '../../core/report/Report';
import type { FilePart, JobOptions, PartForm } from './CheckJob';

/** What a thread has made of a file. */
export interface Finished {
  /** With one of its errors where the part says all else. */
  readonly file: CheckedFile;
  readonly part: FilePart | null;
}

/** Loads what makes parts of this form. */
export async function partMaker(form: PartForm): Promise<(file: CheckedFile) => FilePart> {
  const [{ fileJsonText, fileLines }, { wordsFor }] = await Promise.all([
    import('../../core/report/toJson'),
    import('../../core/words/index'),
  ]);
  const words = wordsFor('zh-CN');
  return (file) => packed(form === 'json' ? fileJsonText(file, words) : fileLines(file, words));
}

/** Loads what makes of a checked file what is handed on of it. */
export async function finisher({
  part: form,
  partAlone = false,
}: JobOptions): Promise<(file: CheckedFile) => Finished> {
  if (form === undefined) return (file) => ({ file, part: null });
  const make = await partMaker(form);
  return (file) => {
    const part = make(file);
    if (!partAlone) return { file, part };
    const { path, error, tables, findings, hintsLeftOut } = file;
    // One error decides the exit status as well as a thousand.
    const decisive = findings.find(({ severity }) => severity === 'error');
    const errors = decisive ? [decisive] : [];
    const left = {
      path,
      error,
      tables,
      findings: errors,
      ...(hintsLeftOut !== undefined && { hintsLeftOut }),
    };
    return { file: left, part };
  };
}

/** Large parts say nearly the same in each row: packed, that of fifty thousand has 2 MB and not 85, in a tenth of a second. */
function packed(texts: Iterable<string>): FilePart {
  const part: FilePart[number][] = [];
  let rest: FilePart[number] = new Uint8Array();
  for (const piece of filled(texts)) {
    // Copies, as the piece is filled anew, and what zlib returns may lie in memory that others share.
    if (piece.length + MOST_BYTES > PIECE_BYTES)
      part.push(new Uint8Array(deflateRawSync(piece, { level: 1 })));
    else rest = piece.slice();
  }
  return [...part, rest];
}

/** The pieces of UTF-8 of a part, to be written one after the other. */
export function* piecesOf(part: FilePart): Generator<Uint8Array> {
  for (const [index, piece] of part.entries()) yield index < part.length - 1 ? inflateRawSync(piece) : piece;
}

/** A long text is never whole: of a sheet of fifty thousand rows it would take more room than all else. */
const PIECE_BYTES = 256 * 1024;
/** The most that one UTF-16 unit takes, and half of a pair. */
const MOST_BYTES = 4;

/** A text as UTF-8, in pieces of which all but the last are full. */
export function* encoded(texts: Iterable<string>): Generator<FilePart[number]> {
  for (const piece of filled(texts)) yield piece.slice();
}

/** So many characters at once: to have each short text encoded takes longer than its characters do. */
const AT_ONCE = 8192;

function* joined(texts: Iterable<string>): Generator<string> {
  let some = '';
  for (const text of texts) {
    some += text;
    if (some.length < AT_ONCE) continue;
    yield some;
    some = '';
  }
  yield some;
}

/** The same in one piece that is filled anew each time. */
function* filled(texts: Iterable<string>): Generator<FilePart[number]> {
  const encoder = new TextEncoder();
  const piece = new Uint8Array(PIECE_BYTES);
  let used = 0;
  for (const text of joined(texts)) {
    for (let rest = text; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, piece.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest === '' && used + MOST_BYTES <= PIECE_BYTES) continue;
      yield piece.subarray(0, used);
      used = 0;
    }
  }
  if (used > 0) yield piece.subarray(0, used);
}
