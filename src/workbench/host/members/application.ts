import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import type { Session } from './Session';
import { booleanArgument, oneOf } from './arguments';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Nothing to suspend here: the host draws nothing and calculates when it is asked. */
const applicationType: ObjectType<Session> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (session) => session.calculationMode,
      set: (session, value) => {
        session.calculationMode = oneOf(value, modes, 'calculationMode');
      },
    },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    calculate: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

const runtimeType: ObjectType<Session> = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (session) => session.enableEvents,
      set: (session, value) => {
        session.enableEvents = booleanArgument(value, 'enableEvents');
      },
    },
  },
};

export const applicationObject = (session: Session): HostObject => bind(applicationType, session);
export const runtimeObject = (session: Session): HostObject => bind(runtimeType, session);
