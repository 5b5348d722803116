import { textOf, type FilePackage } from './filePackage';
import { childrenOf, piecesOf, withoutPrefix } from '../../../files/xml/pieces';

/** The contents of a file's shared strings by their number, as the file writes them; read when the first is asked for. */
export function sharedStringsOf({ parts, relations }: FilePackage): (index: number) => string {
  const path = relations.find(({ type }) => type === 'sharedStrings')?.target ?? '';
  let items: readonly string[] | undefined;
  return (index) => {
    items ??= itemsOf(textOf(parts, path)).map(({ source }) =>
      childrenOf(source)
        .map((child) => child.source)
        .join(''),
    );
    return items[index] ?? '<t/>';
  };
}

const itemsOf = (part: string) => (part === '' ? [] : piecesOf(withoutPrefix(part)).children);
