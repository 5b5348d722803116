import { createEventQueue } from '../../../src/workbench/host/protocol/eventQueue';
import { createFaults } from '../../../src/workbench/host/protocol/faults';
import { bind } from '../../../src/workbench/host/protocol/HostObject';
import type { HostObject, ObjectType } from '../../../src/workbench/host/protocol/HostObject';
import { processRequest } from '../../../src/workbench/host/protocol/processRequest';
import { createReferences } from '../../../src/workbench/host/protocol/references';
import type { Action, ObjectPath, RequestBody } from '../../../src/workbench/host/protocol/wire';

/** A little world of shelves and books, to show that the protocol knows no workbook. */
interface Book {
  title: string;
  readonly pages: number;
}
const bookType: ObjectType<Book> = {
  name: 'Book',
  id: ({ title }) => `id-${title}`,
  keepable: true,
  scalars: {
    title: {
      get: ({ title }) => title,
      set: (book, value) => {
        book.title = String(value);
      },
    },
    pages: { get: ({ pages }) => pages },
  },
  children: { binding: () => bind({ name: 'Binding', scalars: { colour: { get: () => 'red' } } }, null) },
  methods: { countWords: ({ pages }, [perPage]) => pages * Number(perPage) },
};
const shelfType: ObjectType<Book[]> = {
  name: 'Shelf',
  items: (books) => books.map((book) => bind(bookType, book)),
  paths: {
    add: (books, [title]) => {
      const book = { title: String(title), pages: 1 };
      books.push(book);
      return bind(bookType, book);
    },
    getItemOrNullObject: (books, [title]) => {
      const book = books.find((one) => one.title === title);
      return book ? bind(bookType, book) : null;
    },
  },
};
let books: Book[];
let root: HostObject;
let references: ReturnType<typeof createReferences>;

beforeEach(() => {
  books = [
    { title: '甲', pages: 10 },
    { title: '乙', pages: 20 },
  ];
  root = bind({ name: 'Root', children: { shelf: () => bind(shelfType, books) } }, null);
  references = createReferences();
});

const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  parent?: number,
  ...args: unknown[]
): ObjectPath => ({
  Id,
  ObjectPathType,
  Name,
  ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
  ArgumentInfo: { Arguments: args },
});
const shelf = [path(1, 1, ''), path(2, 4, 'Shelf', 1)];

function ask(paths: readonly ObjectPath[], actions: readonly Partial<Action>[], faults = createFaults()) {
  const request: RequestBody = {
    ObjectPaths: Object.fromEntries(paths.map((one) => [one.Id, one])),
    Actions: actions.map((action, index) => ({
      Id: 100 + index,
      ActionType: 1,
      Name: '',
      ObjectPathId: 2,
      ...action,
    })),
  };
  faults.beginRequest();
  return processRequest(request, {
    root,
    service: () => null,
    references,
    guard: () => undefined,
    beforeAction: faults.beforeAction,
    settle: () => undefined,
  });
}

test('a collection comes as its items, with their ids and the properties asked for', async () => {
  const answer = await ask(shelf, [{ ActionType: 2, QueryInfo: { Select: ['title', 'binding/colour'] } }]);
  expect(answer.Results[0]?.Value).toEqual({
    _Items: [
      { Id: 'id-甲', Title: '甲', Binding: { Colour: 'red' } },
      { Id: 'id-乙', Title: '乙', Binding: { Colour: 'red' } },
    ],
  });
});

test('a load without names reads every plain property', async () => {
  const answer = await ask(shelf, [{ ActionType: 2, QueryInfo: { Top: 1, Skip: 1 } }]);
  expect(answer.Results[0]?.Value).toEqual({ _Items: [{ Id: 'id-乙', Title: '乙', Pages: 20 }] });
});

test('a path that adds something runs once, however often its object is used', async () => {
  await ask(
    [...shelf, path(3, 3, 'Add', 2, '丙')],
    [
      { ObjectPathId: 3 },
      { ObjectPathId: 3, ActionType: 4, Name: 'Title', ArgumentInfo: { Arguments: ['丁'] } },
      { ObjectPathId: 3, ActionType: 2 },
    ],
  );
  expect(books.map(({ title }) => title)).toEqual(['甲', '乙', '丁']);
});

