import { pastedRows } from '../../../src/core/projectList/pastedRows';
import { readProjectRows } from '../../../src/core/projectList/readProjectRows';
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

describe('lists as offices send them', () => {
  const totals = (text: string) => read(text).projects.map(({ name, total }) => [name, total]);

  test('below a title and the unit of money; sums, remarks and heads once more are no projects', () => {
    const { projects, problems, unitStated } = read(
      [
        '2025年县级部门预算项目支出批复表',
        '\t\t\t单位：元',
        '序号\t预算单位\t项目名称\t批复数',
        '1\t县公路局\t道路养护\t250,000.00',
        '2\t县水利局\t河道清淤\t80000',
        '序号\t预算单位\t项目名称\t批复数',
        '3\t县水利局\t堤防维修\t-',
        '\t合  计\t\t330000',
        '注：本表金额含上年结转。',
        '制表人：张三\t\t审核人：李四',
      ].join('\n'),
    );
    expect(projects).toEqual([
      { implementingUnit: '县公路局', name: '道路养护', total: '25' },
      { implementingUnit: '县水利局', name: '河道清淤', total: '8' },
      { implementingUnit: '县水利局', name: '堤防维修' },
    ]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [8, 'sum'],
      [9, 'note'],
      [10, 'note'],
    ]);
    expect(unitStated).toBe(true);
  });

  test('heads in two rows: the amounts below one that is merged over them, with its unit', () => {
    expect(
      read(
        '项目名称\t实施单位\t资金来源（元）\t\t\t备注\n\t\t合计\t财政拨款\t其他资金\t\n道路养护\t县公路局\t250000\t200000\t50000\t',
      ).projects,
    ).toEqual([{ name: '道路养护', implementingUnit: '县公路局', total: '25', parts: ['20', '5'] }]);
  });

  test.each([
    ['批复数', '申报数'],
    ['财政批复金额', '申请金额'],
    ['核定数', '预算申报数'],
    ['2026年预算数', '2025年预算数'],
    ['年度资金总额', '申报数'],
  ])('of %s and %s the first is the amount, wherever it stands; the other is told', (taken, told) => {
    expect(read(`项目名称\t${taken}（万元）\t${told}（万元）\n甲\t5\t6`)).toMatchObject({
      projects: [{ name: '甲', total: '5' }],
      unused: [`${told}（万元）`],
    });
    expect(read(`${told}（万元）\t项目名称\t${taken}（万元）\n6\t甲\t5`).projects[0]).toMatchObject({
      total: '5',
    });
  });

  test.each([
    '二级项目名称',
    '支出项目',
    '项目（资金）名称',
    '*项目名称',
    '项目\n名称',
    '专项资金名称',
    '具体项目',
  ])('%j heads the names', (head) => {
    expect(totals(`序号\t"${head}"\t金额(万元)\n1\t道路养护\t5`)).toEqual([['道路养护', '5']]);
  });

  test('of 一级项目 and 二级项目 the latter is the project', () => {
    expect(read('一级项目\t二级项目\t预算数（万元）\n公路\t道路养护\t5')).toMatchObject({
      projects: [{ name: '道路养护', total: '5' }],
      unused: ['一级项目'],
    });
  });

  test('a column of units of money, each for its row', () => {
    expect(totals('项目名称\t金额\t单位\n甲\t250000\t元\n乙\t3\t万元\n丙\t0.5\t亿元')).toEqual([
      ['甲', '25'],
      ['乙', '3'],
      ['丙', '5000'],
    ]);
  });

  test('amounts in every writing; a dash and a blank are none, 0 is 0', () => {
    expect(
      totals(
        '项目名称\t金额（元）\n甲\t１２，０００\n乙\t￥1,234.50\n丙\t(500)\n丁\t\u00a0700\u200b\n戊\t—\n己\t\n庚\t0\n辛\t2万元',
      ),
    ).toEqual([
      ['甲', '1.2'],
      ['乙', '0.12345'],
      ['丙', '-0.05'],
      ['丁', '0.07'],
      ['戊', undefined],
      ['己', undefined],
      ['庚', '0'],
      ['辛', '2'],
    ]);
  });

  test('an amount that names no unit is told as that, and one beyond ten billion by its line', () => {
    expect(read('项目名称\t金额\n甲\t5\n乙\t2800000')).toMatchObject({
      unitStated: false,
      problems: [{ line: 3, kind: 'large', text: '2800000' }],
    });
    expect(read('项目名称\t金额\n甲\t5万元').unitStated).toBe(true);
    expect(read('甲\t5').unitStated).toBe(false);
    expect(read('甲\n乙').unitStated).toBe(true);
  });

  test('two rows of one name and unit are told, and both are taken', () => {
    const { projects, problems } = read('项目名称\t实施单位\n办公经费\t一中\n办公经费\t二中\n办公经费\t一中');
    expect(projects).toHaveLength(3);
    expect(problems).toEqual([{ line: 4, kind: 'same-project', text: '办公经费' }]);
  });

  test('units alone, without a column of names', () => {
    expect(
      read('序号\t预算单位名称\t批复数（万元）\n1\t县公路局\t25\n2\t县水利局\t8\n合计\t\t33'),
    ).toMatchObject({
      projects: [
        { implementingUnit: '县公路局', total: '25' },
        { implementingUnit: '县水利局', total: '8' },
      ],
      problems: [
        { line: 1, kind: 'no-name-column' },
        { line: 4, kind: 'sum' },
      ],
    });
  });

  test('without heads: a title and a sum are no projects', () => {
    const { projects, problems } = read('2026年项目清单\n道路养护\t5\n桥梁检测\t6\n合计\t11');
    expect(projects.map(({ name }) => name)).toEqual(['道路养护', '桥梁检测']);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'note'],
      [4, 'sum'],
    ]);
  });

  test('names that only look like those rows are projects', () => {
    for (const name of ['合计处经费', '总计量站运行', '说明书编印', '注册会计师培训', '调查表印刷费'])
      expect(totals(`项目名称\t金额（万元）\n${name}\t5`)).toEqual([[name, '5']]);
  });

  test('a cell of several lines, and one with quotation marks, as a spreadsheet copies them', () => {
    expect(
      read(
        '"项目\n名称"\t"批复数\n（元）"\n"道路\n养护"\t250000\n"""两会""经费\t"\t10000\n"两会"经费\t20000',
      ),
    ).toMatchObject({
      projects: [
        { name: '道路\n养护', total: '25' },
        { name: '"两会"经费', total: '1' },
        { name: '"两会"经费', total: '2' },
      ],
    });
    expect(pastedRows('"甲\n乙"\t1\n丙\t2').map(({ line }) => line)).toEqual([1, 3]);
  });
});
