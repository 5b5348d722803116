import { startExcel } from '../../support/excelHost';
import type { ExcelForTests } from '../../support/excelHost';
import { conformance } from './conformance';
import { refuses, same } from './conformance/check';

let excel: ExcelForTests;

afterEach(() => {
  excel.dispose();
});

describe.each(Object.entries(conformance))('the host and %s', (_subject, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))(
    '%s',
    async (_title, { sheets, apiVersion, run }) => {
      excel = await startExcel({ ...(sheets ? { sheets } : {}), ...(apiVersion ? { apiVersion } : {}) });
      await run({
        same,
        refuses,
        type: excel.type,
        click: excel.select,
        protect: excel.protect,
        events: excel.events,
      });
      expect(excel.host.requestCount()).toBeGreaterThan(0);
    },
  );
});
