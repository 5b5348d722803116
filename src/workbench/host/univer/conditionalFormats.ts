import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, CustomConditional, OtherFormat } from '../workbook/rules';
import { toHex } from '../workbook/style';
import { bordersOf, fromBorder } from './styles';
import { fromRange, run, toRange } from './facade';
import type { FUniver, FWorksheet } from './facade';

function toCustom(rule: IConditionFormattingRule['rule']): CustomConditional | null {
  if (!('subType' in rule) || String(rule.subType) !== 'formula' || !('value' in rule)) return null;
  const { style } = rule;
  const fill = toHex(style.bg?.rgb ?? '');
  const fontColor = toHex(style.cl?.rgb ?? '');
  return {
    formula: String(rule.value),
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(style.bl === undefined ? {} : { bold: style.bl === 1 }),
    ...(style.it === undefined ? {} : { italic: style.it === 1 }),
    ...(style.ul === undefined ? {} : { underline: style.ul.s === 1 }),
    ...(style.st === undefined ? {} : { strikethrough: style.st.s === 1 }),
    ...(style.bd ? { borders: toBorders(style) } : {}),
  };
}

const otherFormats: Readonly<Record<string, OtherFormat>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  number: 'CellValue',
  text: 'ContainsText',
  rank: 'TopBottom',
};

/** The kind of a rule that is not by formula, in Excel's words. */
function toOther(rule: IConditionFormattingRule['rule']): OtherFormat {
  return otherFormats['subType' in rule ? String(rule.subType) : String(rule.type)] ?? 'PresetCriteria';
}

function toBorders({ bd }: IStyleBase): NonNullable<CustomConditional['borders']> {
  const edges = [
    ['EdgeTop', fromBorder(bd?.t)],
    ['EdgeBottom', fromBorder(bd?.b)],
    ['EdgeLeft', fromBorder(bd?.l)],
    ['EdgeRight', fromBorder(bd?.r)],
  ] as const;
  return Object.fromEntries(edges.flatMap(([edge, border]) => (border ? [[edge, border]] : [])));
}

function styleOf(custom: CustomConditional): IStyleBase {
  return {
    ...(custom.fill === undefined ? {} : { bg: { rgb: custom.fill } }),
    ...(custom.fontColor === undefined ? {} : { cl: { rgb: custom.fontColor } }),
    ...(custom.bold === undefined ? {} : { bl: custom.bold ? 1 : 0 }),
    ...(custom.italic === undefined ? {} : { it: custom.italic ? 1 : 0 }),
    ...(custom.underline === undefined ? {} : { ul: { s: custom.underline ? 1 : 0 } }),
    ...(custom.strikethrough === undefined ? {} : { st: { s: custom.strikethrough ? 1 : 0 } }),
    ...(custom.borders === undefined ? {} : { bd: bordersOf(custom.borders) }),
  };
}

export function readConditionalFormats(sheet: FWorksheet): ConditionalFormat[] {
  return sheet.getConditionalFormattingRules().map((rule) => {
    const custom = toCustom(rule.rule);
    return {
      id: rule.cfId,
      areas: rule.ranges.map(fromRange),
      custom,
      ...(custom ? {} : { other: toOther(rule.rule) }),
      stopIfTrue: rule.stopIfTrue,
    };
  });
}

const placeOf = (sheet: FWorksheet) => ({
  unitId: sheet.getWorkbook().getUnitId(),
  subUnitId: sheet.getSheetId(),
});

function toUniverRule(format: ConditionalFormat, custom: CustomConditional): object {
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: { type: 'highlightCell', subType: 'formula', value: custom.formula, style: styleOf(custom) },
  };
}

export function addConditionalFormat(univer: FUniver, sheet: FWorksheet, format: ConditionalFormat): void {
  const rule = toUniverRule(format, format.custom ?? { formula: '' });
  run(univer, 'sheet.mutation.add-conditional-rule', { ...placeOf(sheet), rule });
}

/** Formats of other kinds keep their rule; only their areas change. */
export function updateConditionalFormat(univer: FUniver, sheet: FWorksheet, format: ConditionalFormat): void {
  const old = sheet.getConditionalFormattingRules().find((rule) => rule.cfId === format.id);
  if (!old) return;
  const rule = format.custom
    ? toUniverRule(format, format.custom)
    : { ...old, ranges: format.areas.map(toRange), stopIfTrue: format.stopIfTrue };
  run(univer, 'sheet.mutation.set-conditional-rule', { ...placeOf(sheet), cfId: format.id, rule });
}

export function deleteConditionalFormat(univer: FUniver, sheet: FWorksheet, id: string): void {
  run(univer, 'sheet.mutation.delete-conditional-rule', { ...placeOf(sheet), cfId: id });
}
