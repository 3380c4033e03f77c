/** SCIM 2.0, played by a service that others wrote. */
import { targets } from '../../../../core/targets/index.js';
import { openScimServer } from '../../../../workbench/server/scim/index.js';
import type { TargetAdapter } from '../adapter.js';

const host = 'demo.scim.example';

export const scim2: TargetAdapter = {
  target: { ...targets.scim2, allowedHosts: [host] },
  settings: { baseUrl: `https://${host}/scim/v2` },
  secrets: { 'scim2.token': 'demo-token' },
  host,
  async open(clock) {
    const server = await openScimServer(clock);
    return { app: server.app, count: () => server.count(), close: () => server.close() };
  },
  person(firstName, number) {
    const keys = { email: `new.${number}@contract.example`, employeeId: `90${number}` };
    return { keys, values: { ...keys, firstName, lastName: 'Quist', department: firstName, title: null, userName: null } };
  },
  perMinute: null,
  change: { field: 'department', to: 'Łódź' },
  skip: [
    {
      reason: 'it is no list of names but what the service says of itself: an object that says nothing offers nothing',
      cases: ['list of service: nothing is believed without proof'],
    },
  ],
};
