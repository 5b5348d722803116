import { toA1 } from '../../src/core/grid/address';
import { handmadeWorkbook, worksheet } from '../files/handmade';
import { areaNamed, meets } from './copyModel';

/** How far the form reaches. */
export const [ROWS, COLUMNS] = [14, 7];
/** Formulas of the form, by their cells. */
const FORMULAS: Readonly<Record<string, string>> = {
  B5: 'SUM(B2:B4)',
  G9: 'SUM(B2:D2)',
  D11: 'SUM(B5)',
  F2: 'SUM(D11)',
};
const MERGES = ['B8:C8', 'E3:E4', 'A12:C13'];

/** Numbers, percentages and texts in four looks that all cells share, formulas, merged cells and validations. */
export function form(): Uint8Array {
  const covered = MERGES.map(areaNamed);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (__, column) => {
      const at = toA1({ row, column });
      const kind = (row + column) % 4;
      const isCovered = covered.some(
        (merge) =>
          meets(merge, { top: row, bottom: row, left: column, right: column }) &&
          (merge.top !== row || merge.left !== column),
      );
      if (FORMULAS[at]) return `<c r="${at}" s="2"><f>${FORMULAS[at]}</f></c>`;
      if (isCovered) return `<c r="${at}" s="${kind + 1}"/>`;
      if (kind === 0) return `<c r="${at}" s="1"><v>${(row + column) / 100}</v></c>`;
      if (kind === 1) return `<c r="${at}" s="2"><v>${row * 10 + column}</v></c>`;
      const text = kind === 2 ? `${row}-${column}` : `≥${row * 3}%`;
      return `<c r="${at}" s="${kind + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const line = (edge: string, style: string) => `<${edge} style="${style}"><color rgb="FF000000"/></${edge}>`;
  const border = (style: string) =>
    `<border>${['left', 'right', 'top', 'bottom'].map((edge) => line(edge, style)).join('')}</border>`;
  const xf = (format: number, font: number, fill: number, edge: number, align: string) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${edge}" xfId="0" applyNumberFormat="1"><alignment horizontal="${align}"/></xf>`;
  const styles =
    '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><sz val="10.5"/><name val="仿宋"/></font><font><b/><sz val="12"/><name val="黑体"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
    `<borders count="3"><border/>${border('thin')}${border('medium')}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="5"><xf xfId="0"/>${xf(9, 1, 0, 1, 'center')}${xf(2, 2, 2, 1, 'right')}${xf(49, 1, 0, 2, 'left')}${xf(0, 1, 2, 0, 'center')}</cellXfs>`;
  const merges = `<mergeCells count="${MERGES.length}">${MERGES.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const validations =
    '<dataValidations count="1"><dataValidation type="textLength" errorStyle="warning" operator="lessThan" allowBlank="1" showErrorMessage="1" sqref="A20:G30"><formula1>99</formula1></dataValidation></dataValidations>';
  const other = `<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><f>SUM(表!A20:B20)</f></c><c r="C1" s="3" t="inlineStr"><is><t>7-9</t></is></c><c r="D1" s="4"><v>90</v></c></row>`;
  return handmadeWorkbook({
    sheets: [
      { name: '表', xml: worksheet(rows.join(''), merges + validations) },
      { name: '另', xml: worksheet(other) },
    ],
    styles,
  });
}
