import { accessDenied } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { Session } from './Session';

/** Of the workbook's structure: no sheet can be added or deleted. Lasts as long as the session. */
const protectionType: ObjectType<Session> = {
  name: 'WorkbookProtection',
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    protect: (session) => {
      if (session.structureProtected) throw accessDenied();
      session.structureProtected = true;
    },
    unprotect: (session) => {
      session.structureProtected = false;
    },
  },
};

export const workbookProtectionObject = (session: Session): HostObject => bind(protectionType, session);

/** Refuses to add or delete a sheet where the structure is protected. */
export function guardStructure({ structureProtected }: Session): void {
  if (structureProtected) throw accessDenied();
}
