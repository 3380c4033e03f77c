/** A request may leave for a host of a target, with secrets of that target alone. */
import { describe, expect, test } from 'vitest';
import { isAllowedRequest } from '../../../core/auth/index.js';
import type { RequestAuth } from '../../../core/ports/index.js';

const HOSTS = { north: ['north.example', '*.north.example'], south: ['south.example'], nobody: [] };
const bearer = (token: string): RequestAuth => ({ scheme: 'bearer', token });
const SIGV4: RequestAuth = {
  scheme: 'sigv4',
  accessKeyId: 'north.id',
  secretAccessKey: 'north.key',
  sessionToken: 'south.session',
  region: 'r',
  service: 's',
};

describe('leaves', () => {
  test.each<[string, RequestAuth | undefined]>([
    ['https://north.example/x', bearer('north.token')],
    ['https://eu.north.example/x', bearer('north.token')],
    ['https://south.example/', { scheme: 'basic', user: 'south.id', password: 'south.key' }],
    ['https://south.example/', undefined],
  ])('%s with %j', (url, auth) => {
    expect(isAllowedRequest({ url, ...(auth && { auth }) }, HOSTS)).toBe(true);
  });
});

describe('stays', () => {
  test.each<[string, RequestAuth | undefined]>([
    ['https://south.example/', bearer('north.token')],
    ['https://south.example/', { scheme: 'basic', user: 'south.id', password: 'north.key' }],
    ['https://north.example/', SIGV4],
    ['https://north.example/', bearer('nobody.token')],
    ['https://north.example/', bearer('northern.token')],
    ['https://north.example/', bearer('token')],
    ['https://north.example/', bearer('')],
    ['https://north.example/', bearer('__proto__.token')],
    ['https://west.example/', bearer('north.token')],
    ['https://west.example/', undefined],
    ['http://north.example/', undefined],
  ])('%s with %j', (url, auth) => {
    expect(isAllowedRequest({ url, ...(auth && { auth }) }, HOSTS)).toBe(false);
  });
});