test('a missing object is null all the way down', async () => {
  const answer = await ask(
    [...shelf, path(3, 3, 'GetItemOrNullObject', 2, '没有'), path(4, 4, 'Binding', 3)],
    [
      { ObjectPathId: 3 },
      { ObjectPathId: 4 },
      { ObjectPathId: 4, ActionType: 2 },
      { ObjectPathId: 3, ActionType: 3, Name: 'CountWords' },
    ],
  );
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null, { _IsNull: true }]);
  expect(answer.Error).toBeUndefined();
});

test('a kept object can be named by its reference in a later request', async () => {
  const item = [...shelf, path(3, 3, 'GetItemOrNullObject', 2, '乙')];
  const kept = await ask(item, [
    { ObjectPathId: 3, ActionType: 3, Name: '_KeepReference' },
    { ObjectPathId: 3 },
  ]);
  const { _ReferenceId: reference } = kept.Results[1]?.Value as { _ReferenceId: string };
  const later = await ask(
    [...shelf, path(9, 6, reference)],
    [
      { ObjectPathId: 9, ActionType: 3, Name: 'CountWords', ArgumentInfo: { Arguments: [3] } },
      // As office.js 1.1.110 lets go of it at the end of an Excel.run: asked of the root, with the reference's name.
      {
        ObjectPathId: 1,
        ActionType: 3,
        Name: '_RemoveReference',
        ArgumentInfo: { Arguments: [reference] },
      },
    ],
  );
  expect(later.Results[0]?.Value).toBe(60);
  const gone = await ask([path(9, 6, reference)], [{ ObjectPathId: 9 }]);
  expect(gone.Error?.Code).toBe('InvalidReference');
});

test('a batch stops at the action that fails, keeps what was done, and tells which it was', async () => {
  const item = [...shelf, path(3, 3, 'GetItemOrNullObject', 2, '甲')];
  const answer = await ask(item, [
    { ObjectPathId: 3, ActionType: 4, Name: 'Title', ArgumentInfo: { Arguments: ['改'] } },
    { ObjectPathId: 3, ActionType: 4, Name: 'Pages', ArgumentInfo: { Arguments: [1] } },
    { ObjectPathId: 3, ActionType: 4, Name: 'Title', ArgumentInfo: { Arguments: ['不到'] } },
  ]);
  expect(books[0]?.title).toBe('改');
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', ActionIndex: 1, Location: 'Book.pages' });
});

test('an unknown member fails with its name', async () => {
  const answer = await ask([...shelf, path(3, 3, 'Burn', 2)], [{ ObjectPathId: 3 }]);
  expect(answer.Error).toMatchObject({ Code: 'NotImplemented' });
  expect(answer.Error?.Message).toContain('Shelf.burn');
});

test('a fault strikes the action it was ordered for, once', async () => {
  const faults = createFaults();
  faults.failAction(3, { code: 'GeneralException' });
  const three = [{ ActionType: 1 }, { ActionType: 5 }, { ActionType: 1 }, { ActionType: 1 }];
  const struck = await ask(shelf, three, faults);
  expect(struck.Error).toMatchObject({ Code: 'GeneralException', ActionIndex: 3 });
  const next = await ask(shelf, three, faults);
  expect(next.Error).toBeUndefined();
  expect(next.TraceIds).toEqual([101]);
});

test('a fault strikes the request it was ordered for', async () => {
  const faults = createFaults();
  faults.failRequest(2, { actionIndex: 1 });
  expect((await ask(shelf, [{}, {}], faults)).Error).toBeUndefined();
  expect((await ask(shelf, [{}, {}], faults)).Error?.ActionIndex).toBe(1);
  expect((await ask(shelf, [{}, {}], faults)).Error).toBeUndefined();
});

test('nothing goes while somebody types in a cell', async () => {
  const faults = createFaults();
  faults.setCellEditMode(true);
  expect((await ask(shelf, [{}], faults)).Error?.Code).toBe('InvalidOperationInCellEditMode');
  faults.setCellEditMode(false);
  expect((await ask(shelf, [{}], faults)).Error).toBeUndefined();
});

test('events wait while a request runs, and come in order', () => {
  const queue = createEventQueue();
  const heard: string[] = [];
  queue.listen((entries) => heard.push(...entries.map(({ message }) => message)));
  queue.hold();
  queue.push(10, 'Workbook', 1);
  queue.push(10, 'Workbook', 2);
  expect(heard).toEqual([]);
  queue.release();
  queue.push(10, 'Workbook', 3);
  expect(heard).toEqual(['1', '2', '3']);
});
