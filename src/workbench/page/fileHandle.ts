/** A file on this computer that a person picked, where the browser lets a page write to it. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
  isSameEntry?(other: FileHandle): Promise<boolean>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

const XLSX = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] };
const XLSM = { 'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'] };
const WORKBOOKS = { description: 'Excel', accept: { ...XLSX, ...XLSM } };
const NEW_WORKBOOK = { description: 'Excel', accept: XLSX };

/** True where the browser has pickers that give a file to be written to. */
export const picksHandles = () => typeof (window as Pickers).showOpenFilePicker === 'function';

const isNamed = (error: unknown, ...names: string[]) =>
  error instanceof DOMException && names.includes(error.name);

/** Lets a person pick a workbook; null when none was picked. */
export async function pickHandle(): Promise<FileHandle | null> {
  try {
    const [handle] = (await (window as Pickers).showOpenFilePicker?.({ types: [WORKBOOKS] })) ?? [];
    return handle ?? null;
  } catch (error) {
    if (isNamed(error, 'AbortError')) return null;
    throw error;
  }
}

/**
 * The file that a handle of an earlier visit leads to; the browser may ask the person for leave first. null where it is not
 * given, 'gone' where the file is there no more.
 */
export async function fileOf(handle: FileHandle): Promise<File | 'gone' | null> {
  try {
    if ((await handle.requestPermission?.({ mode: 'readwrite' })) === 'denied') return null;
    return await handle.getFile();
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return 'gone';
    if (isNamed(error, 'NotAllowedError', 'SecurityError', 'AbortError')) return null;
    throw error;
  }
}

/** The handle of a file that is dropped onto the page; null where the browser gives none. Ask while the event lasts. */
export async function droppedHandle(item: DataTransferItem | undefined): Promise<FileHandle | null> {
  const dropped = item as
    { getAsFileSystemHandle?(): Promise<(FileHandle & { kind: string }) | null> } | undefined;
  const handle = await dropped?.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === 'file' ? handle : null;
}

/**
 * Lets a person choose where a new workbook goes and what it is called, as Excel's own 另存为 does.
 * @returns 'cancelled' where they leave it; null where the browser has no such dialog, or refuses it so long after the key
 */
export async function pickPlace(suggestedName: string): Promise<FileHandle | 'cancelled' | null> {
  try {
    const place = (window as Pickers).showSaveFilePicker?.({ suggestedName, types: [NEW_WORKBOOK] });
    return (await place) ?? null;
  } catch (error) {
    if (isNamed(error, 'AbortError')) return 'cancelled';
    if (isNamed(error, 'SecurityError', 'NotAllowedError')) return null;
    throw error;
  }
}

/**
 * Whether the file may be written. A browser asks the person, the first time in each visit, if it is asked soon after their
 * click.
 */
export async function mayWriteTo(handle: FileHandle): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
  } catch (error) {
    if (isNamed(error, 'NotAllowedError', 'SecurityError', 'AbortError')) return false;
    throw error;
  }
}

/**
 * Writes over the file. The browser asks the person for leave; false where it is not given. Only a file written to the end
 * takes the place of the former one.
 */
export async function writeOver(handle: FileHandle, bytes: Uint8Array): Promise<boolean> {
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return true;
  } catch (error) {
    if (isNamed(error, 'NotAllowedError', 'SecurityError', 'AbortError')) return false;
    throw error;
  }
}
