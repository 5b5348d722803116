/** Grades in words, the best first; what stands in one place is equal. */
const GRADES: readonly (readonly string[])[] = [
  ['优', '优秀'],
  ['良', '良好'],
  ['中', '中等', '合格', '及格', '达标', '一般'],
  ['差', '较差', '不合格', '不及格', '不达标'],
];

/** 基本健全 and 不健全 fall short of 健全. */
const SHORT_OF = /^(?:基本|较为|比较|较|相对|部分|初步|尚未|未能|未|没有|不够|不|有待)/;

/** 显著提升 and 有所提升: how far the same thing was done. */
const MUCH = /^(?:显著|明显|大幅度?|极大|有效|全面)/;
const LITTLE = /^(?:有所|略有|稍有|基本|部分|初步|有限)/;

/** Whether a result in words lies below its target: 良 for 优, 基本健全 for 健全, 有所提升 for 显著提升. */
export function isLowerGrade(target: string, result: string): boolean {
  const [due, told] = [bare(target), bare(result)];
  if (due === '' || told === '' || due === told) return false;
  const [best, reached] = [placeOf(due), placeOf(told)];
  if (best >= 0 && reached >= 0) return reached > best;
  if (told.endsWith(due) && told.replace(SHORT_OF, '') === due) return true;
  const [much, little] = [due.replace(MUCH, ''), told.replace(LITTLE, '')];
  return much !== due && little !== told && much === little;
}

function placeOf(text: string): number {
  return GRADES.findIndex((grades) => grades.includes(text));
}

function bare(text: string): string {
  return text.replace(/[\s“”"。；;，,]/g, '');
}
