/** The code pages of .xls up to Excel 95, by the names that the platform's decoder knows. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Code pages as the library asks for them: the platform has the tables, its own would be 400 KB more. */
export const codePages = {
  utils: {
    decode(page: number, bytes: ArrayLike<number>): string {
      return new TextDecoder(
        NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'latin1'),
      ).decode(Uint8Array.from(bytes));
    },
  },
};
