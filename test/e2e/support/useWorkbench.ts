import { openWorkbench, startBench, type Bench, type Workbench } from './workbench';

/**
 * Serves the product once for the tests of a file. The function opens a workbench for one test; at the test's end it is
 * looked through for requests to other machines and for errors that nobody caught, and closed.
 */
export function useWorkbench(): (options?: Parameters<typeof openWorkbench>[1]) => Promise<Workbench> {
  let bench: Bench;
  let opened: Workbench[] = [];
  beforeAll(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    const closing = opened;
    opened = [];
    for (const workbench of closing) {
      const { foreignRequests, errors } = workbench;
      await workbench.close();
      expect({ foreignRequests, errors }).toEqual({ foreignRequests: [], errors: [] });
    }
  });
  afterAll(() => bench.stop());
  return async (options) => {
    const workbench = await openWorkbench(bench, options);
    opened.push(workbench);
    return workbench;
  };
}
