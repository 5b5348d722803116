/**
 * The web page within a web archive (.mht, as systems send it under the name .xls): the first part that is a page, decoded
 * from base64 or quoted-printable. Null where there is none.
 */
export function pageOfArchive(archive: string): string | null {
  const boundary = /boundary="?([^"\r\n;]{1,200})/i.exec(archive.slice(0, 4096))?.[1];
  const parts = boundary === undefined ? [archive] : archive.split(`--${boundary}`);
  for (const part of parts) {
    const gap = /\r?\n\r?\n/.exec(part.trimStart());
    if (!gap) continue;
    const head = part.trimStart().slice(0, gap.index);
    const body = part.trimStart().slice(gap.index + gap[0].length);
    if (/content-type:\s*text\/html/i.test(head)) return decoded(head, body);
  }
  return null;
}

function decoded(head: string, body: string): string {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const charset = /charset="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  if (encoding === 'base64') {
    const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
    return bytesAsText(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))), charset);
  }
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return bytesAsText(bytes, charset);
}

/** `bytes` has a character for each byte; what is no byte was decoded before, and the text is left as it is. */
function bytesAsText(bytes: string, charset: string): string {
  const codes = Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
  if (Array.from(bytes).some((letter) => letter.charCodeAt(0) > 255)) return bytes;
  try {
    return new TextDecoder(charset).decode(codes);
  } catch {
    return new TextDecoder().decode(codes);
  }
}
