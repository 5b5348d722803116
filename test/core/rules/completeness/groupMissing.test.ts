import { checkAcross } from '../../../../src/core/check/checkAcross';
import { checkTables } from '../../../../src/core/check/check';
import { layOutTables } from '../../../../src/core/layout/layOutTables';
import { toA1, type CellArea } from '../../../../src/core/grid/address';
import { annex11 } from '../../../../src/core/standards/annex11';
import { recogniseAll } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { planToGrid } from '../../../support/planToGrid';
import { findingsBy } from '../../../support/ruleFindings';
import { tellFindings } from '../../../support/tellFindings';
import { tablesFrom } from '../../../support/tableBuilder';
import { withoutRows } from '../../check/planted/edits';

const told = (text: string): string[] =>
  findingsBy('completeness/group-missing', text).map(
    ({ params, severity }) => `${severity} ${params['basis'] ?? ''} ${params['groups'] ?? ''}`,
  );

const WHOLE = `
  数量指标 | 改造道路 | ≥2公里
  质量指标 | 验收合格率 | =100%
  时效指标 | 完工时间 | 2024年10月底前
  社会效益指标 | 受益人口 | ≥500人
  满意度指标 | 群众满意度 | ≥90%`;

const without = (...names: string[]): string =>
  WHOLE.split('\n')
    .filter((line) => !names.some((name) => line.includes(name)))
    .join('\n');

