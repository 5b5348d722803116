import { pastedRows, readProjectRows } from '../../../src/core/layout/projectRows';
import { defaultStandard } from '../../../src/core/standards';

const read = (text: string) => readProjectRows(pastedRows(text), defaultStandard);
const projectNamesIn = (text: string) => {
  const { projects, repeated } = read(text);
  return { names: projects.map(({ name }) => name), repeated };
};

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

describe('amounts pasted with the projects', () => {
  it('stand behind the name, with or without numbers before it', () => {
    expect(read('人大会议经费\t30\n代表活动经费\t25万元\n培训费\t1,234.5').projects).toEqual([
      { name: '人大会议经费', total: '30' },
      { name: '代表活动经费', total: '25' },
      { name: '培训费', total: '1234.5' },
    ]);
    expect(read('1\t人大会议经费\t30').projects).toEqual([{ name: '人大会议经费', total: '30' }]);
  });

  it('go where their heads say, from the unit that the head names', () => {
    const { projects, problems, unused } = read(
      [
        '序号\t项目名称\t主管部门\t预算单位\t项目属性\t项目期\t年度资金总额（元）\t其中：财政拨款（元）\t其他资金(元)\t备注',
        '1\t道路养护\t县交通局\t县公路中心\t经常性项目\t1年\t387664.62\t300000\t87664.62\t续',
      ].join('\n'),
    );
    expect(projects).toEqual([
      {
        name: '道路养护',
        department: '县交通局',
        implementingUnit: '县公路中心',
        attribute: '经常性项目',
        period: '1年',
        total: '38.766462',
        parts: ['30', '8.766462'],
      },
    ]);
    expect([problems, unused]).toEqual([[], ['序号', '备注']]);
  });

  it('千元 and 亿元 are units as well', () => {
    expect(read('项目名称\t金额（千元）\n甲\t480').projects[0]?.total).toBe('48');
    expect(read('项目名称\t金额（亿元）\n甲\t0.5').projects[0]?.total).toBe('5000');
  });

  it('what is not understood is told with its line', () => {
    expect(read('项目名称\t年度资金总额\n甲\t待定\n\t5').problems).toEqual([
      { line: 2, kind: 'not-amount', text: '待定' },
      { line: 3, kind: 'no-name', text: '5' },
    ]);
    expect(read('甲\t县交通局\t5').problems).toEqual([{ line: 1, kind: 'more-columns', text: '县交通局' }]);
    expect(read('甲\t县交通局\t5').projects).toEqual([{ name: '甲', total: '5' }]);
  });

  it('two projects of one name in a list with heads stay two', () => {
    expect(read('项目名称\t实施单位\n办公经费\t一中\n办公经费\t一中').projects).toHaveLength(2);
  });
});
