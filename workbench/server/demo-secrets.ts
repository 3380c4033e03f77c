/** What the relay of the workbench holds from the start, as if an evaluator had entered it in the pane. */
import type { RelayStore } from '../../excel-addin/relay/index.js';
import { DEMO_SEED as AGENT_CONNECT } from './agent-connect/index.js';
import { DEMO_SEED as AMAZON_CONNECT } from './amazon-connect/index.js';
import { DEMO_SEED as CLOUDTALK } from './cloudtalk/index.js';
import { DEMO_SEED as SCIM2 } from './scim/index.js';

/** The account of a relay without an access code. */
const ACCOUNT = 'shared';

/** Secrets of the demo companies, by the names under which targets ask for them. They open nothing but this program. */
export function demoSecrets(): ReadonlyMap<string, string> {
  const test = AGENT_CONNECT.keys.find(({ environment }) => environment === 'test');
  const [aws] = AMAZON_CONNECT.keys;
  const [access] = CLOUDTALK.keys;
  if (test === undefined || aws === undefined || access === undefined) throw new TypeError('Expected each demo company to have a key');
  return new Map([
    ['agent-connect.api-key', test.key],
    ['agent-connect.api-secret', test.secret],
    ['scim2.token', SCIM2.token],
    ['amazon-connect.access-key-id', aws.accessKeyId],
    ['amazon-connect.secret-access-key', aws.secretAccessKey],
    ['cloudtalk.access-key-id', access.id],
    ['cloudtalk.access-key-secret', access.secret],
  ]);
}

/** Puts them into the store. */
export async function addDemoSecrets(store: RelayStore): Promise<void> {
  for (const [name, value] of demoSecrets()) await store.setSecret(ACCOUNT, name, value);
}
