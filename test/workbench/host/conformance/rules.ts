import { first } from './Case';
import type { Case } from './Case';

const warning = { showAlert: true, style: 'Warning', title: '请核对', message: '金额要写明单位。' } as const;

export const rules: readonly Case[] = [
  {
    title: 'shows an input message only where it is told to',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { dataValidation } = first(context).getRange('A1');
        dataValidation.load('prompt');
        await context.sync();
        tools.same(dataValidation.prompt.showPrompt, false);
        dataValidation.prompt = { title: '指标值', message: '写明单位。' } as Excel.DataValidationPrompt;
        dataValidation.load('prompt');
        await context.sync();
        const { showPrompt, title } = dataValidation.prompt;
        tools.same([showPrompt, title], [false, '指标值']);
      });
    },
  },
  {
    title: 'keeps a list validation with its messages, and clears it',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('B2:B5');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '新增项目,延续项目' } };
        range.dataValidation.prompt = { showPrompt: true, title: '项目属性', message: '请选择。' };
        range.dataValidation.errorAlert = warning;
        await context.sync();
        const inside = first(context).getRange('B3').dataValidation;
        const partly = first(context).getRange('B5:B6').dataValidation;
        const outside = first(context).getRange('C3').dataValidation;
        for (const one of [inside, partly, outside]) one.load('type,rule,prompt,errorAlert,ignoreBlanks');
        await context.sync();
        tools.same(inside.rule, { list: { inCellDropDown: true, source: '新增项目,延续项目' } });
        tools.same(inside.prompt, { showPrompt: true, title: '项目属性', message: '请选择。' });
        tools.same(inside.errorAlert, warning);
        tools.same(
          [inside.type, partly.type, outside.type, inside.ignoreBlanks],
          ['List', 'Inconsistent', 'None', true],
        );
        range.dataValidation.clear();
        inside.load('type');
        await context.sync();
        tools.same(inside.type, 'None');
      });
    },
  },
  {
    title: 'draws a line around the cells of a conditional format',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const format = first(context)
          .getRange('B2')
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = '=TRUE';
        format.custom.format.borders.top.style = 'Dash';
        format.custom.format.borders.top.color = '#8E1B23';
        await context.sync();
        const { top, left } = format.custom.format.borders;
        top.load('style,color,sideIndex');
        left.load('style,color');
        await context.sync();
        tools.same([top.style, top.color, top.sideIndex], ['Dash', '#8E1B23', 'EdgeTop']);
        tools.same([left.style, left.color], ['None', '']);
        format.delete();
        await context.sync();
      });
    },
  },
  {
    title: 'keeps a custom formula, and a message without a rule',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const custom = first(context).getRange('D2:D9').dataValidation;
        custom.rule = { custom: { formula: '=ISNUMBER(D2)' } };
        const any = first(context).getRange('E2').dataValidation;
        any.prompt = { showPrompt: true, title: '指标值', message: '写明比较符、数值和单位。' };
        await context.sync();
        const amount = first(context).getRange('F2').dataValidation;
        amount.rule = {
          decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
        };
        custom.load('type,rule');
        any.load('type,prompt');
        amount.load('type,rule');
        await context.sync();
        tools.same([custom.type, custom.rule], ['Custom', { custom: { formula: '=ISNUMBER(D2)' } }]);
        tools.same([any.type, any.prompt.message], ['None', '写明比较符、数值和单位。']);
        tools.same(
          [amount.type, amount.rule],
          ['Decimal', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
        );
      });
    },
  },
  {
    title: 'gives a part of a validation to another one and keeps the rest',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
        sheet.getRange('A3:A4').dataValidation.rule = { custom: { formula: '=LEN(A3)>0' } };
        const parts = ['A1:A2', 'A3:A4', 'A5:A9', 'A1:A9'].map(
          (address) => sheet.getRange(address).dataValidation,
        );
        for (const part of parts) part.load('type');
        await context.sync();
        tools.same(
          parts.map(({ type }) => type),
          ['List', 'Custom', 'List', 'MixedCriteria'],
        );
      });
    },
  },
  {
    title: 'refuses a typed list of more than 255 characters',
    run: async (tools) => {
      await tools.refuses('InvalidArgument', () =>
        Excel.run(async (context) => {
          first(context).getRange('A1').dataValidation.rule = {
            list: { inCellDropDown: true, source: '很长的一项,'.repeat(50) },
          };
          await context.sync();
        }),
      );
    },
  },
  {
    title: 'adds, finds, reads and deletes a conditional format by formula',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const range = first(context).getRange('A1:C9');
        const added = range.conditionalFormats.add('Custom');
        added.custom.rule.formula = '=LEN($A1)=0';
        added.custom.format.fill.color = '#FFC7CE';
        added.custom.format.font.color = '#9C0006';
        added.custom.format.font.bold = true;
        added.load('id,type');
        await context.sync();
        const { id } = added;
        const found = first(context).getRange('B2').conditionalFormats;
        found.load('items/id,items/type,items/priority');
        const one = range.conditionalFormats.getItem(id);
        one.custom.rule.load('formula');
        one.custom.format.fill.load('color');
        one.custom.format.font.load('color,bold');
        const where = one.getRange();
        where.load('address');
        await context.sync();
        tools.same(
          found.items.map((item) => [item.id === id, item.type]),
          [[true, 'Custom']],
        );
        tools.same(
          [one.custom.rule.formula, one.custom.format.fill.color, one.custom.format.font.color],
          ['=LEN($A1)=0', '#FFC7CE', '#9C0006'],
        );
        tools.same([one.custom.format.font.bold, where.address], [true, 'Sheet1!A1:C9']);
        one.delete();
        const gone = range.conditionalFormats.getItemOrNullObject(id);
        const count = range.conditionalFormats.getCount();
        gone.load('id');
        await context.sync();
        tools.same([gone.isNullObject, count.value], [true, 0]);
      });
    },
  },
  {
    title: 'puts a new conditional format first, and clears those of a range alone',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        const wide = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        wide.custom.rule.formula = '=A1=1';
        const narrow = sheet.getRange('A3').conditionalFormats.add('Custom');
        narrow.custom.rule.formula = '=A3=2';
        wide.load('id,priority');
        narrow.load('id,priority');
        await context.sync();
        tools.same([narrow.priority, wide.priority], [0, 1]);
        sheet.getRange('A3').conditionalFormats.clearAll();
        const counts = ['A3', 'A1', 'A9'].map((address) =>
          sheet.getRange(address).conditionalFormats.getCount(),
        );
        await context.sync();
        tools.same(
          counts.map(({ value }) => value),
          [0, 1, 1],
        );
      });
    },
  },
  {
    title: 'stretches merges, validations and conditional formats when a row comes between',
    sheets: [{ name: '甲', values: [['产出指标'], ['a'], ['b'], ['=COUNTA(A1:A3)']] }],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = first(context);
        sheet.getRange('C1:C3').merge();
        sheet.getRange('B1:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
        sheet.getRange('D1:D3').dataValidation.rule = { custom: { formula: '=ISNUMBER(D1)' } };
        const format = sheet.getRange('A1:B3').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=AND($A1="",COUNTA($A$1:$A$3)>0)';
        await context.sync();
        sheet.getRange('2:2').insert('Down');
        await context.sync();
        const kind = sheet.getRange('B1:B4').dataValidation;
        kind.load('type');
        const where = format.getRange();
        where.load('address');
        const sum = sheet.getRange('A5');
        sum.load('formulas');
        const number = sheet.getRange('D2:D4').dataValidation;
        number.load('rule');
        sheet.getRange('C4').values = [['x']];
        const inside = sheet.getRange('C4');
        inside.load('values');
        await context.sync();
        format.custom.rule.load('formula');
        await context.sync();
        tools.same([kind.type, where.address], ['List', '甲!A1:B4']);
        tools.same(format.custom.rule.formula, '=AND($A1="",COUNTA($A$1:$A$4)>0)');
        tools.same(number.rule, { custom: { formula: '=ISNUMBER(D1)' } });
        sheet.getRange('1:1').insert('Down');
        const lower = sheet.getRange('D2:D5').dataValidation;
        lower.load('rule');
        format.custom.rule.load('formula');
        await context.sync();
        tools.same(format.custom.rule.formula, '=AND($A2="",COUNTA($A$2:$A$5)>0)');
        tools.same(lower.rule, { custom: { formula: '=ISNUMBER(D2)' } });
        tools.same([sum.formulas, inside.values], [[['=COUNTA(A1:A4)']], [['']]]);
      });
    },
  },
  {
    title: 'keeps names of the workbook and of a sheet apart',
    sheets: [
      { name: '甲', values: [] },
      { name: '乙 表', values: [] },
    ],
    run: async (tools) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('乙 表');
        context.workbook.names.add('年度总额', sheet.getRange('B2:C3'));
        first(context).names.add('本表', '=SUM(甲!$A$1:$A$9)');
        await context.sync();
        const whole = context.workbook.names.getItemOrNullObject('年度总额');
        const own = first(context).names.getItemOrNullObject('本表');
        const none = context.workbook.names.getItemOrNullObject('本表');
        whole.load('name,formula,type,scope');
        own.load('formula,scope');
        none.load('name');
        const range = whole.getRange();
        range.load('address');
        await context.sync();
        tools.same(
          [whole.formula, whole.type, whole.scope, range.address],
          ["='乙 表'!$B$2:$C$3", 'Range', 'Workbook', "'乙 表'!B2:C3"],
        );
        tools.same([own.formula, own.scope, none.isNullObject], ['=SUM(甲!$A$1:$A$9)', 'Worksheet', true]);
        whole.delete();
        const gone = context.workbook.names.getItemOrNullObject('年度总额');
        gone.load('name');
        await context.sync();
        tools.same(gone.isNullObject, true);
      });
    },
  },
  {
    title: 'keeps settings in the workbook',
    run: async (tools) => {
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('忽略', [{ rule: 'value/range', cell: 'D14' }]);
        await context.sync();
        const kept = settings.getItemOrNullObject('忽略');
        const missing = settings.getItemOrNullObject('没有');
        kept.load('value');
        missing.load('value');
        await context.sync();
        tools.same(
          [kept.value as unknown, missing.isNullObject],
          [[{ rule: 'value/range', cell: 'D14' }], true],
        );
        kept.delete();
        const gone = settings.getItemOrNullObject('忽略');
        gone.load('key');
        await context.sync();
        tools.same(gone.isNullObject, true);
      });
    },
  },
  {
    title: 'keeps the settings of the classic interface in the same place',
    run: async (tools) => {
      const { settings } = Office.context.document;
      settings.set('标准', { id: 'yunnan-11', year: 2024 });
      await new Promise<void>((resolve) => {
        settings.saveAsync(() => {
          resolve();
        });
      });
      tools.same(settings.get('标准'), { id: 'yunnan-11', year: 2024 });
      await Excel.run(async (context) => {
        const kept = context.workbook.settings.getItemOrNullObject('标准');
        kept.load('value');
        await context.sync();
        tools.same(kept.value as unknown, { id: 'yunnan-11', year: 2024 });
      });
    },
  },
];
