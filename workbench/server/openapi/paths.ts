/** The seven operations: parameters, bodies and the documented statuses, none besides. */
import { pageSchema, readSchema, requestSchema, type Schema, updatedSchema, type Variant, writtenSchema } from './schemas.js';

const MEANINGS: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Made; the body may be empty',
  403: 'Not authenticated',
  404: 'No such employee',
  422: 'Refused',
  500: 'The server failed',
};

const LIST_STATUSES = ['403', '500'] as const;
const MEMBER_STATUSES = ['403', '404', '422', '500'] as const;

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });

/** The documented answers; a schema stands only where a body is described, and that is never at a 201. */
function responses(statuses: readonly string[], body?: Schema): Schema {
  const entry = (status: string) => ({ description: MEANINGS[status], ...(status === '200' && body ? { content: json(body) } : {}) });
  return Object.fromEntries(['200', ...statuses].map((status) => [status, entry(status)]));
}

const requestBody = (clears: boolean): Schema => ({ required: true, content: json(requestSchema(clears)) });

const ID: Schema = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'E-mail address or custom employee ID',
};

/** Query parameters; the last three may be repeated, though they are published as plain strings. */
function listParameters(variant: Variant): Schema[] {
  const text = { type: 'string' };
  const query = (name: string, schema: Schema): Schema => ({ name, in: 'query', schema });
  const repeatable = variant === 'lenient' ? { type: 'array', items: text } : text;
  // `after` stands only in the vendor's example of a next page, so it is no parameter of the published variant.
  const single = ['external_id', 'number_of_employees', 'status', 'employee_status', 'q', ...(variant === 'lenient' ? ['after'] : [])];
  return [
    ...single.map((name) => query(name, text)),
    ...['team_leader_ids', 'reporting_groups', 'roles'].map((name) => query(name, repeatable)),
  ];
}

/** The paths of one variant. */
export function buildPaths(variant: Variant): Schema {
  const write = (operationId: string): Schema => ({
    operationId,
    requestBody: requestBody(false),
    responses: responses(['201', ...LIST_STATUSES], writtenSchema()),
  });
  // No requestBody here: with one, an empty request would be a violation.
  const action = (operationId: string): Schema => ({ parameters: [ID], put: { operationId, responses: responses(MEMBER_STATUSES) } });
  return {
    '/v2/employees': {
      get: { operationId: 'list', parameters: listParameters(variant), responses: responses(LIST_STATUSES, pageSchema(variant)) },
      post: write('create'),
    },
    '/v2/employees/invite': { post: write('invite') },
    '/v2/employees/{id}': {
      parameters: [ID],
      get: { operationId: 'get', responses: responses(MEMBER_STATUSES, readSchema('one', variant)) },
      put: {
        operationId: 'update',
        requestBody: requestBody(variant === 'lenient'),
        responses: responses(MEMBER_STATUSES, updatedSchema(variant)),
      },
    },
    '/v2/employees/{id}/activate': action('activate'),
    '/v2/employees/{id}/deactivate': action('deactivate'),
  };
}
