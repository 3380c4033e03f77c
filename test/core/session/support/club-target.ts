/** A small second target for that system: it names roles and leaders by ID, needs its lists before a send, and only takes new people. */
import type { HttpRequest, HttpResponse } from '../../../../core/ports/index.js';
import type { DirectoryUser, KnownNames, LookupVerdict, NamesVerdict, ProvisioningApi } from '../../../../core/sending/api.js';
import type { Target } from '../../../../core/target.js';
import { CLUB, type Member } from './club-server.js';

interface Page {
  readonly items: readonly Member[] | readonly { readonly id: string; readonly name: string }[];
  readonly next: number | null;
}

const get = (path: string): HttpRequest => ({
  method: 'GET',
  url: CLUB + path,
  headers: {},
  auth: { scheme: 'bearer', token: 'club.key' },
  timeoutMs: 1_000,
});

const noPage = ({ status }: HttpResponse): Exclude<LookupVerdict, { kind: 'found' | 'absent' }> =>
  status === 401 ? { kind: 'stop', code: 'connection', reason: 'no' } : { kind: 'unknown', reason: `status ${String(status)}` };

function clubApi(names: KnownNames | undefined): ProvisioningApi {
  const roles = names?.get('roles') ?? [];
  const idOfRole = (role: unknown): string | null => roles.find(({ name }) => name === role)?.id ?? null;
  const user = ({ id, mail, first, last, role }: Member): DirectoryUser => ({
    id,
    email: mail,
    employeeId: null,
    active: true,
    values: { firstName: first, lastName: last, role: roles.find((each) => each.id === role)?.name ?? null },
  });
  return {
    needsLeaderId: true,
    lists: [
      {
        list: 'roles',
        first: () => get('/roles'),
        readPage(_, response): NamesVerdict {
          if (response.status !== 200) return noPage(response);
          const { items, next } = JSON.parse(response.body) as Page;
          const read = items as readonly { readonly id: string; readonly name: string }[];
          return { kind: 'names', names: read, next: next === null ? null : get(`/roles?from=${String(next)}`) };
        },
      },
    ],
    seats: {
      request: () => get('/seats'),
      read: (response) =>
        response.status === 200 ? { kind: 'seats', free: (JSON.parse(response.body) as { free: number | null }).free } : noPage(response),
    },
    list: () => get('/people'),
    readPage(_, response) {
      if (response.status !== 200) return noPage(response);
      const { items, next } = JSON.parse(response.body) as Page;
      const users = (items as readonly Member[]).map(user);
      return { kind: 'page', users, next: next === null ? null : get(`/people?from=${String(next)}`) };
    },
    lookup: ({ email }) => [get(`/people?mail=${email ?? ''}`)],
    readLookup(_, response) {
      if (response.status !== 200) return noPage(response);
      const users = ((JSON.parse(response.body) as Page).items as readonly Member[]).map(user);
      return users.length === 0 ? { kind: 'absent' } : { kind: 'found', users };
    },
    create({ keys, values, leader }, idOf) {
      const boss = leader === null ? null : (idOf?.(leader) ?? null);
      const body = { mail: keys.email, first: values['firstName'], last: values['lastName'], role: idOfRole(values['role']), boss };
      return { ...get('/people'), method: 'POST', body: JSON.stringify(body) };
    },
    readCreate: (_, response) =>
      response.status === 201
        ? { kind: 'created', remoteId: (JSON.parse(response.body) as Member).id }
        : { kind: 'unknown', reason: `status ${String(response.status)}` },
    matches: ({ values }, { values: told }) => values['firstName'] === told['firstName'],
  };
}

export const clubTarget: Target = {
  id: 'club',
  label: 'Club',
  fields: [
    { key: 'email', heading: 'Mail', kind: 'email' },
    { key: 'firstName', heading: 'First Name', kind: 'name', required: true },
    { key: 'lastName', heading: 'Last Name', kind: 'name', required: true },
    { key: 'role', heading: 'Role', kind: 'role' },
    { key: 'teamLeader', heading: 'Team Leader', kind: 'leader' },
  ],
  allowedHosts: ['club.example'],
  settings: [
    { key: 'branch', label: 'Branch', hint: '', kind: 'text' },
    { key: 'note', label: 'Note', hint: '', kind: 'text', optional: true },
    { key: 'apiKey', label: 'Club key', hint: '', kind: 'secret', secret: 'club.key' },
  ],
  pacing: { perMinute: 600, atOnce: 1, timeoutMs: 1_000, settleMs: 1_000 },
  canDelayWelcome: false,
  enforcesUniqueKeys: true,
  irreversible: [],
  createMails: false,
  api: (_, names) => clubApi(names),
};
