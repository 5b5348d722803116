import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';

/** The documents that a package holds as pages, and their names there. */
const PAGES = { '安装.md': 'install.html', '浏览器.md': 'browser.html', '使用指南.md': 'guide.html' };

/**
 * The documents as web pages, and the pictures that they show.
 * @param {string} root the repository's folder
 * @param {string} frame the HTML around a page, with {{title}} and {{body}}
 * @returns {{ pages: Record<string, string>, pictures: string[] }} pages by file name; the pictures' names in docs/
 */
export function documentPages(root, frame) {
  const pictures = new Set();
  const marked = new Marked({
    renderer: {
      // A page leads to the other pages of the package; what only the repository has is named without a link.
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const [file, place] = decodeURIComponent(href).split('#');
        const target = PAGES[file] ?? (/^https:/.test(href) || file === '' ? file : null);
        if (target === null) return text;
        return `<a href="${target}${place ? `#${place}` : ''}">${text}</a>`;
      },
      image({ href, text }) {
        pictures.add(href);
        return `<img src="${href}" alt="${text}">`;
      },
    },
  });
  const pages = Object.fromEntries(
    Object.entries(PAGES).map(([document, page]) => {
      const text = readFileSync(path.join(root, 'docs', document), 'utf8');
      const [, title] = /^# (.+)$/m.exec(text) ?? [];
      return [page, filled(frame, { title, body: marked.parse(text.replace(LINE_END, '')) })];
    }),
  );
  return { pages, pictures: [...pictures] };
}

/** Between Chinese characters a line's end in the source is no blank. */
const LINE_END = /(?<=[\u2018-\u201d\u2026\u2e80-\uffef])\n[ \t]*(?=[\u2018-\u201d\u2026\u2e80-\uffef])/g;

/** A template with its {{names}} filled in; throws for a name that has no value. */
export function filled(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`Nothing to put in for {{${name}}}.`);
    return values[name];
  });
}
