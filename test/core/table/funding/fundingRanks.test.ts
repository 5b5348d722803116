import { recognise } from '../../../../src/core/table/recognise';
import { gridOf } from '../../../support/gridOf';

/** The sources of the first rank and those below them, of a form whose total is 100. */
function ranksOf(...sources: readonly (readonly [label: string, amount: string])[]): [string[], string[]] {
  const [table] = recognise(
    gridOf([
      ['项目支出绩效目标表'],
      ['项目名称', '', '道路养护'],
      ['项目资金(万元)', '年度资金总额', '100'],
      ...sources.map(([label, amount]) => ['', label, amount]),
      ['年度目标', '', '养护道路50公里'],
    ]),
  );
  const texts = (amounts: readonly { label: string }[]): string[] => amounts.map((amount) => amount.label);
  return [texts(table!.funding.parts), texts(table!.funding.details)];
}

describe('sources of the first rank and those below them', () => {
  it('takes blanks before a source for its alignment with the words after 其中', () => {
    expect(ranksOf(['其中:财政拨款', '80'], ['      上级资金', '0'], ['      其他资金', '20'])).toEqual([
      ['其中:财政拨款', '上级资金', '其他资金'],
      [],
    ]);
    expect(ranksOf(['其中:财政拨款', '100'], ['　　　其他资金', ''])).toEqual([
      ['其中:财政拨款', '其他资金'],
      [],
    ]);
  });

  it('puts an indented source below the one it belongs to', () => {
    expect(ranksOf(['财政资金', '100'], ['   以前年度安排', '40'], ['   当年安排', '60'])).toEqual([
      ['财政资金'],
      ['以前年度安排', '当年安排'],
    ]);
  });

  it('leaves a fund beside 财政拨款 unless it is what that consists of', () => {
    expect(ranksOf(['财政拨款', '80'], ['政府性基金预算', '20'])[0]).toEqual(['财政拨款', '政府性基金预算']);
    expect(ranksOf(['财政拨款', '100'], ['政府性基金预算', '0'], ['其他资金', ''])[1]).toEqual([]);
    expect(ranksOf(['财政拨款', '100'], ['政府性基金预算', '100'])[1]).toEqual(['政府性基金预算']);
    expect(ranksOf(['财政拨款', '100'], ['一般公共预算', '100'], ['政府性基金', '0'])[1]).toEqual([
      '一般公共预算',
      '政府性基金',
    ]);
  });

  it('puts what a second 其中 tells of a source below it, where the total is what remains', () => {
    expect(ranksOf(['其中:财政拨款', '80'], ['其中:上级补助', '50'], ['其他资金', '20'])).toEqual([
      ['其中:财政拨款', '其他资金'],
      ['其中:上级补助'],
    ]);
    expect(
      ranksOf(
        ['其中:一般公共预算拨款', '80'],
        ['其中:中央补助', '50'],
        ['省级补助', '30'],
        ['其他资金', '20'],
      ),
    ).toEqual([
      ['其中:一般公共预算拨款', '其他资金'],
      ['其中:中央补助', '省级补助'],
    ]);
    expect(
      ranksOf(
        ['其中:一般公共预算拨款', '80'],
        ['中央补助', '50'],
        ['省级补助', '30'],
        ['政府性基金', '20'],
      )[1],
    ).toEqual(['中央补助', '省级补助']);
    expect(
      ranksOf(
        ['其中:财政拨款', '60'],
        ['其中:上级补助', '25'],
        ['政府性基金', '40'],
        ['其中:专项债券', '30'],
        ['土地出让金', '5'],
      )[0],
    ).toEqual(['其中:财政拨款', '政府性基金']);
  });

  it('leaves all of the first rank where nothing below makes the total come out', () => {
    expect(ranksOf(['其中:财政拨款', '80'], ['其中:上级补助', '50'], ['其他资金', '30'])[0]).toHaveLength(3);
    expect(ranksOf(['其中:财政拨款', '40'], ['其中:上级补助', '50'], ['其他资金', '60'])[0]).toHaveLength(3);
    expect(ranksOf(['财政拨款资金', '80'], ['县级补助', '50'], ['其他资金', '20'])[0]).toHaveLength(3);
  });

  it('ranks several sources printed with 其中 alike', () => {
    expect(ranksOf(['其中:专项债券', '80'], ['其中:自筹资金', '20'])[0]).toEqual([
      '其中:专项债券',
      '其中:自筹资金',
    ]);
  });
});
