import { commandNames } from '../../src/commands/commandNames';

it('each button has its function as soon as the script has run: one pressed before Excel has answered is not lost (office-js #5176, #3378)', async () => {
  const associated: string[] = [];
  let asked = 0;
  Object.assign(Office, {
    actions: { associate: (name: string) => associated.push(name) },
    // Excel that never answers.
    onReady: () => {
      asked += 1;
      return new Promise<never>(() => undefined);
    },
  });
  await import('../../src/commands');
  expect(associated).toEqual([...commandNames]);
  expect(asked).toBe(0);
});