describe('completeness/group-missing', () => {
  it('is content where all are there', () => {
    expect(told(WHOLE)).toEqual([]);
  });
  it('asks for output and benefit, quantity and quality; hints at timeliness and satisfaction', () => {
    expect(told(without('社会效益'))).toEqual(['warning framework 效益指标']);
    expect(told('社会效益指标 | 受益人口 | ≥500人')).toEqual(['warning framework 产出指标']);
    expect(told(without('数量'))).toEqual(['warning framework 数量指标']);
    expect(told(without('质量'))).toEqual(['warning framework 质量指标']);
    expect(told(without('时效', '满意度'))).toEqual(['info framework 时效指标、满意度指标']);
    const [both] = findingsBy('completeness/group-missing', without('质量', '满意度'));
    expect(both).toMatchObject({ severity: 'warning', params: { groups: '质量指标', also: '满意度指标' } });
  });
  it('knows local names of groups', () => {
    expect(
      told(`
      预期产出指标 | 结算项目数 | 3个
      社会、经济、生态效益指标 | 结算争议率 | 0%`),
    ).toEqual([]);
  });
  it('knows satisfaction by whom it asks, whatever the group is called', () => {
    const missingWith = (name: string) =>
      checkTables(
        recogniseAll([
          gridOf(
            rowsOf(`项目支出绩效目标表
              项目名称 | 道路养护
              二级指标 | 三级指标 | 指标值 ${WHOLE.replace('满意度指标', name)}`),
          ),
        ]),
      ).flatMap(({ rule, params }) => (rule === 'completeness/group-missing' ? [params['groups']] : []));
    for (const name of ['群众评价', '服务对象评价指标', '社会评价', '百姓口碑', '受益群众认可度'])
      expect([name, missingWith(name)]).toEqual([name, []]);
    expect(missingWith('社会影响')).toEqual(['满意度指标']);
  });
  it('does not miss 产出 and 效益 where levels are called in words that may stand for them', () => {
    expect(told('建设任务 | 养护里程 | ≥50公里\n惠民举措 | 受益人口 | ≥500人')).toEqual([]);
    expect(told('建设成本 | 养护单价 | ≤2.4万元/公里')).not.toEqual([]);
  });
  it('names the project where several share a title', () => {
    const grid = gridOf(
      rowsOf(`项目支出绩效目标表
        单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值
        某局 | 道路养护 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
        | | 产出指标 | 质量指标 | 验收合格率 | =100%
        | | 效益指标 | 社会效益指标 | 受益人口 | ≥500人
        某局 | 桥梁检测 | 产出指标 | 数量指标 | 检测座数 | ≥3座
        | | 效益指标 | 社会效益指标 | 受益人口 | ≥800人`),
    );
    const findings = checkTables(recogniseAll([grid])).filter(
      ({ rule }) => rule === 'completeness/group-missing',
    );
    expect(
      findings.map(({ cell, params }) => `${cell.row} ${cell.column} ${params['groups'] ?? ''}`),
    ).toEqual(['2 1 时效指标、满意度指标', '5 1 质量指标']);
  });
  it('says nothing where indicators were not read: they may be the groups that seem to be missing', () => {
    expect(told(`项目名称 | 会议经费\n数量指标 | 召开会议 | ≥7次`)).not.toEqual([]);
    expect(told(`项目名称 | 会议经费\n数量指标 | 召开会议 | ≥7次\n没有读出的指标 | 群众满意度`)).toEqual([]);
  });
  it('asks nothing of a form without groups', () => {
    expect(told('- | 发放人数 | ≥ | 80 | 人')).toEqual([]);
  });

  it('takes for the form what its other tables print', () => {
    const printed = `${WHOLE}\n生态效益指标 | 指标1: | `;
    expect(told(`项目名称 | 甲\n${printed}\n---\n项目名称 | 乙\n${WHOLE}`)).toEqual([
      'warning siblings 生态效益指标',
    ]);
  });
  it('lets lists that show only what is used differ', () => {
    const used = `${WHOLE}\n生态效益指标 | 节水 | ≥3万吨`;
    expect(told(`项目名称 | 甲\n${used}\n---\n项目名称 | 乙\n${WHOLE}`)).toEqual([]);
  });
  it('finds it between files, where more than one other prints it', () => {
    const print = `${WHOLE}\n生态效益指标 | 指标1: | `;
    const across = (texts: readonly string[], unit?: string) =>
      checkAcross(
        texts.map((text, index) => {
          const tables = tablesFrom(`项目名称 | 项目${index}\n实施单位 | ${unit ?? `单位${index}`}\n${text}`);
          return { tables, findings: checkTables(tables) };
        }),
      )
        .filter(({ finding }) => finding.rule === 'completeness/group-missing')
        .map(({ file, relatedFiles }) => [file, relatedFiles]);
    expect(across([print, print, WHOLE])).toEqual([[2, [0]]]);
    // One unit's table prints all groups, another's lists what it uses.
    expect(across([print, WHOLE])).toEqual([]);
    expect(across([print, WHOLE], '区水务局')).toEqual([[1, [0]]]);
    // It prints empty groups itself.
    expect(across([print, `${WHOLE}\n经济效益指标 | 指标1: | `])).toEqual([
      [0, [1]],
      [1, [0]],
    ]);
  });

  it('takes a form for that of 2015 only where the cost is one of its outputs', () => {
    const missingOf = (cost: string): unknown[] => {
      const grid = gridOf(
        rowsOf(`项目支出绩效目标申报表
          项目名称 | 养护
          主管部门及代码 | 077-交通局 | 实施单位 | 公路局
          项目属性 | 延续项目 | 项目期 | 1年
          项目资金（万元） | 年度资金总额 | 40
          | 其中：财政拨款 | 40
          | 其他资金 | 0
          一级指标 | 二级指标 | 三级指标 | 指标值
          产出指标 | 数量指标 | 养护里程 | ≥12公里
          | 质量指标 | 验收合格率 | =100%
          | 时效指标 | 抢通时间 | ≤48小时
          ${cost} | 养护成本 | ≤3万元/公里
          效益指标 | 社会效益指标 | 受益人口 | ≥500人
          满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`),
      );
      return checkTables(recogniseAll([grid])).flatMap(({ rule, params }) =>
        rule === 'completeness/group-missing' ? [[params['basis'], params['groups']]] : [],
      );
    };
    expect(missingOf('| 成本指标')).toEqual([['standard', '经济效益指标、生态效益指标、可持续影响指标']]);
    expect(missingOf('成本指标 | 经济成本指标')).toEqual([]);
  });

  describe('a blank cell merged over the rows of a level 2', () => {
    const rows = (first: string, second: string): string => `项目支出绩效目标表
      项目名称 | 养护
      年度资金总额（万元） | 40
      年度目标 | 养护农村公路。
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | ${first} | 养护里程 | ≥12公里
      | | 修补坑槽面积 | ≥3500平方米
      | ${second} | 验收合格率 | =100%
      | | 抢通率 | =100%
      | 时效指标 | 抢通时间 | ≤48小时
      效益指标 | 社会效益指标 | 受益人口 | ≥500人
      满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;
    const merges = [5, 7].map((top) => ({ top, bottom: top + 1, left: 1, right: 1 }));
    const read = (text: string) => recogniseAll([{ ...gridOf(rowsOf(text)), merges }]);

    it.each([
      ['数量指标', rows('', '质量指标'), '5 1 数量指标'],
      ['质量指标', rows('数量指标', ''), '7 1 质量指标'],
    ])('is the place of %s, and its rows are not those of its neighbours', (_name, text, place) => {
      const tables = read(text);
      expect(
        checkTables(tables).map(({ rule, cell, params }) => [
          rule,
          `${cell.row} ${cell.column} ${params['groups'] ?? ''}`,
        ]),
      ).toEqual([['completeness/group-missing', place]]);
      const [row = 0] = place.split(' ').map(Number);
      const nameless = tables[0]?.groups.find(({ namelessCell }) => namelessCell);
      expect(nameless).toMatchObject({ level1: '产出指标', level2: null, kind: null });
      expect(nameless?.indicators.map(({ nameCell }) => nameCell.row)).toEqual([row, row + 1]);
    });
    it('has no say where nothing is missing', () => {
      expect(checkTables(read(rows('数量指标', '质量指标')))).toEqual([]);
    });
  });

  describe('a blank cell of level 2 that is not merged', () => {
    const rows = (third: string): string => `项目支出绩效目标表
      项目名称 | 养护
      年度资金总额（万元） | 40
      年度目标 | 养护农村公路。
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 养护里程 | ≥12公里
      | | 修补坑槽面积 | ≥3500平方米
      | 质量指标 | 验收合格率 | =100%
      | ${third} | 抢通率 | =100%
      | 时效指标 | 抢通时间 | ≤48小时
      效益指标 | 社会效益指标 | 受益人口 | ≥500人
      满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;
    const level1 = { top: 5, bottom: 9, left: 0, right: 0 };
    const quantity = { top: 5, bottom: 6, left: 1, right: 1 };
    const told = (text: string, ...merges: CellArea[]): string[] =>
      checkTables(recogniseAll([{ ...gridOf(rowsOf(text)), merges }]))
        .filter(({ rule }) => rule === 'completeness/group-missing')
        .map(({ cell, params }) => `${toA1(cell)} ${String(params['basis'])} ${String(params['groups'])}`);

    it('is told where the sheet merges its levels: nobody can say which group the row is of', () => {
      expect(told(rows(''), level1, quantity)).toEqual(['B9 nameless 抢通率']);
      expect(told(rows('质量指标'), level1)).toEqual(['B7 nameless 修补坑槽面积']);
    });
    it('goes on with the level above where no level is merged, or each group bears its name once', () => {
      expect(told(rows(''))).toEqual([]);
      expect(told(rows(''), level1)).toEqual([]);
    });
  });

  describe('on a form that is known', () => {
    const [plan] = layOutTables(annex11, [{ name: '道路养护' }], { year: 2024, takenNames: [] });
    const rowsOf: Readonly<Record<string, readonly [number, number]>> = { 质量: [15, 16], 生态: [26, 27] };
    const missing = (...groups: string[]): string[] => {
      const grid = groups.reduce((rest, group) => withoutRows(rest, ...rowsOf[group]!), planToGrid(plan!));
      return checkTables(recogniseAll([grid]))
        .filter(({ rule }) => rule === 'completeness/group-missing')
        .map(({ params, severity, cell }) => `${severity} ${cell.row} ${params['groups'] ?? ''}`);
    };

    it('is an error where the tag says 必填, a warning else, at the title', () => {
      expect(missing('质量')).toEqual(['error 1 质量指标']);
      expect(missing('生态')).toEqual(['warning 1 生态效益指标']);
    });
    it('names all that are missing', () => {
      expect(missing('生态', '质量')).toEqual(['error 1 质量指标、生态效益指标']);
    });
  });
});

it('tells each project of a list at its own name, not at the heading of all', () => {
  const projects = ['国土绿化', '森林防火'].map(
    (name) => `${name} | 做好${name} | 产出指标 | 数量指标 | ${name}面积 | ≥12万亩
       | | 产出指标 | 质量指标 | ${name}合格率 | ≥95%
       | | 效益指标 | 生态效益指标 | 森林覆盖率 | ≥41%
       | | 满意度指标 | 服务对象满意度指标 | 林农满意度 | ≥90%`,
  );
  const head = '项目名称 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值';
  for (const title of ['2026年项目支出绩效目标表', '2026年林业局部门预算项目支出绩效目标'])
    expect(tellFindings('completeness/group-missing', [title, head, ...projects].join('\n'))).toEqual([
      'A3',
      'A7',
    ]);
});
