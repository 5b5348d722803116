/** A file on this computer that a person picked, where the browser lets a page write to it. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
}

const WORKBOOKS = {
  description: 'Excel',
  accept: {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
    'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
  },
};

/** True where the browser has pickers that give a file to be written to. */
export const picksHandles = () => typeof (window as Pickers).showOpenFilePicker === 'function';

/** Lets a person pick a workbook; null when none was picked. */
export async function pickHandle(): Promise<FileHandle | null> {
  try {
    const [handle] = (await (window as Pickers).showOpenFilePicker?.({ types: [WORKBOOKS] })) ?? [];
    return handle ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
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
    if (
      error instanceof DOMException &&
      ['NotAllowedError', 'SecurityError', 'AbortError'].includes(error.name)
    )
      return false;
    throw error;
  }
}
