import { trim } from '../../../src/core/text/characters';

test('blanks at the ends fall away as from any text, whichever characters stand there', () => {
  const differs: string[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit);
    for (const text of [character, `${character}项目`, `项目${character}`, `项${character}目`])
      if (trim(text) !== text.trim()) differs.push(text);
  }
  expect(differs).toEqual([]);
  expect(trim('')).toBe('');
});
