import { hasOffice, onButton, pageExcel } from '../excel';
import { commandNames, type CommandName } from './commandNames';
import { runCommand, type Command } from './runCommand';

/** Each button's work is loaded when it is pressed. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  insertTable: async () => (await import('./insertTable')).insertTable,
  checkWorkbook: async () => (await import('./checkWorkbook')).checkWorkbook,
  writeSummary: async () => (await import('./writeSummary')).writeSummary,
};

/** Tells Excel which function belongs to which button. */
function associateCommands(): void {
  for (const name of commandNames) {
    onButton(name, (press) => {
      const command: Command = async (workbook) => (await commands[name]())(workbook);
      void runCommand(command, pageExcel(), press);
    });
  }
}

/** At once, before Excel has answered: a button that is pressed earlier than that is lost (office-js #5176, #3378). */
if (hasOffice()) associateCommands();
