import type { Lookalike } from './FileProblem';

/** How a file holds its workbook: an archive, an OLE container, or the bare records of an .xls. */
export type Container = 'zip' | 'ole' | 'biff';

/** What a file is by its first bytes; the extension is never asked. */
export function sniff(bytes: Uint8Array): Container | Lookalike {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  if (isBareBiff(bytes)) return 'biff';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image';
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf))
    return 'archive';
  return sniffText(bytes);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The BOF record that opens an .xls without its OLE container, as some exporters write it. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0;
}

function sniffText(bytes: Uint8Array): Lookalike {
  const head = bytes.subarray(0, 4096);
  const wide = startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff);
  if (!wide && head.includes(0)) return 'unknown';
  const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8')
    .decode(head)
    .trimStart();
  if (text.startsWith('{\\rtf')) return 'word';
  if (
    /^(<!doctype html|<html|<table|<meta|<div|mime-version:|content-type: multipart)/i.test(text) ||
    /<(html|table)[\s>]/i.test(text)
  ) {
    return 'html';
  }
  return text.startsWith('<?xml') || text.startsWith('<') ? 'xml' : 'text';
}
