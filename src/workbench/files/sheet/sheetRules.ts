import type { DataValidation } from 'hucre';
import { decodeEntities, isOn } from '../../../files/xml/scanXml';
import {
  attributesOf,
  childrenOf,
  elementsIn,
  escapeXml,
  saidIn,
  withAttributes,
} from '../../../files/xml/pieces';
import { boundRules, type BoundedRules, type RuleBound } from './boundedRules';
import type { SheetSource } from './sheetSource';

/** A conditional format or a validation as the file writes it. */
export interface RuleSource {
  readonly range: string;
  readonly xml: string;
}

/** The conditional formats of a sheet, in the file's order. Those of Excel 2010's extension stay in the file as they are. */
export function formatSources(source: SheetSource): readonly (RuleSource & { readonly priority: number })[] {
  return source.all('conditionalFormatting').flatMap((block) => {
    const range = attributesOf(block)['sqref'] ?? '';
    return childrenOf(block)
      .filter(({ name }) => name === 'cfRule')
      .map(({ source: xml }) => ({ range, xml, priority: Number(attributesOf(xml)['priority'] ?? 0) }));
  });
}

/** A validation with what the file says of it and the grid doesn't know. */
export interface ValidationSource extends RuleSource {
  readonly validation: DataValidation;
  /** The list's arrow is hidden; the attribute's name in the file says the contrary of what it does. */
  readonly hidesArrow: boolean;
}

/** The engine notes each cell of a validation, and holds each area against all before it. A form has some dozens, a whole column a million cells. */
const BOUND: RuleBound = { rules: 2_000, cost: 20_000_000, costOf: (cells, areas) => cells + 4_000 * areas };

/**
 * The validations of a sheet: the common ones and, after them, those of Excel 2010's extension, which may refer to other
 * sheets. The latter can be written as common ones, too.
 */
export function validationsOfFile(source: SheetSource): BoundedRules<ValidationSource> {
  const common = childrenOf(source.first('dataValidations'));
  const extended = extendedOf(source.first('extLst'));
  return boundRules(
    [...common, ...extended].flatMap(({ source: xml }) => validationIn(xml) ?? []),
    BOUND,
  );
}

/** What a validation of the file says; null where it names no cells. */
function validationIn(xml: string): ValidationSource | null {
  const attributes = attributesOf(xml);
  const text = (name: string) => decodeEntities(attributes[name] ?? '');
  const range = attributes['sqref'] ?? saidIn(xml, 'sqref');
  if (range === undefined || range === '') return null;
  // A file says `none`, or nothing, for an input message without a condition; the library has no word for it.
  const type = (attributes['type'] ?? 'none') as DataValidation['type'];
  const [formula1, formula2] = [saidIn(xml, 'formula1'), saidIn(xml, 'formula2')];
  const choices = type === 'list' ? /^"(.*)"$/s.exec(formula1 ?? '')?.[1] : undefined;
  const validation: DataValidation = {
    type,
    range,
    allowBlank: isOn(attributes['allowBlank']),
    showInputMessage: isOn(attributes['showInputMessage']),
    showErrorMessage: isOn(attributes['showErrorMessage']),
    errorStyle: (attributes['errorStyle'] ?? 'stop') as NonNullable<DataValidation['errorStyle']>,
    ...(choices === undefined
      ? formula1 === undefined
        ? {}
        : { formula1 }
      : { values: choices.split(',') }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(attributes['operator'] || NUMERIC.has(type)
      ? { operator: (attributes['operator'] ?? 'between') as NonNullable<DataValidation['operator']> }
      : {}),
    inputTitle: text('promptTitle'),
    inputMessage: text('prompt'),
    errorTitle: text('errorTitle'),
    errorMessage: text('error'),
  };
  return { range, xml, validation, hidesArrow: isOn(attributes['showDropDown']) };
}

/** A validation that the grid did not get as the file's own words, where it stands now. */
export function keptValidation({ range, xml }: RuleSource): string {
  if (xml.startsWith('<dataValidation')) return withAttributes(xml, { sqref: range });
  // An extended one can't stand among the common ones as it is.
  const read = validationIn(xml);
  return read ? validationElement({ ...read.validation, range }, read.hidesArrow) : '';
}

const NUMERIC = new Set<string>(['whole', 'decimal', 'date', 'time', 'textLength']);

function extendedOf(extension: string | undefined): { readonly source: string }[] {
  return extension === undefined ? [] : elementsIn(extension, 'dataValidation').map((source) => ({ source }));
}

/** A validation as the file's own words. */
export function validationElement(validation: DataValidation, hidesArrow: boolean): string {
  const { type, values, formula1, formula2 } = validation;
  const attributes: [string, string | undefined][] = [
    ['type', (type as string) === 'none' ? undefined : type],
    ['errorStyle', validation.errorStyle === 'stop' ? undefined : validation.errorStyle],
    ['operator', validation.operator === 'between' ? undefined : validation.operator],
    ['allowBlank', validation.allowBlank ? '1' : undefined],
    ['showDropDown', hidesArrow ? '1' : undefined],
    ['showInputMessage', validation.showInputMessage ? '1' : undefined],
    ['showErrorMessage', validation.showErrorMessage ? '1' : undefined],
    ['errorTitle', validation.errorTitle],
    ['error', validation.errorMessage],
    ['promptTitle', validation.inputTitle],
    ['prompt', validation.inputMessage],
    ['sqref', validation.range],
  ];
  const text = attributes
    .flatMap(([name, value]) => (value ? [` ${name}="${escapeXml(value)}"`] : []))
    .join('');
  const first = values ? `"${values.join(',')}"` : formula1;
  const inner =
    (first === undefined ? '' : `<formula1>${escapeXml(first)}</formula1>`) +
    (formula2 === undefined ? '' : `<formula2>${escapeXml(formula2)}</formula2>`);
  return `<dataValidation${text}${inner === '' ? '/>' : `>${inner}</dataValidation>`}`;
}
