/** Hosts of the company's own: named when the add-on is built, in the code and in the manifest alike. */
import { expect, test } from 'vitest';
import { companyHosts, withAddresses } from '../../../gas/build/company-hosts.mjs';

const MANIFEST = '{ "timeZone": "Etc/UTC",\n  "urlFetchWhitelist": [] }\n';

test.each([
  [{}, 'undefined'],
  [{ MUSTER_SCIM2_HOSTS: ' ' }, 'undefined'],
  [{ MUSTER_SCIM2_HOSTS: 'a.example' }, '"a.example"'],
  [{ MUSTER_SCIM2_HOSTS: 'a.example, *.b.example\nc.example' }, '"a.example\\n*.b.example\\nc.example"'],
])('%j gives the sources %s', (env, text) => {
  expect(companyHosts(env)).toEqual({ MUSTER_SCIM2_HOSTS: text });
});

test('without names the manifest stays as it is, to the letter', () => {
  expect(withAddresses(MANIFEST, ['x.example'], companyHosts({}))).toBe(MANIFEST);
});

test('with names the manifest holds the addresses of all hosts, and nothing else changes', () => {
  const made = withAddresses(MANIFEST, ['x.example', '*.b.example'], companyHosts({ MUSTER_SCIM2_HOSTS: '*.b.example' }));
  expect(JSON.parse(made)).toEqual({ timeZone: 'Etc/UTC', urlFetchWhitelist: ['https://x.example/', 'https://*.b.example/'] });
});
