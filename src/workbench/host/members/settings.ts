import { itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { Session } from './Session';
import { textArgument } from './arguments';

interface SettingTarget {
  readonly session: Session;
  readonly key: string;
}

function write(session: Session, key: string, value: unknown): void {
  session.workbook.quietly(() => {
    session.workbook.setSettings({ ...session.workbook.settings(), [key]: value });
  });
}

const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ session, key }) => session.workbook.settings()[key] ?? null,
      set: ({ session, key }, value) => {
        write(session, key, value);
      },
    },
  },
  methods: {
    delete: ({ session, key }) => {
      const left = Object.entries(session.workbook.settings()).filter(([other]) => other !== key);
      session.workbook.quietly(() => {
        session.workbook.setSettings(Object.fromEntries(left));
      });
    },
  },
};

function find(session: Session, key: unknown): HostObject | null {
  const name = String(key);
  return Object.hasOwn(session.workbook.settings(), name) ? bind(settingType, { session, key: name }) : null;
}

const settingsType: ObjectType<Session> = {
  name: 'SettingCollection',
  items: (session) =>
    Object.keys(session.workbook.settings()).map((key) => bind(settingType, { session, key })),
  getItem: find,
  paths: {
    add: (session, [given, value]) => {
      const key = textArgument(given, 'key');
      write(session, key, value);
      return bind(settingType, { session, key });
    },
    getItem: (session, [key]) => {
      const item = find(session, key);
      if (!item) throw itemNotFound(`the setting ${String(key)}`);
      return item;
    },
    getItemOrNullObject: (session, [key]) => find(session, key),
  },
  methods: { getCount: (session) => Object.keys(session.workbook.settings()).length },
};

export const settingsObject = (session: Session): HostObject => bind(settingsType, session);
