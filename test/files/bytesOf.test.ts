import { bytesOf } from '../../src/files/bytesOf';
import { limits } from '../../src/files/limits';

test('a file larger than any that is taken in is told by its size: nothing of it is read', async () => {
  const arrayBuffer = jest.fn(() => Promise.resolve(new ArrayBuffer(3)));
  const size = limits.fileBytes + 1;
  await expect(bytesOf({ size, arrayBuffer }, '大.xlsx')).rejects.toMatchObject({
    problem: { code: 'too-large', file: '大.xlsx' },
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(await bytesOf({ size: limits.fileBytes, arrayBuffer }, '表.xlsx')).toHaveLength(3);
});
