import type { Locale } from '../../core/words/Words';

/** 14:32 */
export function clockTime(date: Date, locale: Locale): string {
  return date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** 2024/3/1 14:32 */
export function dateAndTime(date: Date, locale: Locale): string {
  return `${date.toLocaleDateString(locale)} ${clockTime(date, locale)}`;
}

/** 2024-03-01, for names of files. */
export function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
