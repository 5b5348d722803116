import fc from 'fast-check';
import * as asides from '../../../../src/core/table/labels/asides';
import { OF_SOURCES, SOURCES } from '../../../../src/core/table/labels/funding';
import { ENDS_REACHED, REACHED } from '../../../../src/core/table/labels/goals';
import { beginsWithOne, endsWithOne, holdsOne } from '../../../../src/core/text/units';

type Guarded = [what: string, pattern: RegExp, lets: (text: string) => boolean];

const guarded: Guarded[] = [
  ['labels beside the target', asides.ASIDE_ENDING, (text) => endsWithOne(text, asides.ENDS_ASIDE)],
  ['what ends a table', asides.ENDING_START, (text) => beginsWithOne(text, asides.BEGINS_ENDING)],
  ['who signs', asides.SIGNATURE, (text) => beginsWithOne(text, asides.BEGINS_SIGNATURE)],
  ['what was reached', REACHED, (text) => endsWithOne(text, ENDS_REACHED)],
  ...SOURCES.map((pattern): Guarded => [
    `sources (${pattern.source.slice(0, 8)})`,
    pattern,
    (text) => holdsOne(text, OF_SOURCES),
  ]),
];

/**
 * Texts are put to these expressions only where a character lets them: a word that is added to an expression, and whose
 * character is not, would never be recognised.
 */
it.each(guarded)('no text of %s is ruled out by its characters', (_what, pattern, lets) => {
  fc.assert(fc.property(fc.stringMatching(pattern), lets), { numRuns: 500 });
});
