import { notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { SheetTarget } from './Session';

/** The host keeps no comments (threads between people): there are never any. */
const commentsType: ObjectType<SheetTarget> = {
  name: 'CommentCollection',
  items: () => [],
  paths: {
    add: () => {
      throw notSimulated('CommentCollection.add');
    },
  },
  methods: { getCount: () => 0 },
};

export const commentsObject = (target: SheetTarget): HostObject => bind(commentsType, target);
