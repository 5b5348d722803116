import { first } from './Case';
import type { Case, Tools } from './Case';

type Changed = Excel.WorksheetChangedEventArgs;

/** Listens to the changes of all sheets, runs the story, and stops listening. */
async function listening(tools: Tools, story: (heard: Changed[]) => Promise<void>): Promise<void> {
  const heard: Changed[] = [];
  await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event);
      await Promise.resolve();
    });
    await context.sync();
    await story(heard);
    await tools.events();
    handler.remove();
    await context.sync();
  });
}

const two = [
  { name: '甲', values: [[1, '=A1*2']] },
  { name: '乙', values: [] },
];

export const events: readonly Case[] = [
  {
    title: 'tells a change of the add-in from one of the person, and is silent about calculated cells',
    sheets: two,
    run: async (tools) => {
      await listening(tools, async (heard) => {
        await Excel.run(async (context) => {
          first(context).getRange('A1:A2').values = [[5], [6]];
          await context.sync();
        });
        await tools.events();
        tools.type('甲', 'A1', '7');
        await tools.events();
        await Excel.run(async (context) => {
          const cell = first(context).getRange('B1');
          cell.load('values');
          await context.sync();
          tools.same(cell.values, [[14]]);
        });
        await tools.events();
        tools.same(
          heard.map(({ address, changeType, triggerSource, source }) => [
            address,
            changeType,
            triggerSource,
            source,
          ]),
          [
            ['A1:A2', 'RangeEdited', 'ThisLocalAddin', 'Local'],
            ['A1', 'RangeEdited', 'Unknown', 'Local'],
          ],
        );
      });
    },
  },
  {
    title: 'gives the range of an event, and its details for one cell',
    sheets: two,
    run: async (tools) => {
      await listening(tools, async (heard) => {
        await Excel.run(async (context) => {
          first(context).getRange('A1').values = [['新']];
          await context.sync();
        });
        await tools.events();
        const [event] = heard;
        tools.same([event?.details.valueBefore as unknown, event?.details.valueAfter as unknown], [1, '新']);
        await Excel.run(async (context) => {
          const range = event?.getRange(context);
          range?.load('address');
          await context.sync();
          tools.same(range?.address, '甲!A1');
        });
      });
    },
  },
  {
    title: 'says nothing of formats, and nothing at all with enableEvents off',
    sheets: two,
    run: async (tools) => {
      await listening(tools, async (heard) => {
        await Excel.run(async (context) => {
          first(context).getRange('A1').format.fill.color = '#FF0000';
          context.runtime.enableEvents = false;
          first(context).getRange('A1').values = [[9]];
          await context.sync();
          context.runtime.enableEvents = true;
          await context.sync();
        });
        await tools.events();
        tools.same(heard.length, 0);
      });
    },
  },
  {
    title: 'tells of inserted and deleted rows once',
    sheets: two,
    run: async (tools) => {
      await listening(tools, async (heard) => {
        await Excel.run(async (context) => {
          first(context).getRange('1:2').insert('Down');
          await context.sync();
          first(context).getRange('1:1').delete('Up');
          await context.sync();
        });
        await tools.events();
        tools.same(
          heard.map(({ changeType, address }) => [changeType, address]),
          [
            ['RowInserted', '1:2'],
            ['RowDeleted', '1:1'],
          ],
        );
      });
    },
  },
  {
    title: 'tells of added, activated and deleted sheets',
    sheets: two,
    run: async (tools) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const note = (what: string) => () => {
          heard.push(what);
          return Promise.resolve();
        };
        const handlers = [
          worksheets.onAdded.add(note('added')),
          worksheets.onActivated.add(note('activated')),
          worksheets.onDeleted.add(note('deleted')),
        ];
        await context.sync();
        worksheets.add('丙').activate();
        await context.sync();
        worksheets.getItem('乙').delete();
        await context.sync();
        await tools.events();
        for (const handler of handlers) handler.remove();
        await context.sync();
        tools.same(heard, ['added', 'activated', 'deleted']);
        worksheets.add('丁');
        await context.sync();
        await tools.events();
        tools.same(heard.length, 3);
      });
    },
  },
  {
    title: 'tells where the person clicked, on the sheet and on the workbook',
    sheets: two,
    run: async (tools) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const onSheet = first(context).onSelectionChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        const onWorkbook = context.workbook.onSelectionChanged.add(() => {
          heard.push('workbook');
          return Promise.resolve();
        });
        await context.sync();
        tools.click('甲', 'C3:D4');
        await tools.events();
        onSheet.remove();
        onWorkbook.remove();
        await context.sync();
        tools.same([...heard].sort(), ['C3:D4', 'workbook']);
      });
    },
  },
  {
    title: 'tells that a sheet got another name, to the sheet and to the workbook',
    sheets: two,
    run: async (tools) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const hear = (where: string) => (event: Excel.WorksheetNameChangedEventArgs) => {
          heard.push(`${where} ${event.nameBefore} ${event.nameAfter} ${event.source}`);
          return Promise.resolve();
        };
        const onAll = worksheets.onNameChanged.add(hear('all'));
        const onFirst = first(context).onNameChanged.add(hear('first'));
        await context.sync();
        worksheets.getItem('甲').name = '丙';
        await context.sync();
        await tools.events();
        onFirst.remove();
        await context.sync();
        worksheets.getItem('丙').name = '丁';
        await context.sync();
        await tools.events();
        onAll.remove();
        await context.sync();
        worksheets.getItem('乙').name = '戊';
        await context.sync();
        await tools.events();
        tools.same([...heard].sort(), ['all 丙 丁 Local', 'all 甲 丙 Local', 'first 甲 丙 Local']);
      });
    },
  },
];
