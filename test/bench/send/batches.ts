/** How many requests each target takes for the same new people, and how many of them leave in one. */
import type { TargetAdapter } from '../../contracts/targets/adapter.js';
import { agentConnect } from '../../contracts/targets/adapters/agent-connect.js';
import { amazonConnect } from '../../contracts/targets/adapters/amazon-connect.js';
import { cloudtalk } from '../../contracts/targets/adapters/cloudtalk.js';
import { scim2 } from '../../contracts/targets/adapters/scim2.js';
import { createAmazonConnectServer } from '../../../workbench/server/amazon-connect/index.js';
import { paceOf } from '../pacing/run.js';

export interface BatchFigures {
  readonly target: string;
  readonly people: number;
  readonly created: number;
  readonly requests: number;
}

/** A new instance holds 500 users; this one was raised, as those of larger companies are. */
const raised = (people: number): TargetAdapter => ({
  ...amazonConnect,
  open(clock) {
    const server = createAmazonConnectServer({ ...clock, switches: { maxUsers: 2 * people } });
    return { app: server.app, count: () => server.store.users().length, close: () => server.close() };
  },
});

/** On each target's own reference server. */
export async function batchesOf(people: number): Promise<BatchFigures[]> {
  const figures: BatchFigures[] = [];
  for (const adapter of [agentConnect, scim2, raised(people), cloudtalk]) {
    const { target, succeeded, requests } = await paceOf(adapter, people);
    figures.push({ target, people, created: succeeded, requests });
  }
  return figures;
}
