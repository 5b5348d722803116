/**
 * The notes of ExcelApi 1.18, which office.js 1.1.110 says it has and has not: the members that a newer library adds to its
 * classes, made with the library's own tools, so that they go through its paths, queues and null objects.
 */
type Shape = abstract new (...parameters: never[]) => object;

interface Tools {
  readonly createPropertyObject: (
    type: Shape,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ) => object;
  readonly createMethodObject: (
    type: Shape,
    parent: object,
    name: string,
    operation: number,
    parameters: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    byId: null,
    flags: number,
  ) => object;
  readonly createChildItemObject: (
    type: Shape,
    hasIndexer: boolean,
    parent: object,
    item: object,
    index: number,
  ) => Handled;
  readonly invokeMethod: (
    target: object,
    name: string,
    operation: number,
    parameters: readonly unknown[],
    flags: number,
    result: number,
  ) => void;
}

interface Handled {
  readonly _handleResult: (value: object | null) => void;
}

const WRITE = 0;
const READ = 1;
const READ_FLAGS = 4;

/** Gives office.js its notes; the function takes them away again. */
export function addNotes(): () => void {
  const library = OfficeExtension as unknown as {
    readonly BatchApiHelper: Tools;
    readonly ClientObject: new (...parameters: never[]) => Handled;
    readonly Utility: {
      readonly fixObjectPathIfNecessary: (target: object, value: object) => void;
      readonly load: (target: object, properties: unknown) => object;
    };
  };
  const { BatchApiHelper: tools, Utility } = library;
  const method = (
    type: Shape,
    parent: object,
    name: string,
    operation: number,
    parameters: readonly unknown[],
  ) =>
    tools.createMethodObject(
      type,
      parent,
      name,
      operation,
      parameters,
      false,
      operation === WRITE || name === 'GetLocation',
      null,
      operation === WRITE ? 0 : READ_FLAGS,
    );

  class Note extends library.ClientObject {
    readonly _className = 'Note';
    content = '';
    override readonly _handleResult = (value: object | null) => {
      library.ClientObject.prototype._handleResult.call(this, value);
      if (!value) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if ('Content' in value) this.content = String(value.Content);
    };
    getLocation() {
      return method(Excel.Range, this, 'GetLocation', READ, []);
    }
    delete() {
      tools.invokeMethod(this, 'Delete', WRITE, [], 0, 0);
    }
  }

  class NoteCollection extends library.ClientObject {
    readonly _className = 'NoteCollection';
    readonly _isCollection = true;
    items: readonly object[] = [];
    override readonly _handleResult = (value: object | null) => {
      library.ClientObject.prototype._handleResult.call(this, value);
      if (!value) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (!('_Items' in value)) return;
      this.items = (value._Items as object[]).map((item, index) => {
        const note = tools.createChildItemObject(Note, false, this, item, index);
        note._handleResult(item);
        return note;
      });
    };
    load(properties: unknown) {
      return Utility.load(this, properties);
    }
    add(cell: string, content: string) {
      return method(Note, this, 'Add', WRITE, [cell, content]);
    }
    getItemOrNullObject(cell: string) {
      return method(Note, this, 'GetItemOrNullObject', READ, [cell]);
    }
  }

  const made = new WeakMap<object, object>();
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      const notes =
        made.get(this) ?? tools.createPropertyObject(NoteCollection, this, 'Notes', true, READ_FLAGS);
      made.set(this, notes);
      return notes;
    },
  });
  return () => {
    Reflect.deleteProperty(Excel.Worksheet.prototype, 'notes');
  };
}
