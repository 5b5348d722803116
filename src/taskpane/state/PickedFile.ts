import type { FileBytes } from '../../files/bytesOf';

/** What is taken of a file: its name, with its folders where one was picked, its size where it is known, and its bytes when they are needed. */
export type PickedFile = Pick<File, 'name'> & FileBytes;
