/** A refusal that office.js turns into `OfficeExtension.Error`, with Excel's own code where it has one. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (message: string) => new HostError('InvalidArgument', message);

export const itemNotFound = (what: string) =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);

export const accessDenied = () =>
  new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.', 403);

export const cellEditMode = () =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode.',
  );

/** For what this host does not simulate: it says so with the member's name, and never answers by guess. */
export const notSimulated = (member: string) =>
  new HostError('NotImplemented', `The simulated Excel host does not know ${member}.`, 501);
