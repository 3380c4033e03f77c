/** Every request of a target: where it goes, how it is signed, and what it does not carry. */
import { expect, test } from 'vitest';
import { isAllowedRequest, isAllowedUrl, secretNames } from '../../../core/auth/index.js';
import type { HttpRequest } from '../../../core/ports/index.js';
import type { ProvisioningApi } from '../../../core/sending/api.js';
import type { TargetAdapter } from './adapter.js';
import { creation, deactivation, update } from './rows.js';
import { unsentFields } from './unsent.js';

const LONGEST_MS = 60_000; // what the slowest host waits
const EVIL = ['https://evil.example', 'evil.example', '../../x', 'a?b#c@evil.example', '', '\r\nx-evil: 1', 'https://127.0.0.1'];

/** Each request that can be made without a server: what a reader makes of it is tested with one. */
function allRequests({ person }: TargetAdapter, api: ProvisioningApi): HttpRequest[] {
  const row = creation(person('Ann', 1));
  const current = { id: '7', ...row.keys, active: true, values: { ...row.values } };
  const change = { field: 'lastName', from: 'Quist', to: 'Lee' };
  const { updates } = api;
  return [
    ...(api.lists ?? []).map((list) => list.first()),
    ...(api.seats ? [api.seats.request()] : []),
    ...(api.bulk ? [api.bulk.request([row, { ...row, rid: 'other' }])] : []),
    api.list(),
    ...api.lookup(row.keys),
    api.create(row, () => '9'),
    ...(updates ? [updates.setActive(deactivation(row.keys), current), ...updates.lookupActive(row.keys)] : []),
    ...(updates && api.needsLeaderId !== true ? [updates.update(update(row.keys, change, api), current)] : []),
  ];
}

export function testRequests(adapter: TargetAdapter): void {
  const { target, settings } = adapter;
  const hosts = { [target.id]: target.allowedHosts };
  const secrets = target.settings.flatMap(({ secret }) => secret ?? []);
  const requests = (): HttpRequest[] => allRequests(adapter, target.api(settings));

  test('all go by https to a host of the target, within the time that hosts wait', () => {
    for (const request of requests()) {
      expect([request.url, isAllowedUrl(request.url, target.allowedHosts)]).toEqual([request.url, true]);
      expect(request.timeoutMs).toBeGreaterThan(0);
      expect(request.timeoutMs).toBeLessThanOrEqual(LONGEST_MS);
    }
  });

  test('all name the secrets of the settings that sign them, and no header does the signing', () => {
    for (const request of requests()) {
      expect(request.auth).toBeDefined();
      expect(request.auth && secretNames(request.auth).filter((name) => !secrets.includes(name))).toEqual([]);
      expect(isAllowedRequest(request, hosts)).toBe(true);
      expect(Object.keys(request.headers).filter((name) => /auth|key|token|cookie/iu.test(name))).toEqual([]);
    }
  });

  test('each field changes what is sent of a new person, goes by file, or has a request of its own', () => {
    const forgotten = { key: 'forgotten', heading: 'Forgotten', kind: 'text' } as const;
    expect(unsentFields(adapter, [...target.fields, forgotten])).toEqual(['forgotten']);
  });

  test('a body says what it is, and header names are lower case', () => {
    for (const { body, headers } of requests()) {
      expect(headers['content-type'] !== undefined).toBe(body !== undefined);
      expect(Object.keys(headers)).toEqual(Object.keys(headers).map((name) => name.toLowerCase()));
    }
  });

  test.each(EVIL)('with %j in every setting none reaches another host', (evil) => {
    const spoilt = Object.fromEntries(target.settings.filter(({ kind }) => kind !== 'secret').map(({ key }) => [key, evil]));
    const takesAddress = target.settings.some(({ kind }) => kind === 'url');
    for (const request of allRequests(adapter, target.api(spoilt))) {
      expect(isAllowedUrl(request.url, ['evil.example', '127.0.0.1']) && isAllowedRequest(request, hosts)).toBe(false);
      if (!takesAddress) expect(isAllowedUrl(request.url, target.allowedHosts)).toBe(true);
    }
  });

  test('none carries a password in its address or its headers', () => {
    for (const { url, headers } of requests()) expect(`${url} ${JSON.stringify(headers)}`).not.toMatch(/canary/iu);
  });
}
