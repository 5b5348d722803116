import { projectNamesIn } from '../../../src/taskpane/state/projectNames';

describe('project names pasted one a line', () => {
  it('takes each line, without blank ones and blanks at the ends', () => {
    expect(projectNamesIn(' 人大代表活动经费 \r\n\r\n人大会议经费\n').names).toEqual([
      '人大代表活动经费',
      '人大会议经费',
    ]);
  });

  it.each([
    ['1、人大会议经费', '人大会议经费'],
    ['(2)人大会议经费', '人大会议经费'],
    ['（2）人大会议经费', '人大会议经费'],
    ['2）人大会议经费', '人大会议经费'],
    ['2．人大会议经费', '人大会议经费'],
    ['４、人大会议经费', '人大会议经费'],
    ['（１２）人大会议经费', '人大会议经费'],
    ['3. 人大会议经费', '人大会议经费'],
    ['④人大会议经费', '人大会议经费'],
    ['1.5万亩高标准农田建设', '1.5万亩高标准农田建设'],
    ['2024年人大会议经费', '2024年人大会议经费'],
    ['12345热线运行经费', '12345热线运行经费'],
  ])('reads %s as %s', (line, name) => {
    expect(projectNamesIn(line).names).toEqual([name]);
  });

  it('finds the name in a row pasted from a sheet, whatever numbers stand before or after', () => {
    expect(projectNamesIn('1\t人大会议经费\t25.00\n2\t"代表活动经费"\t40').names).toEqual([
      '人大会议经费',
      '代表活动经费',
    ]);
  });

  it('counts a name once and tells how many lines were left out', () => {
    expect(projectNamesIn('甲项目\n乙项目\n甲项目\n甲项目')).toEqual({
      names: ['甲项目', '乙项目'],
      repeated: 2,
    });
  });

  it('finds nothing in blank text', () => {
    expect(projectNamesIn(' \n\t\n')).toEqual({ names: [], repeated: 0 });
  });
});
