/** The fields of all targets, by id, for whoever checks rows and asks no target anything. */
import type { Field } from '../fields/field.js';
import { AGENT_CONNECT_FIELDS } from './agent-connect/fields.js';
import { AMAZON_CONNECT_FIELDS } from './amazon-connect/fields.js';
import { CLOUDTALK_FIELDS } from './cloudtalk/fields.js';
import type { TargetId } from './index.js';
import { SCIM2_FIELDS } from './scim2/fields.js';

export const targetFields: Readonly<Record<TargetId, readonly Field[]>> = {
  'agent-connect': AGENT_CONNECT_FIELDS,
  'amazon-connect': AMAZON_CONNECT_FIELDS,
  cloudtalk: CLOUDTALK_FIELDS,
  scim2: SCIM2_FIELDS,
};
