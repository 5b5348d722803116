/** 1 table, 2 tables; `many` where an s will not do. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;
