/**
 * What is said about one thing. The Chinese is written first and comes with whatever says it, so that the pane's first
 * script holds what its first tab says and no more; the English of all subjects comes as one chunk (`fetchWords`).
 */
export interface Subject<Name extends string, Words> {
  readonly name: Name;
  readonly chinese: Words;
}
