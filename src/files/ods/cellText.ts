import { limits } from '../limits';
import { attribute } from '../xml/scanXml';

/** Gathers what a cell shows while its elements pass by. */
export interface CellText {
  /** A cell begins: what comes now is its text. */
  start: () => void;
  /** An element within the cell that is a paragraph or stands for characters. */
  open: (name: string, attributes: string) => void;
  append: (text: string) => void;
  /** The cell ends: its paragraphs, a line each. What comes until the next one is no cell's. */
  end: () => string;
}

/** As long as a cell may be: what a file says beyond that is dropped. */
export function createCellText(): CellText {
  let paragraphs: string[] | null = null;
  let letters = 0;

  function append(text: string): void {
    if (!paragraphs || paragraphs.length === 0 || letters > limits.cellCharacters) return;
    paragraphs[paragraphs.length - 1] += text;
    letters += text.length;
  }

  return {
    append,
    start() {
      paragraphs = [];
      letters = 0;
    },
    open(name, attributes) {
      if (name === 'p') paragraphs?.push('');
      else if (name === 's') append(' '.repeat(Math.min(Number(attribute(attributes, 'c') ?? 1), 1000)));
      else if (name === 'tab') append('\t');
      else if (name === 'line-break') append('\n');
    },
    end() {
      const text = (paragraphs ?? []).join('\n');
      paragraphs = null;
      return text;
    },
  };
}
