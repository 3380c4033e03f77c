/** What the relay of the workbench holds from the start, as if an evaluator had entered it in the pane. */
import type { RelayStore } from '../../excel-addin/relay/index.js';
import { DEMO_SEED } from './agent-connect/index.js';

/** The account of a relay without an access code. */
const ACCOUNT = 'shared';

/** Puts the demo company's test key and secret into the store. */
export async function addDemoSecrets(store: RelayStore): Promise<void> {
  const demo = DEMO_SEED.keys.find(({ environment }) => environment === 'test');
  if (demo === undefined) throw new TypeError('Expected the demo company to have a test key');
  await store.setSecret(ACCOUNT, 'agent-connect.api-key', demo.key);
  await store.setSecret(ACCOUNT, 'agent-connect.api-secret', demo.secret);
}
