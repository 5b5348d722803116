import { toA1 } from '../../core/grid/address';
import { findingMessage, ruleWordsOf, wordsFor } from '../../core/words';
import type { Locale } from '../../core/words/Words';
import type { FindingSearch } from '../state/CheckState';

/** Capitals and full-width letters do not matter to somebody who searches. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Finds a text in what a person sees of a finding: its cell, its words, its project and unit, its sheet and file. All words must be there. */
export function findingSearch(text: string, locale: Locale): FindingSearch {
  const words = wordsFor(locale);
  const parts = folded(text)
    .split(/\s+/)
    .filter((part) => part !== '');
  return {
    text,
    matches: (finding, table, file) => {
      const seen = folded(
        [
          toA1(finding.cell),
          ruleWordsOf(finding, words).title,
          findingMessage(finding, words),
          finding.found,
          finding.expected,
          table?.fields.projectName?.text,
          table?.fields.implementingUnit?.text,
          table?.fields.department?.text,
          finding.sheet,
          file,
        ].join('\n'),
      );
      return parts.every((part) => seen.includes(part));
    },
  };
}
