/**
 * What labelled values allow a check to say. silent: nothing; passes: a hint may be; hint: a hint and no more; told: something;
 * bad: the value goes back, with a warning or an error.
 */
export const VERDICTS: Readonly<Record<string, readonly ('silent' | 'hint' | 'bad')[]>> = {
  silent: ['silent'],
  passes: ['silent', 'hint'],
  hint: ['hint'],
  told: ['hint', 'bad'],
  bad: ['bad'],
};
