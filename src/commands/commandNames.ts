/** The ribbon buttons that run a function, by the names that manifest.xml calls them. */
export const commandNames = ['insertTable', 'checkWorkbook', 'writeSummary'] as const;

export type CommandName = (typeof commandNames)[number];
