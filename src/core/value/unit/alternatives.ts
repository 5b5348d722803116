import type { PlaceConstruct } from '../Construct';
import { readAlternative } from './denominators';
import { readPart } from './parts';

/** A second unit beside the first that will do as well. */
export interface Alternative {
  readonly written: string;
  readonly canonical: string;
  readonly end: number;
}

/** Two units that are said side by side. */
export const alternatives: readonly PlaceConstruct<Alternative>[] = [
  {
    name: '括号里的另一单位',
    examples: ['20台(套)', '≥500人(次)', '3座(处)'],
    read(text, at) {
      const other = readAlternative(text, at);
      return other === null ? null : { written: other, canonical: other, end: at + other.length };
    },
  },
  {
    name: '顿号后的另一单位',
    examples: ['20台、套', '≥5处、座', '12件、套'],
    read(text, at) {
      const other = text.charAt(at) === '、' ? readPart(text, at + 1) : null;
      if (other?.kind !== 'count') return null;
      const bracketed = text.charAt(other.end) === ')' ? 1 : 0;
      if (other.end + bracketed !== text.length) return null;
      return {
        written: text.slice(at, other.end),
        canonical: `(${other.canonical})`,
        end: other.end,
      };
    },
  },
];
