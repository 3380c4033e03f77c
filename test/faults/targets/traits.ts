/** Targets with one trait each that Agent Connect does not have, on a plain wire of their own: the server's side, and what they promise. */
import type { HttpResponse } from '../../../core/ports/index.js';
import type { FieldValue } from '../../../core/fields/field.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import type { Target } from '../../../core/target.js';
import { TEAM } from '../jobs/team.js';
import { LEADER, sameEmail, type Person, type Refusal, type Values, type Written } from '../server/people.js';
import { agentConnectSim } from './agent-connect.js';
import type { Asked, Register, SimTarget } from './sim-target.js';
import { BASE, traitApi, type Traits } from './trait-api.js';

const PARTS: Traits['parts'] = [
  { name: 'login', fields: ['email', 'employeeId'], inCreate: true },
  { name: 'place', fields: ['homeTown'], inCreate: false },
  { name: 'team', fields: [LEADER], inCreate: false },
];

const TOGETHER: Traits['parts'] = [{ name: 'place', fields: ['homeTown', LEADER], inCreate: false }];

const STATUS_OF: Readonly<Record<Refusal, number>> = { taken: 409, 'no-leader': 422, 'no-role': 422, unknown: 404 };
const MOST_IN_SMALL = 2;

const json = (status: number, body: unknown): HttpResponse => ({
  kind: 'response',
  status,
  headers: { 'content-type': 'application/json' },
  body: body === null ? '' : JSON.stringify(body),
});

type Sent = Readonly<Record<string, FieldValue>>;

/** What a request asks for; people are named by ID in its path, leaders by ID or by key. */
function asked(url: string, method: string, body: string, people: Register): Asked {
  const [path = '', search = ''] = url.slice(BASE.length).split('?');
  const [id = '', verb] = path.split('/').slice(1).map(decodeURIComponent);
  if (method === 'GET')
    return search === '' ? { kind: 'list', deactivated: false, word: '' } : { kind: 'lookup', key: decodeURIComponent(search.slice(4)) };
  if (method === 'DELETE') return { kind: 'deactivate', key: id };
  if (method === 'PATCH') return { kind: 'update', key: id, values: valuesOf(JSON.parse(body) as Sent, people) };
  if (method === 'PUT') return { kind: verb as 'activate', key: id };
  const sent = JSON.parse(body) as Sent & { readonly rows?: readonly Sent[] };
  const create = (one: Sent): { readonly key: string; readonly values: Values } => ({
    key: String(one['email'] ?? one['employeeId']),
    values: { employeeId: null, homeTown: null, manageTeam: false, [LEADER]: null, ...valuesOf(one, people) },
  });
  return id === 'bulk' ? { kind: 'bulk', creates: (sent.rows ?? []).map(create) } : { kind: 'create', ...create(sent) };
}

function valuesOf({ [LEADER]: leader, n: _n, ...values }: Sent, people: Register): Values {
  if (leader === undefined) return values;
  return { ...values, [LEADER]: leader === null ? null : (people.find(String(leader))?.uid ?? `nobody is ${String(leader)}`) };
}

function told({ uid, values, active }: Person, people: Register): object {
  return { ...values, id: uid, active, [LEADER]: people.byUid(String(values[LEADER] ?? ''))?.values['email'] ?? null };
}

function bulkAnswer(quirk: Traits['bulk'], all: readonly Written[], people: Register): HttpResponse {
  const results = all.map((one, n) =>
    'refused' in one ? { n, status: STATUS_OF[one.refused] } : { n, status: 201, person: told(one.person, people) },
  );
  if (quirk === 'reordered') return json(200, { results: [...results].reverse() });
  if (quirk === 'partial') return json(200, { results: results.filter(({ n }) => n % 2 === 0) });
  return json(200, { results: quirk === 'doubled' ? [...results, { ...results[0], status: 409 }] : results });
}

function simOf(id: string, traits: Traits): SimTarget {
  const deactivation = traits.deletes ? ({ deactivation: 'delete' } as const) : {};
  const target: Target = {
    ...agentConnect,
    ...deactivation,
    id,
    allowedHosts: ['traits.example'],
    api: () => traitApi(traits),
  };
  return {
    ...agentConnectSim,
    target,
    ...(traits.deletes && { deletes: true }),
    // The session knows everybody but one leader, who has to be looked up.
    idOf: ({ email, employeeId }) =>
      TEAM.find(({ uid, values }) => uid !== 'eve' && (sameEmail(values['email'], email) || values['employeeId'] === employeeId))?.uid ??
      null,
    asked: ({ url, method, body }, people) => asked(url, method, body ?? '', people),
    found: ({ kind }, people, register) =>
      kind === 'lookup' && people.length === 0 ? json(404, null) : json(200, { people: people.map((person) => told(person, register)) }),
    written(question, written, register) {
      if ('refused' in written) return json(STATUS_OF[written.refused], null);
      if (question.kind === 'create') return json(201, { person: told(written.person, register) });
      const isWhole = question.kind === 'update' && !traits.parts;
      return isWhole ? json(200, { person: told(written.person, register) }) : json(204, null);
    },
    bulk: {
      refuses: (rows) =>
        traits.bulk === 'none' ? json(501, null) : traits.bulk === 'small' && rows > MOST_IN_SMALL ? json(413, null) : null,
      written: (all, register) => bulkAnswer(traits.bulk, all, register),
    },
    drifted: (response) => ({ ...response, body: response.body.replaceAll('"email"', '"mail"').replaceAll('"id"', '"key"') }),
  };
}

export const traitTargets = {
  parts: simOf('parts', { parts: PARTS }),
  stepwise: simOf('stepwise', { parts: TOGETHER, stepwise: true }),
  ids: simOf('ids', { ids: true }),
  deletes: simOf('deletes', { deletes: true }),
  'parts-and-ids': simOf('parts-and-ids', { parts: PARTS, ids: true, deletes: true }),
  lanes: simOf('lanes', { parts: PARTS, ids: true, deletes: true, lanes: true }),
  'bulk-reordered': simOf('bulk-reordered', { bulk: 'reordered' }),
  'bulk-partial': simOf('bulk-partial', { bulk: 'partial' }),
  'bulk-doubled': simOf('bulk-doubled', { bulk: 'doubled', ids: true }),
  'bulk-small': simOf('bulk-small', { bulk: 'small' }),
  'bulk-none': simOf('bulk-none', { bulk: 'none' }),
} as const satisfies Readonly<Record<string, SimTarget>>;

export type TraitName = keyof typeof traitTargets;
