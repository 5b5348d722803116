import { connectExcel } from '../../../src/excel';
import { startExcel, type ExcelForTests } from '../../support/excelHost';

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

const open = async () => {
  excel = await startExcel({
    sheets: [
      {
        name: '名单',
        values: [
          ['项目名称', '批复数'],
          ['道路养护', 38.5],
          ['桥梁', ''],
        ],
      },
    ],
  });
};

it.each([
  [
    'A1:B3',
    [
      ['项目名称', '批复数'],
      ['道路养护', '38.5'],
      ['桥梁', ''],
    ],
  ],
  [
    'A:B',
    [
      ['项目名称', '批复数'],
      ['道路养护', '38.5'],
      ['桥梁', ''],
    ],
  ],
  ['A2', [['道路养护']]],
  ['D1:F9', []],
])('what stands in %s is read as it is shown, and no more than is filled', async (address, texts) => {
  await open();
  excel.select('名单', address);
  expect(await connectExcel().readSelection()).toEqual(texts);
});

it('another workbook in front is told as that', async () => {
  await open();
  excel.host.troubles.front = 'other-workbook';
  await expect(connectExcel().readSelection()).rejects.toMatchObject({ problem: { code: 'not-in-front' } });
});
