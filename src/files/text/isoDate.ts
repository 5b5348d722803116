/**
 * An ISO date, with or without a time of day, or a time alone as the serial number that Excel gives it (counted from 1900);
 * null for any other text.
 */
export function serialOfIso(iso: string): number | null {
  const time = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(iso);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return null;
  const plain = iso.replace(/Z$/, '');
  const instant = Date.parse(plain.includes('T') ? `${plain}Z` : `${plain}T00:00:00Z`);
  return Number.isNaN(instant) ? null : (instant - Date.UTC(1899, 11, 30)) / 86_400_000;
}
