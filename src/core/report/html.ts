/** A text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A table of a report; the cells of its rows are HTML already. */
export function htmlTable(head: readonly string[], rows: readonly string[], kind: string): string {
  const labels = head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  return `<table class="${kind}"><thead><tr>${labels}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
