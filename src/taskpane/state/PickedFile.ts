/** What is taken of a file: its name, with its folders where one was picked, and its bytes when they are needed. */
export type PickedFile = Pick<File, 'name' | 'arrayBuffer'>;
