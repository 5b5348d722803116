import { trimmed, type Decimal } from './decimal';

/** An amount as accountants write it: 1,234,567.8. Works on the text, so no digit is lost. */
export function grouped(amount: Decimal): string {
  const [whole = '', fraction] = trimmed(amount).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
