/** Amazon Connect, played by its reference server. */
import { targets } from '../../../../core/targets/index.js';
import { createAmazonConnectServer, DEMO_SEED } from '../../../../workbench/server/amazon-connect/index.js';
import type { TargetAdapter } from '../adapter.js';

const [key] = DEMO_SEED.keys;

export const amazonConnect: TargetAdapter = {
  target: targets['amazon-connect'],
  settings: { instanceId: DEMO_SEED.instanceId, region: DEMO_SEED.region, identity: 'connect', reading: 'all' },
  secrets: { 'amazon-connect.access-key-id': key?.accessKeyId ?? '', 'amazon-connect.secret-access-key': key?.secretAccessKey ?? '' },
  host: `connect.${DEMO_SEED.region}.amazonaws.com`,
  open(clock) {
    const server = createAmazonConnectServer(clock);
    return { app: server.app, count: () => server.store.users().length, close: () => server.close() };
  },
  person(firstName, number) {
    const keys = { email: `new.${number}@contract.example`, employeeId: `90${number}` };
    const names = { username: `new.${number}`, firstName, lastName: 'Quist' };
    return { keys, values: { ...keys, ...names, securityProfiles: ['Agent'], routingProfile: 'Billing', phoneType: 'SOFT_PHONE' } };
  },
  perMinute: 120, // two a second, for each operation
  change: { field: 'lastName', to: 'Młynarz' },
};
