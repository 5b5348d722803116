import { readingJson } from '../../core/report/tableJson';
import { readValue } from '../../core/value/readValue';
import type { Command } from '../system/Io';
import { parse } from '../options/parse';

/** jxmb value TEXT..., or lines on stdin: how each indicator value is read, as a JSON line. */
export const value: Command = async (args, io) => {
  // It has no options: a word that looks like one is refused, -5 is a text.
  parse(
    args.filter((word) => /^--?[a-z]/i.test(word)),
    {},
  );
  const given = args.filter((word) => word !== '--');
  const texts = given.length > 0 ? given : linesOf(await io.input());
  await io.out(
    texts.map((text) => `${JSON.stringify({ raw: text, ...readingJson(readValue(text)) })}\n`).join(''),
  );
  return 0;
};

function linesOf(input: string): string[] {
  const lines = input.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
