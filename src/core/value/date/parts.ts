import { takeText } from '../take';

const FESTIVAL = '春节|元旦|国庆节?|中秋节?|(?:清明|端午|重阳|劳动|儿童|教师|建军)节';

const PART = new RegExp(
  `(?:月|季|年)?(?:底|末|初|中旬|上旬|下旬|中)|月份?|年内|上半年|下半年|前[三3]季度|全年|[春夏秋冬]季|汛期|汛(?=前)|${FESTIVAL}`,
  'y',
);
const END_OF = new RegExp(
  `(?:年度?[底末内中初]|月底|月末|月初|季度?末|季度?底|[春夏秋冬]季|汛期|汛(?=前)|${FESTIVAL})`,
  'y',
);
/** 12月中旬 is a date, 12月中国 is none. */
const PART_STAYS = new RegExp(
  `^(?:底|末|初|中旬|上旬|下旬|中|年内|年底|年末|年初|年中|月底|月末|月初|季末|上半年|下半年|前[三3]季度|全年|[春夏秋冬]季|汛期?|${FESTIVAL})$`,
);

/** 底, 末, 上旬, 上半年 behind a date; '' where none stands at `at`. */
export function partAt(text: string, at: number): string {
  const part = takeText(PART, text, at);
  return PART_STAYS.test(part) ? part : '';
}

/** 年底, 季度末, 春节: what names a time by itself; '' where none stands at `at`. */
export const endAt = (text: string, at: number): string => takeText(END_OF, text, at);
