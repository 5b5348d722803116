import { noteKey } from '../../src/excel/markNotes';

describe('a note is known for ours', () => {
  const ours = '绩效目标表助手\n金额要写明单位。';

  it.each([
    ['as Excel on Windows may hand it back', '绩效目标表助手\r\n金额要写明单位。\r\n'],
    ['with its author in front', '张会计:\n绩效目标表助手\n金额要写明单位。'],
  ])('%s', (_, content) => {
    expect(noteKey(content)).toBe(noteKey(ours));
  });

  it('no more when a person has written into it', () => {
    expect(noteKey(`${ours}\n已核对`)).not.toBe(noteKey(ours));
  });

  it.each(['领导说的', '见《绩效目标表助手》的说明', ''])('never when it is a person’s: %s', (content) => {
    expect(noteKey(content)).toBeNull();
  });
});
