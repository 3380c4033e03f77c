/** CloudTalk, played by its reference server. */
import { targets } from '../../../../core/targets/index.js';
import { createCloudTalkServer } from '../../../../workbench/server/cloudtalk/index.js';
import type { TargetAdapter } from '../adapter.js';

export const cloudtalk: TargetAdapter = {
  target: targets.cloudtalk,
  settings: {},
  secrets: { 'cloudtalk.access-key-id': 'demo-access-key', 'cloudtalk.access-key-secret': 'demo-access-secret' },
  host: 'my.cloudtalk.io',
  open(clock) {
    const server = createCloudTalkServer(clock);
    return { app: server.app, count: () => server.store.all().length, close: () => server.close() };
  },
  person: (firstName, number) => ({
    keys: { email: `new.${number}@contract.example`, employeeId: null },
    values: { email: `new.${number}@contract.example`, firstName, lastName: 'Quist', extension: String(5000 + number) },
  }),
  perMinute: 60, // for a company with all of its integrations
  change: { field: 'lastName', to: 'Młynarz' },
};
