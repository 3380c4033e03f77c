/** The list of all hosts is that of the targets, and no host of one is another's. */
import { expect, test } from 'vitest';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { ALL_HOSTS, HOSTS_OF_TARGETS } from '../../../core/targets/hosts.js';
import { targets } from '../../../core/targets/index.js';
import { readOwnHosts, withOwnHosts } from '../../../core/targets/own-hosts.js';
import { scim2 } from '../../../core/targets/scim2/index.js';

test('each target that can be chosen has its own hosts on it, and nobody else has any', () => {
  expect(HOSTS_OF_TARGETS).toEqual(Object.fromEntries(Object.values(targets).map(({ id, allowedHosts }) => [id, allowedHosts])));
  expect(new Set(ALL_HOSTS).size).toBe(ALL_HOSTS.length);
});

test('no host stands for everybody', () => {
  for (const host of ALL_HOSTS) expect(host).toMatch(/^(?:\*\.[a-z0-9-]+\.|[a-z0-9-]+\.)[a-z0-9.-]+$/u);
});

test('a company names its own hosts in the place of those that the target was built with', () => {
  const [first, second] = withOwnHosts([agentConnect, scim2], { scim2: ['scim.acme.example'] });
  expect(first?.allowedHosts).toEqual(agentConnect.allowedHosts);
  expect(second?.allowedHosts).toEqual(['scim.acme.example']);
});

test.each([
  [null, {}],
  ['x', {}],
  [{ scim2: 'a.example' }, {}],
  [{ scim2: [1] }, {}],
  [{ scim2: ['a.example'] }, { scim2: ['a.example'] }],
])('hosts told as %j are read as %j', (told, hosts) => {
  expect(readOwnHosts(told)).toEqual(hosts);
});
