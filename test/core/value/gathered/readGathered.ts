import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A value as offices write it, with what a careful person reads and what a reviewer sends it back for. */
export interface Gathered {
  readonly file: string;
  /** Level-2 group and indicator it stands in; both '' where only the writing is told. */
  readonly group: string;
  readonly name: string;
  readonly value: string;
  readonly kind: string;
  readonly comparator: string;
  /** Joined by ;. */
  readonly numbers: string;
  readonly unit: string;
  /** Rules joined by ;, '' where a reviewer lets it pass. */
  readonly sentBack: string;
}

/** All rows of the .tsv files beside this one. */
export function readGathered(): Gathered[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => {
      const [, ...lines] = readFileSync(join(__dirname, file), 'utf8').trimEnd().split('\n');
      return lines.map((line): Gathered => {
        const [
          group = '',
          name = '',
          value = '',
          kind = '',
          comparator = '',
          numbers = '',
          unit = '',
          sentBack = '',
        ] = line.split('\t');
        return { file, group, name, value, kind, comparator, numbers, unit, sentBack };
      });
    });
}
