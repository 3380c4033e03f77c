/** Every target that the workbench plays can be sent to out of the box: each secret that it asks for is there, in both hosts. */
import { expect, test } from 'vitest';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { amazonConnect } from '../../../core/targets/amazon-connect/index.js';
import { cloudtalk } from '../../../core/targets/cloudtalk/index.js';
import { scim2 } from '../../../core/targets/scim2/index.js';
import { demoDocument, demoUserProperties } from '../../../workbench/grid/demo-connection.js';
import { demoSecrets } from '../../../workbench/server/demo-secrets.js';
import { DEMO_OWN_HOSTS, openOtherTargets } from '../../../workbench/server/other-targets.js';
import { withOwnHosts } from '../../../core/targets/own-hosts.js';
import { DEMO_SEED as AMAZON_CONNECT } from '../../../workbench/server/amazon-connect/index.js';

const TARGETS = [agentConnect, scim2, amazonConnect, cloudtalk];
/** Credentials that last have no such token. */
const ONLY_TEMPORARY = 'amazon-connect.session-token';

test('the relay holds every secret that a target asks for, and no other', () => {
  const asked = TARGETS.flatMap(({ settings }) => settings.flatMap(({ secret }) => secret ?? [])).filter((name) => name !== ONLY_TEMPORARY);
  expect([...demoSecrets().keys()].sort()).toEqual(asked.sort());
});

test('Google Sheets holds the same', () => {
  const held = new Map([...demoUserProperties()].map(([name, value]) => [name.replace('muster.secret.', ''), value]));
  expect(held).toEqual(new Map(demoSecrets()));
});

test('and the workbook what is to be filled in beside them, for the instance that is played', () => {
  const { values, others } = JSON.parse(demoDocument().properties.get('muster.setting.muster.settings') ?? '{}') as {
    values: Record<string, string>;
    others: Record<string, Record<string, string>>;
  };
  expect(others['amazon-connect']).toEqual({ instanceId: AMAZON_CONNECT.instanceId, region: AMAZON_CONNECT.region });
  for (const { id, settings } of TARGETS) {
    const filled = { ...others[id], ...(id === 'agent-connect' && values) };
    const needed = settings.filter(({ kind, optional }) => (kind === 'url' || kind === 'text') && optional !== true);
    expect(needed.map(({ key }) => (filled[key] ?? '') !== '')).toEqual(needed.map(() => true));
  }
});

test('each of the other targets is played under hosts that the list allows, with those that a company names as its own', async () => {
  const others = await openOtherTargets();
  try {
    expect(others.targets.map(({ id }) => id)).toEqual(['scim2', 'amazon-connect', 'cloudtalk']);
    for (const { id, hosts } of others.targets) {
      expect(hosts.length).toBeGreaterThan(0);
      expect(withOwnHosts(TARGETS, DEMO_OWN_HOSTS).find((target) => target.id === id)?.allowedHosts).toEqual(
        expect.arrayContaining([...hosts]),
      );
    }
  } finally {
    await others.close();
  }
});
