/**
 * The engine's own protecting of sheets and areas is no protection of Excel's: it is not saved, nobody else is held by it, and it
 * stands in the way of whoever chose it. What a file protects is kept by `keepProtections`.
 */
const PROTECTING = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** The engine's menus and toolbar without these. */
export const withoutProtecting = Object.fromEntries(PROTECTING.map((id) => [id, { hidden: true }]));
