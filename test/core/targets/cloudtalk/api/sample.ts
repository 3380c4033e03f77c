/** Rows and answers as they could come. */
import type { RowValues } from '../../../../../core/fields/field.js';
import type { FieldChange, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { HttpResponse } from '../../../../../core/ports/index.js';
import type { DirectoryUser, KnownNames, ProvisioningApi, UpdateApi } from '../../../../../core/sending/api.js';
import { createCloudTalkApi } from '../../../../../core/targets/cloudtalk/api/index.js';

export const PASSWORD = 'Canary-7 "x"\\';
export const BASE = 'https://my.cloudtalk.io/api';

export const NAMES: KnownNames = new Map([
  [
    'groups',
    [
      { id: '561', name: 'Billing' },
      { id: '562', name: 'Sales' },
    ],
  ],
  [
    'numbers',
    [
      { id: '31', name: '+442079460001' },
      { id: '36', name: '+12125550136' },
    ],
  ],
]);

export const newApi = (): ProvisioningApi => createCloudTalkApi({}, NAMES);
export const updatesOf = (api: ProvisioningApi): UpdateApi => api.updates as UpdateApi;

export const VALUES: RowValues = {
  email: 'Ann.Lee@x.org',
  firstName: 'Ann',
  lastName: 'Lee',
  countryPrefix: '+44',
  userType: null,
  groups: ['Sales'],
  defaultNumber: '+442079460001',
  extension: '4242',
  skills: ['French: Very Good'],
  temporaryPassword: PASSWORD,
  status: 'active',
};

export const ROW: PlannedRow = {
  rid: 'email:ann.lee@x.org',
  person: 'email:ann.lee@x.org',
  sheetRow: 5,
  op: 'create',
  keys: { email: 'Ann.Lee@x.org', employeeId: null },
  current: null,
  values: VALUES,
  leader: null,
  changes: [],
  waitsFor: null,
  canonical: '',
};

/** The agent as a list tells of her; what is given replaces or adds. */
export const agent = (more: Record<string, unknown> = {}) => ({
  id: '107',
  name: '55107',
  firstname: 'Ann',
  lastname: 'Lee',
  email: 'ann.lee@x.org',
  daily_price_limit: 40,
  is_daily_limit_ok: true,
  status_outbound: false,
  availability_status: 'offline',
  extension: '4242',
  call_number_id: 31,
  default_number: '+442079460001',
  associated_numbers: ['+442079460001'],
  ...more,
});

/** Ann as she was read just now. */
export const ANN: DirectoryUser = {
  id: '107',
  email: 'ann.lee@x.org',
  employeeId: null,
  active: true,
  values: {
    email: 'ann.lee@x.org',
    firstName: 'Ann',
    lastName: 'Lee',
    extension: '4242',
    defaultNumber: '+442079460001',
    'agent.statusOutbound': false,
    'agent.dailyPriceLimit': '40',
    'agent.callNumberId': '31',
  },
};

export function changed(changes: readonly FieldChange[], more: Partial<PlannedRow> = {}): PlannedRow {
  const keys = { email: 'ann.lee@x.org', employeeId: null };
  const email = changes.find(({ field }) => field === 'email')?.to;
  return { ...ROW, op: 'update', keys: typeof email === 'string' ? { ...keys, email } : keys, current: keys, values: {}, changes, ...more };
}

export const regrouped = (from: readonly string[], to: readonly string[]): PlannedRow =>
  changed([{ field: 'groups', from, to }], { rid: 'groups:email:ann.lee@x.org', part: 'groups' });

export function answer(status: number, body: unknown = '', headers: Record<string, string> = {}): HttpResponse {
  return { kind: 'response', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export const wrapped = (body: object) => ({ responseData: body });

/** A page of agents. */
export const page = (agents: readonly object[], more: object = {}) => ({
  itemsCount: agents.length,
  pageCount: 1,
  pageNumber: 1,
  limit: 1000,
  data: agents.map((one) => ({ Agent: one })),
  ...more,
});
