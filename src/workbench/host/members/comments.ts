import { notSimulated } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { parseArea } from '../workbook/areas';
import { rangeObject } from './range';
import { rangeOf, type SheetTarget } from './Session';

/** What people say to each other about a cell. The host knows where, and nothing of what they say. */
interface CommentTarget extends SheetTarget {
  /** In A1. */
  readonly cell: string;
}

const idOf = ({ sheet, cell }: CommentTarget) => `{COMMENT-${sheet.id}-${cell}}`;

const commentType: ObjectType<CommentTarget> = {
  name: 'Comment',
  scalars: { id: { get: idOf } },
  paths: {
    getLocation: (target) => {
      const area = parseArea(target.cell);
      return area && rangeObject(rangeOf(target, area));
    },
  },
};

const commentsOf = (target: SheetTarget): CommentTarget[] =>
  (target.session.troubles.comments.get(target.sheet.id) ?? []).map((cell) => ({ ...target, cell }));

const commentsType: ObjectType<SheetTarget> = {
  name: 'CommentCollection',
  items: (target) => commentsOf(target).map((comment) => bind(commentType, comment)),
  getItem: (target, id) => {
    const comment = commentsOf(target).find((one) => idOf(one) === id);
    return comment ? bind(commentType, comment) : null;
  },
  paths: {
    add: () => {
      throw notSimulated('CommentCollection.add');
    },
  },
  methods: { getCount: (target) => commentsOf(target).length },
};

export const commentsObject = (target: SheetTarget): HostObject => bind(commentsType, target);
