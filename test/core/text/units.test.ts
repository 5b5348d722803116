import { beginsWithOne, endsWithOne, holdsOne, unitsOf } from '../../../src/core/text/units';

const marks = unitsOf('(（日\uffff');

it.each([
  ['（一）', true, false, true],
  ['8日', false, true, true],
  ['第(1)项', false, false, true],
  ['\uffff', true, true, true],
  ['月曰', false, false, false],
  ['', false, false, false],
])('%j begins, ends with or holds one of the characters: %s, %s, %s', (text, begins, ends, holds) => {
  expect([beginsWithOne(text, marks), endsWithOne(text, marks), holdsOne(text, marks)]).toEqual([
    begins,
    ends,
    holds,
  ]);
});
