import { watchUnsaved } from '../../../src/workbench/page/unsaved';

test('what is typed while the file is written stays unsaved', () => {
  const unsaved = watchUnsaved(false);
  expect(unsaved.any()).toBe(false);
  unsaved.changed();
  unsaved.taken();
  unsaved.changed();
  unsaved.saved();
  expect(unsaved.any()).toBe(true);
  unsaved.taken();
  unsaved.saved();
  expect(unsaved.any()).toBe(false);
});

test('work that was restored is unsaved until it is saved, and stays so where saving fails', () => {
  const unsaved = watchUnsaved(true);
  unsaved.taken();
  expect(unsaved.any()).toBe(true);
  unsaved.saved();
  expect(unsaved.any()).toBe(false);
});
