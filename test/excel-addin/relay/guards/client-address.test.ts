/** Whose address counts: never what a caller claims, only what our own proxies saw. */
import { describe, expect, test } from 'vitest';
import { clientAddress } from '../../../../excel-addin/relay/guards/client-address.js';

describe('clientAddress', () => {
  test.each([
    ['no proxy: the socket, whatever is claimed', '9.9.9.9', '1.1.1.1', 0, '9.9.9.9'],
    ['one proxy: what it added', '10.0.0.1', '1.1.1.1', 1, '1.1.1.1'],
    ['one proxy: not what was claimed before it', '10.0.0.1', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    ['two proxies', '10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2', 2, '1.1.1.1'],
    ['two proxies, of which one was passed by', '10.0.0.1', '1.1.1.1', 2, '10.0.0.1'],
    ['one proxy that says nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
    ['one proxy that says nonsense', '10.0.0.1', 'evil\r\nx', 1, '10.0.0.1'],
    ['one proxy and a port', '10.0.0.1', '1.1.1.1:5000', 1, '10.0.0.1'],
    ['no socket', undefined, undefined, 0, 'unknown'],
    ['an IPv4 address in the form of IPv6', '::ffff:1.2.3.4', undefined, 0, '1.2.3.4'],
    ['IPv6: the network of its owner', '2a00:1450:4001:81b::200e', undefined, 0, '2a00:1450:4001:81b'],
    ['IPv6, another address of the same owner', '2A00:1450:4001:081B:1:2:3:4', undefined, 0, '2a00:1450:4001:81b'],
    ['IPv6, short', '2001:db8::1', undefined, 0, '2001:db8:0:0'],
    ['IPv6, this machine', '::1', undefined, 0, '0:0:0:0'],
    ['IPv6 with a zone', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0'],
  ])('%s', (_what, socket, forwarded, proxies, address) => expect(clientAddress(socket, forwarded, proxies)).toBe(address));
});
