/** Agent Connect's wire: employees as JSON under `/v2/employees`, written from its documents and not from our client. */
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import type { FieldValue } from '../../../core/fields/field.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { LEADER, type Person, type Refusal, type Values } from '../server/people.js';
import type { Asked, Register, SimTarget } from './sim-target.js';

const BASE = 'https://demo.api.stellaconnect.net';
const PATH = '/v2/employees';

/** Our field, and the name that the documents give it. */
const TEXTS = [
  ['email', 'email'],
  ['employeeId', 'custom_employee_id'],
  ['firstName', 'first_name'],
  ['lastName', 'last_name'],
  ['role', 'role'],
  ['homeTown', 'hometown'],
] as const;
const CHANNELS = ['phone', 'chat', 'email'] as const;

const STATUS_OF: Readonly<Record<Refusal, number>> = { taken: 409, 'no-leader': 422, 'no-role': 422, unknown: 404 };
const FIELD_OF: Readonly<Record<Refusal, string>> = { taken: 'email', 'no-leader': 'team_leader_email', 'no-role': 'role', unknown: '' };

const json = (status: number, body: unknown): HttpResponse => ({
  kind: 'response',
  status,
  headers: { 'content-type': 'application/json' },
  body: body === null ? '' : JSON.stringify(body),
});

function asked({ method, url, body }: HttpRequest, people: Register): Asked {
  const [path = '', search = ''] = url.slice(BASE.length + PATH.length).split('?');
  const [key = '', verb] = path.split('/').slice(1).map(decodeURIComponent);
  if (method === 'POST') {
    const values = valuesOf(body ?? '', people);
    return { kind: 'create', key: keyOf(values), values: { ...BLANK, ...values } };
  }
  if (method === 'PUT')
    return verb === undefined ? { kind: 'update', key, values: valuesOf(body ?? '', people) } : { kind: verb as 'activate', key };
  if (key !== '') return { kind: 'lookup', key };
  const query = new Map(search.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]));
  return { kind: 'list', deactivated: query.get('status') === 'deactivated', word: query.get('q') ?? '' };
}

const BLANK: Values = { employeeId: null, firstName: null, lastName: null, role: null, homeTown: null, manageTeam: false, [LEADER]: null };

const keyOf = ({ email, employeeId }: Values): string => String(email ?? employeeId ?? '');

function valuesOf(body: string, people: Register): Values {
  const told = JSON.parse(body) as Record<string, FieldValue>;
  const values: Record<string, FieldValue> = {};
  for (const [field, name] of TEXTS) if (told[name] !== undefined) values[field] = told[name] === '' ? null : told[name];
  if (told['manage_team'] !== undefined) values['manageTeam'] = told['manage_team'];
  const channels = (told['channels'] ?? CHANNELS) as readonly string[]; // documented: left out, all three are on
  for (const channel of CHANNELS) values[`${channel}Channel`] = channels.includes(channel);
  const leader = told['team_leader_email'];
  if (typeof leader === 'string') values[LEADER] = leader === 'unassigned' ? null : (people.find(leader)?.uid ?? `nobody is ${leader}`);
  return values;
}

function employee({ values }: Person, people: Register): object {
  const told = TEXTS.flatMap(([field, name]) =>
    values[field] === null || values[field] === undefined ? [] : [[name, values[field]] as const],
  );
  const leader = people.byUid(String(values[LEADER] ?? ''));
  return {
    ...Object.fromEntries(told),
    manage_team: values['manageTeam'] === true,
    channels: CHANNELS.filter((channel) => values[`${channel}Channel`] === true),
    team_leader_email: leader?.values['email'] ?? 'unassigned',
    groups: [],
  };
}

/** `q` finds parts of names and keys. */
function hasWord({ values }: Person, word: string): boolean {
  return ['email', 'employeeId', 'firstName', 'lastName'].some((field) =>
    String(values[field] ?? '')
      .toLowerCase()
      .includes(word.toLowerCase()),
  );
}

export const agentConnectSim: SimTarget = {
  target: agentConnect,
  settings: { baseUrl: BASE },
  secrets: { apiKey: 'key', apiSecret: 'secret' },
  otherAddress: 'https://other.api.stellaconnect.net',
  onSheet: [
    'record',
    'email',
    'employeeId',
    'firstName',
    'lastName',
    'manageTeam',
    'teamLeader',
    'phoneChannel',
    'chatChannel',
    'emailChannel',
    'homeTown',
    'role',
    'status',
  ],
  asked,
  found(question, people, register) {
    if (question.kind === 'lookup') {
      const [first] = people; // a path names one person, also where two have the key
      return first ? json(200, employee(first, register)) : json(404, null);
    }
    const { deactivated, word } = question.kind === 'list' ? question : { deactivated: false, word: '' };
    const hits = people.filter((person) => (!deactivated || !person.active) && hasWord(person, word));
    return json(200, { employees: hits.map((person) => employee(person, register)), meta: {} });
  },
  written(question, written, register) {
    if ('refused' in written) {
      const { refused } = written;
      return json(STATUS_OF[refused], { errors: [{ field: FIELD_OF[refused], message: refused }] });
    }
    if (question.kind === 'activate' || question.kind === 'deactivate') return json(200, null);
    return json(question.kind === 'create' ? 201 : 200, employee(written.person, register));
  },
  drifted: (response) => ({ ...response, body: response.body.replaceAll('"email"', '"mail"').replaceAll('"custom_employee_id"', '"id"') }),
};
