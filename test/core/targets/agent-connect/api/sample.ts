/** One row and the answers that could come to it. */
import type { RowValues } from '../../../../../core/fields/field.js';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { HttpResponse } from '../../../../../core/ports/index.js';
import { createAgentConnectApi } from '../../../../../core/targets/agent-connect/api/index.js';

export const PASSWORD = 'Canary-7 "x"\\';
export const BASE = 'https://demo.api.stellaconnect.net';
export const api = createAgentConnectApi({ baseUrl: BASE });

export const VALUES: RowValues = {
  email: 'Ann.Lee@x.org',
  employeeId: '0042',
  firstName: 'Ann',
  lastName: 'Lee',
  role: 'Agent',
  manageTeam: false,
  homeTown: 'Łódź',
  stateOrCountry: null,
  profile: 'Line one\nline two',
  phoneChannel: true,
  chatChannel: false,
  emailChannel: true,
  employmentStatus: 'full-time',
  startDate: '2026-03-01',
  groups: ['A', 'B, C'],
  temporaryPassword: PASSWORD,
  licenseType: 'standard',
  status: 'active',
};

export const ROW: PlannedRow = {
  rid: 'email:ann.lee@x.org',
  person: 'email:ann.lee@x.org',
  sheetRow: 5,
  op: 'create',
  keys: { email: 'Ann.Lee@x.org', employeeId: '0042' },
  current: null,
  values: VALUES,
  leader: { email: 'boss@x.org', employeeId: '1' },
  changes: [],
  waitsFor: null,
  canonical: '',
};

/** What a create answers when all went well: the echo of the request. */
export const ECHO = {
  email: 'ann.lee@x.org',
  custom_employee_id: '0042',
  first_name: 'Ann',
  last_name: 'Lee',
  role: 'Agent',
  manage_team: false,
  hometown: 'Łódź',
  profile_text: 'Line one\r\nline two',
  channels: ['email', 'phone'],
  team_leader_email: 'Boss@x.org',
  team_leader_id: '17',
  employment_status: 'full-time',
  start_date: '2026-03-01',
  groups: ['B, C', 'A'],
  license_type: 'standard',
  temporary_password: PASSWORD,
};

export function answer(status: number, body: unknown = '', headers: Record<string, string> = {}): HttpResponse {
  return { kind: 'response', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
