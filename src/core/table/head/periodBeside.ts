import type { Run } from '../lines/Run';
import type { TableReading } from '../sections/TableReading';

/** What stands between the two days of 项目起止时间 | 2026年1月 | 至 | 2026年12月. */
const TO = /^(?:[至到止]|[-—－~～]+)$/;

function isTo(run: Run | undefined): boolean {
  return run !== undefined && TO.test(run.text.trim());
}

/** Whether nothing but 至 stands beside 项目起止时间; a stroke alone is what somebody filled in. */
export function isBlankPeriod(label: Run, next: Run | undefined): boolean {
  return label.label.field?.id === 'projectPeriod' && /^\s*[至到止]\s*$/.test(next?.text ?? '');
}

/** The second day behind the first at `index`, as it is joined to it: 至2026年12月; '' where none stands there. */
export function untilBeside(reading: TableReading, runs: readonly Run[], index: number): string {
  const [to, until] = [runs[index + 1], runs[index + 2]];
  if (runs[index - 1]?.label.field?.id !== 'projectPeriod' || !to || !until) return '';
  if (!isTo(to) || !/\d/.test(until.text)) return '';
  reading.claim(to, 'printed');
  reading.claim(until, 'read');
  return `至${until.text.trim()}`;
}
