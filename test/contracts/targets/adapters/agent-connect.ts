/** Agent Connect, played by its reference server. */
import { targets } from '../../../../core/targets/index.js';
import { createAgentConnectServer, viewState } from '../../../../workbench/server/agent-connect/index.js';
import type { TargetAdapter } from '../adapter.js';

const host = 'demo.api.stellaconnect.net';

export const agentConnect: TargetAdapter = {
  target: targets['agent-connect'],
  settings: { baseUrl: `https://${host}`, authStyle: 'raw' },
  secrets: { 'agent-connect.api-key': 'demo-key', 'agent-connect.api-secret': 'demo-secret' },
  host,
  open(clock) {
    const server = createAgentConnectServer({ ...clock, switches: { rateLimit: 100 } });
    return { app: server.app, count: () => viewState(server.store).length, close: () => server.close() };
  },
  person(firstName, number) {
    const keys = { email: `new.${number}@contract.example`, employeeId: `90${number}` };
    const channels = { phoneChannel: true, chatChannel: false, emailChannel: true };
    const names = { firstName, lastName: 'Quist', homeTown: firstName };
    return { keys, values: { ...keys, ...names, ...channels, role: 'Agent', manageTeam: false, groups: ['Billing'] } };
  },
  perMinute: 100, // documented for another API of this vendor; none is for users
  change: { field: 'homeTown', to: 'Łódź' },
};
