import { conformance } from '../conformance';
import { refuses, same } from '../conformance/check';

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Messages keep their order: what the host sent before it answers this has arrived when the answer has. */
async function events(): Promise<void> {
  await window.parent.handsOfAPerson.events();
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  await turn();
  await turn();
}

/** The page in the frame: runs the case that its address names, against the host of the page around it. */
async function run(): Promise<void> {
  await Office.onReady();
  Office.actions.associate('writeDone', (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['完成']];
      await context.sync();
      event.completed();
    });
  });
  const asked = new URLSearchParams(location.search).get('case');
  const one = Object.values(conformance).flat()[Number(asked)];
  if (!one) return;
  try {
    await one.run({ same, refuses, ...window.parent.handsOfAPerson, events });
    window.parent.caseFinished(null);
  } catch (cause) {
    window.parent.caseFinished(cause instanceof Error ? cause.message : String(cause));
  }
}

void run();
