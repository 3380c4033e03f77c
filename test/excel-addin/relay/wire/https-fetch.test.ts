/** The wire: which addresses count as public, and that the judged address is the one that is connected to. */
import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, publicLookup } from '../../../../excel-addin/relay/index.js';

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '93.184.216.34', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    'takes %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  test.each([
    ...['127.0.0.1', '127.255.255.255', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1'],
    ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', '203.0.113.9'],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      'ff02::1',
    ],
    ...['localhost', '', '8.8.8', '0x8.8.8.8', 'demo.api.stellaconnect.net'],
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('publicLookup', () => {
  const look = (addresses: readonly string[], all = false): Promise<unknown> => {
    const found = addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
    return new Promise((resolve) => {
      publicLookup((_host, answer) => answer(null, found))('a.example', { all }, (error, address) => resolve(error ? error.name : address));
    });
  };

  test('hands on a public address', async () => expect(await look(['8.8.8.8'])).toBe('8.8.8.8'));
  test('hands on all of them where the socket asks for all', async () =>
    expect(await look(['8.8.8.8', '2a00:1450::1'], true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2a00:1450::1', family: 6 },
    ]));
  test.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['2a00:1450::1', '::1']], [[]]])('hands on nothing of %j', async (addresses) =>
    expect(await look(addresses)).toBe('PrivateAddressError'),
  );
});
