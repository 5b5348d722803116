import type { WholeConstruct } from '../Construct';
import { readDate } from '../date/readDate';
import { numbersIn } from '../numerals';
import { isNotApplicable } from '../placeholder';
import { gradingOf, isGradedScale } from '../qualitative';
import { readBounds } from '../quantity/readBounds';
import { readPlusMinus } from '../quantity/readPlusMinus';
import { readQuantity } from '../quantity/readQuantity';
import type { Reading } from '../Reading';
import { BLANK } from './blankReading';
import { asTyped, oddTyping, type Cell } from './Cell';
import { readMasked, readWithoutNumber } from './unfilled';

const PERIOD =
  /^(?:全年度?|年度|常年|当年度?|本年度?|每个?(?:年度?|半年|季度?|月|周|日|天|学期|学年|星期)|每(?:周|星期)[一二三四五六日天]|季度|学期|学年)$/;
const HAS_DIGIT = /[0-9]/;
/** ≥PM2.5: the digits are part of a name. */
const SUBSTANCE = /(?<=^[<>=≥≤]{1,2})(?:PM2\.5|PM10|[CSN]O[23x]?|O3|COD|BOD5?|NH3-N)$/;
/** 三分之二: a number, though no decimal says it exactly. */
const FRACTION = /[一二三四五六七八九十]分之[一二三四五六七八九十]/;

/** A look before the closer look: most texts hold none of these marks. */
const MIGHT_BE_SCALE = /[;、,/。]/;
const MIGHT_BE_TOLERANCE = /.(?:±|\+\/-)/;

/** What a whole cell may be, in the order in which it is tried. The last takes every text. */
export const wholeCells: readonly WholeConstruct<Cell, Reading>[] = [
  {
    name: '空白',
    examples: ['', '  ', '定性：'],
    read: ({ raw, text }) => (text === '' ? { ...BLANK, raw } : null),
  },
  {
    name: '不适用',
    examples: ['/', '——', '不适用'],
    read: ({ raw, text }) =>
      isNotApplicable(text) ? { ...BLANK, raw, irregularities: ['not-applicable'] } : null,
  },
  {
    name: '时段',
    examples: ['全年', '每季度', '当年度'],
    read: ({ raw, text }) =>
      PERIOD.test(text)
        ? { ...BLANK, raw, kind: 'duration', canonical: text, irregularities: ['period'] }
        : null,
  },
  {
    name: '被遮住的数',
    examples: ['****000元', '≤****500万元', '≥**3人'],
    read: ({ raw, text, short, unfilled }) => (short && unfilled === 'masked' ? readMasked(raw, text) : null),
  },
  {
    name: '没有填的模板',
    examples: ['××个', '≥X次', '2024年月底前'],
    read: ({ raw, text, unfilled }) =>
      unfilled
        ? { ...BLANK, raw, kind: 'other', numbers: numbersIn(text), irregularities: ['placeholder'] }
        : null,
  },
  {
    name: '分级分档',
    examples: [
      '优：下降10%以上；良：下降5%-10%；差：下降5%以下',
      '优（≥90分）、良（80-90分）、差（<80分）',
      '健全（优）/较健全（良）/不健全（差）',
    ],
    read: ({ raw, core, text }) =>
      MIGHT_BE_SCALE.test(text) && isGradedScale(text)
        ? { ...BLANK, raw, kind: 'qualitative', canonical: core, grading: 'graded' }
        : null,
  },
  {
    name: '日期',
    examples: ['2024年12月31日前', '12月底', '2021年1月-12月'],
    read(cell) {
      const date = cell.mayBeNumeric ? readDate(cell.text) : null;
      if (!date) return null;
      const irregularities = [...oddTyping(cell.tidied), ...asTyped(date.irregularities, cell.tidied)];
      return { raw: cell.raw, kind: 'date', unit: null, ...date, irregularities };
    },
  },
  {
    name: '数量',
    examples: ['≥95%', '16人次', '7-9次'],
    read(cell) {
      const quantity = cell.mayBeNumeric ? readQuantity(cell.text) : null;
      if (!quantity) return null;
      const irregularities = [...oddTyping(cell.tidied), ...asTyped(quantity.irregularities, cell.tidied)];
      return { raw: cell.raw, ...quantity, irregularities };
    },
  },
  {
    name: '中值与偏差',
    examples: ['25%±5%', '30±2℃', '100±3分'],
    read(cell) {
      const quantity =
        cell.mayBeNumeric && MIGHT_BE_TOLERANCE.test(cell.text) ? readPlusMinus(cell.text) : null;
      if (!quantity) return null;
      const irregularities = [...oddTyping(cell.tidied), ...asTyped(quantity.irregularities, cell.tidied)];
      return { raw: cell.raw, ...quantity, irregularities };
    },
  },
  {
    name: '上下限',
    examples: ['≥80%且≤90%', '80%≤x<90%', '[90%,100%]'],
    read(cell) {
      const quantity = cell.mayBeNumeric ? readBounds(cell.text) : null;
      if (!quantity) return null;
      const irregularities = [...oddTyping(cell.tidied), ...asTyped(quantity.irregularities, cell.tidied)];
      return { raw: cell.raw, ...quantity, irregularities };
    },
  },
  {
    name: '只有符号或单位',
    examples: ['≥', '公里', '≥PM2.5'],
    read(cell) {
      const text = cell.text.replace(SUBSTANCE, '');
      return cell.short && !HAS_DIGIT.test(text) ? readWithoutNumber({ ...cell, text }) : null;
    },
  },
  {
    name: '句子里的数',
    examples: ['丰收节活动1次、培训2期', '三分之二', '1:1.5'],
    read({ raw, core, text }) {
      if (!HAS_DIGIT.test(text) && !FRACTION.test(text)) return null;
      const numbers = numbersIn(text);
      return {
        ...BLANK,
        raw,
        kind: 'other',
        numbers,
        canonical: core,
        irregularities: [numbers.length > 1 ? 'several-values' : 'number-in-sentence'],
      };
    },
  },
  {
    name: '文字',
    examples: ['有效提升', '是', '健全'],
    read: ({ raw, core, text }) => ({
      ...BLANK,
      raw,
      kind: 'qualitative',
      canonical: core,
      irregularities: /^(?:暂?无|没有)$/.test(text) ? ['not-applicable'] : [],
      grading: gradingOf(text),
    }),
  },
];
