import { readingJson } from '../../core/report/toJson';
import { readValue } from '../../core/value/readValue';
import type { Command } from '../Io';
import { parse } from '../parse';

/** jxmb value TEXT..., or lines on stdin: how each indicator value is read, as a JSON line. */
export const value: Command = async (args, io) => {
  const { positionals } = parse(args, {});
  const texts = positionals.length > 0 ? positionals : linesOf(await io.input());
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
