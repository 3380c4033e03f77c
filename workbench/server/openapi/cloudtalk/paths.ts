/** CloudTalk's operations on agents, groups and numbers: parameters, bodies and the documented statuses, none besides. */
import { MOST_PER_PAGE, OPERATIONS, type RouteName } from '../../cloudtalk/fields.js';
import type { Schema, Variant } from '../schemas.js';
import {
  agentRequest,
  agentSchema,
  countriesSchema,
  groupSchema,
  madeSchema,
  membershipRequest,
  membershipSchema,
  numberSchema,
  pageSchema,
  refusalSchema,
  toldSchema,
} from './schemas.js';

const MEANINGS: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Made',
  403: 'No seat is left',
  404: 'No such agent or group',
  406: 'The body was refused',
  500: 'The server failed',
};

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const body = (schema: Schema): Schema => ({ requestBody: { required: true, content: json(schema) } });

function responses(variant: Variant, done: readonly [status: string, schema: Schema], ...refused: readonly string[]): Schema {
  const entry = (status: string, schema: Schema) => [status, { description: MEANINGS[status], content: json(schema) }] as const;
  return {
    responses: Object.fromEntries([entry(...done), ...refused.map((status) => entry(status, refusalSchema(variant, status === '406')))]),
  };
}

function query(...names: readonly string[]): Schema[] {
  const number = { type: 'integer' };
  const bounds: Readonly<Record<string, Schema>> = {
    limit: { ...number, minimum: 1, maximum: MOST_PER_PAGE },
    page: { ...number, minimum: 1 },
    connected_to: { ...number, minimum: 0, maximum: 3 },
    is_free: { ...number, minimum: 0, maximum: 1 },
    associated_number: { type: 'string' },
  };
  return names.map((name) => ({ name, in: 'query', schema: bounds[name] ?? number }));
}

const ID: Schema = { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, description: 'Number of an agent' };

/** Each operation by the name that faults and the log use. */
function operations(variant: Variant): Readonly<Record<RouteName, Schema>> {
  const page = (keys: readonly string[], item: Schema) => responses(variant, ['200', pageSchema(keys, item, variant)]);
  const groupKeys = variant === 'lenient' ? ['Group', 'Groups'] : ['Groups'];
  return {
    agents: { parameters: query('limit', 'page', 'id', 'associated_number'), ...page(['Agent'], agentSchema(variant)) },
    addAgent: { ...body(agentRequest('add')), ...responses(variant, ['201', madeSchema(variant)], '403', '406', '500') },
    editAgent: {
      parameters: [ID],
      ...body(agentRequest('edit')),
      ...responses(variant, ['200', toldSchema(variant)], '404', '406', '500'),
    },
    deleteAgent: { parameters: [ID], ...responses(variant, ['200', toldSchema(variant)], '404') },
    groups: { parameters: query('limit', 'page'), ...page(groupKeys, groupSchema(variant)) },
    addToGroup: { ...body(membershipRequest('add')), ...responses(variant, ['200', membershipSchema(variant)], '406', '500') },
    removeFromGroup: {
      parameters: [ID],
      ...body(membershipRequest('remove')),
      ...responses(variant, ['200', membershipSchema(variant)], '404', '500'),
    },
    numbers: {
      parameters: query('limit', 'page', 'id', 'country_code', 'area_code', 'connected_to', 'is_free'),
      ...page(['CallNumber'], numberSchema(variant)),
    },
    countries: responses(variant, ['200', countriesSchema(variant)]),
  };
}

/** The paths of one variant. */
export function buildPaths(variant: Variant): Schema {
  const entries = Object.entries(operations(variant)).map(([name, operation]) => {
    const { method, path } = OPERATIONS[name as RouteName];
    return [path, { [method.toLowerCase()]: { operationId: name, ...operation } }] as const;
  });
  return Object.fromEntries(entries);
}
