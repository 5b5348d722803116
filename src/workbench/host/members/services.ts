import { bind } from '../protocol/HostObject';
import type { HostObject } from '../protocol/HostObject';

/** office.js reports at its start that it is ready for actions; nothing follows from it here. */
const services: Readonly<Record<string, HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': bind(
    { name: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } },
    null,
  ),
};

export const serviceNamed = (name: string): HostObject | null => services[name] ?? null;
