import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { areaToA1, toA1 } from '../../core/grid/address';
import type { SheetPlan } from '../../core/layout/SheetPlan';
import { ANY_VALUE } from './writeSheet';

/** The earliest date that an archive can hold, so that the same plans give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Adds what the library that writes workbooks cannot say: the cell to select, hints without a rule, no time of writing. */
export function finishPackage(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const parts: Zippable = {};
  const source = unzipSync(bytes);
  splitLinks(source);
  for (const [name, content] of Object.entries(source)) {
    parts[name] = [finishPart(name, content, plans), { mtime: NO_DATE }];
  }
  return zipSync(parts, { level: 6 });
}

/** A link into another workbook is written as file#place; Excel wants the place beside the link itself. */
function splitLinks(parts: Record<string, Uint8Array>): void {
  for (const [name, content] of Object.entries(parts)) {
    const sheet = /^xl\/worksheets\/_rels\/(.+)\.rels$/.exec(name)?.[1];
    const sheetPart = `xl/worksheets/${sheet ?? ''}`;
    const sheetContent = parts[sheetPart];
    if (sheet === undefined || !sheetContent) continue;
    const places = new Map<string, string>();
    const relations = strFromU8(content).replace(/<Relationship [^>]*>/g, (tag) => {
      const [, id = ''] = /Id="([^"]*)"/.exec(tag) ?? [];
      return tag.replace(/Target="([^"#]*)#([^"]*)"/, (_, target: string, place: string) => {
        places.set(id, place);
        return `Target="${target}"`;
      });
    });
    if (places.size === 0) continue;
    parts[name] = strToU8(relations);
    const linked = strFromU8(sheetContent).replace(/<hyperlink [^>]*r:id="([^"]*)"/g, (tag, id: string) => {
      const place = places.get(id);
      return place === undefined ? tag : `${tag} location="${place}"`;
    });
    parts[sheetPart] = strToU8(linked);
  }
}

function finishPart(name: string, content: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  if (name === 'docProps/core.xml') {
    return strToU8(strFromU8(content).replace(/<dcterms:modified.*?<\/dcterms:modified>/, ''));
  }
  const plan = plans[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1];
  if (!plan) return content;
  return strToU8(takeOutRules(selectFirstCell(strFromU8(content), plan, plan === plans[0])));
}

const ALWAYS_TRUE = new RegExp(
  `<dataValidation type="custom"([^>]*)><formula1>${ANY_VALUE}</formula1></dataValidation>`,
  'g',
);

function takeOutRules(xml: string): string {
  return xml.replace(ALWAYS_TRUE, '<dataValidation$1/>');
}

function selectFirstCell(xml: string, plan: SheetPlan, isOpen: boolean): string {
  const { row, column } = plan.firstCell;
  const merge = plan.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const cell = toA1(plan.firstCell);
  const pane = plan.frozenRows > 0 && row >= plan.frozenRows ? ' pane="bottomLeft"' : '';
  const selection = `<selection${pane} activeCell="${cell}" sqref="${merge ? areaToA1(merge) : cell}"/>`;
  return xml.replace(
    /<sheetView ([^>]*?)(?:\/>|>(.*?)<\/sheetView>)/,
    (_, attributes: string, inner = '') => {
      return `<sheetView ${isOpen ? 'tabSelected="1" ' : ''}${attributes}>${String(inner)}${selection}</sheetView>`;
    },
  );
}
