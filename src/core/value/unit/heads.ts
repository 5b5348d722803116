import type { PlaceConstruct } from '../Construct';
import { takeText } from '../take';
import { readPart, type Part } from './parts';

/** The first part of a unit. */
export interface Head extends Part {
  /** 100万 says an amount of money and leaves 元 out. */
  readonly incomplete: boolean;
}

const MULTIPLIERS = '十百千万亿';
/** Whom and what tables count by ten thousands without a classifier: 2万居民, 80万画幅. */
const MANY_OF =
  /(?:居民|群众|学生|师生|考生|游客|旅客|观众|读者|听众|市民|村民|农民|农户|职工|党员|人口|患者|老人|儿童|家庭|企业|家禽|畜禽|生猪|画幅|字符|条目)/y;

/** A multiplier, and where the unit behind it begins: behind 多 and 余 too, as 3万多元 says about so many. */
interface Multiplied {
  readonly multiplier: string;
  readonly start: number;
  readonly about: number;
}

/** Null where no multiplier stands at `at`, as in most texts. */
function multipliedAt(text: string, at: number): Multiplied | null {
  if (at >= text.length || !MULTIPLIERS.includes(text.charAt(at))) return null;
  const start = at + (at + 1 < text.length && MULTIPLIERS.includes(text.charAt(at + 1)) ? 2 : 1);
  return { multiplier: text.slice(at, start), start, about: /[多余]/.test(text.charAt(start)) ? 1 : 0 };
}

/** What a unit may begin with, the unit that stands in the table first. */
export const unitHeads: readonly PlaceConstruct<Head>[] = [
  {
    name: '表列单位',
    examples: ['≥16人次', '25万元', '300㎡'],
    read(text, at) {
      const part = readPart(text, at);
      return part && { ...part, incomplete: false };
    },
  },
  {
    name: '成万成千的单位',
    examples: ['200万粒', '5千公斤', '2万余户'],
    read(text, at) {
      const multiplied = multipliedAt(text, at);
      if (!multiplied) return null;
      const { multiplier, start, about } = multiplied;
      const part = readPart(text, start + about) ?? readPart(text, start);
      if (!part || part.kind === 'ratio' || part.kind === 'time') return null;
      return {
        ...part,
        unit: multiplier + part.unit,
        canonical: multiplier + part.canonical,
        incomplete: false,
      };
    },
  },
  {
    name: '成万的人群',
    examples: ['2万居民', '30万游客', '1.5万农户'],
    read(text, at) {
      const multiplied = multipliedAt(text, at);
      if (!multiplied) return null;
      const { multiplier, start, about } = multiplied;
      const counted = takeText(MANY_OF, text, start + about);
      if (counted === '') return null;
      const unit = multiplier + counted;
      return {
        unit,
        canonical: unit,
        kind: 'count',
        end: start + about + counted.length,
        variant: true,
        incomplete: false,
      };
    },
  },
  {
    name: '字母 w 代“万”',
    examples: ['20w', '≤3.5w', '20w/年'],
    read(text, at) {
      // W is watt elsewhere, and units in letters have had their turn.
      if (text.charAt(at) !== 'w' || /[A-Za-z]/.test(text.charAt(at + 1))) return null;
      return {
        unit: 'w',
        canonical: '万元',
        kind: 'money',
        end: at + 1,
        variant: false,
        incomplete: true,
      };
    },
  },
  {
    name: '只写“万”“亿”',
    examples: ['100万', '≤3.5亿', '不超过20万'],
    read(text, at) {
      const multiplied = multipliedAt(text, at);
      // 3千 says nothing.
      if (!multiplied || !/[万亿]$/.test(multiplied.multiplier)) return null;
      const { multiplier, start } = multiplied;
      return {
        unit: multiplier,
        canonical: `${multiplier}元`,
        kind: 'money',
        end: start,
        variant: false,
        incomplete: true,
      };
    },
  },
];
