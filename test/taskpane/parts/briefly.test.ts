import { briefly } from '../../../src/taskpane/parts/briefly';

test('a text as long as people write it is shown whole, one of thousands of characters is cut off', () => {
  const goal = '目标1：完成培训。'.repeat(100);
  expect(briefly(goal)).toBe(goal);
  expect(briefly('（'.repeat(32_000))).toBe(`${'（'.repeat(1000)}……`);
});
