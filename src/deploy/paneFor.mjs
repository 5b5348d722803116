/** Where the built page takes office.js from (webpack.config.js). */
const BUILT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The pane's page with office.js from another place: its script, and the content security policy that allows it.
 * @param {string} page the built taskpane.html
 * @param {string} script an https address, or a path on the add-in's own server
 * @returns {string}
 */
export function paneFor(page, script) {
  const built = ` ${new URL(BUILT).origin}`;
  const origin = /^https:/.test(script) ? ` ${new URL(script).origin}` : '';
  if (!page.includes(`src="${BUILT}"`) || !page.includes(built)) {
    throw new Error('taskpane.html does not take office.js from where the build puts it.');
  }
  return page.replace(`src="${BUILT}"`, `src="${script}"`).replaceAll(built, origin);
}
